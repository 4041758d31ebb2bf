import { readShortRows } from '../../../../src/interview/answers/paste/short-rows.ts';
import { bureauReport } from '../../../fixtures/reports.ts';
import { reads } from '../../../support/reader.ts';

reads(
  'rows copied out of a worksheet',
  (said) => {
    const found = readShortRows(said, bureauReport());
    return found && [found.rows.map(({ key, figures }) => `${key} ${figures.join(' ')}`), found.columns];
  },
  {
    valid: [
      ['\t自然人\t企业\n新收\t1\t2', [['new 1 2'], ['naturalPerson', 'business']]],
      ['新收\t3', [['new 3'], null]],
    ],
    notMine: ['张三\t1', '新收 3', '新收3件'],
  },
);
