import { readBlock } from '../../../../src/interview/answers/paste/block-answer.ts';
import { bureauReport } from '../../../fixtures/reports.ts';
import { reads } from '../../../support/reader.ts';

reads(
  'a block of figures for 四',
  (said) => {
    const found = readBlock(said, 'disputes', bureauReport());
    return found === null ? null : 'cells' in found ? [...found.cells.values()].join(' ') : 'asked';
  },
  {
    valid: [
      ['1\t0\t0\t2\t0\t0\t0\t0\t0\t0\t0\t0', '1 0 0 2 0 0 0 0 0 0 0 0'],
      ['行政复议\n1\t0\t0\t2', '1 0 0 2'],
    ],
    unclear: [['1\t0\t0\t2\t5', 'asked']],
    notMine: ['复议1件', '张三\n1\t2', ''],
  },
);
