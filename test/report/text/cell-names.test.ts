import type { CellPath } from '../../../src/report/cells.ts';
import { cellNames } from '../../../src/report/text/cell-names.ts';
import { reads } from '../../support/reader.ts';

const BLOCKS = ['litigationDirect', 'litigationAfterReconsideration'];

reads('what cells are called together', (said) => cellNames('2021', said.split(' ') as CellPath[]), {
  valid: [
    ['applications.new.total', '“一、本年新收政府信息公开申请数量·总计”'],
    [BLOCKS.map((block) => `disputes.${block}.total`).join(' '), '“行政诉讼”两类的总计'],
    [
      ['Petition', 'Repeat', 'Publication', 'Excessive', 'Reconfirmation']
        .map((row) => `applications.refused${row}.total`)
        .join(' '),
      '“（五）不予处理”各项的总计',
    ],
  ],
});
