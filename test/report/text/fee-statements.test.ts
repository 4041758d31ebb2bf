import { feeStatementsIn } from '../../../src/report/text/fee-statements.ts';
import { readPassage } from '../../../src/report/text/mentions.ts';
import { cityReport } from '../../fixtures/reports.ts';
import { reads } from '../../support/reader.ts';

reads(
  'fees that a narrative names, in 万元',
  (said) => feeStatementsIn(readPassage(said), cityReport())[0]?.wan ?? null,
  {
    valid: [
      ['收取政府信息公开行政事业性收费96171.6万元。', 96_171.6],
      ['行政事业性收费1.2亿元', 12_000],
    ],
    notMine: ['减免行政事业性收费3万元。', '去年行政事业性收费3万元', '投资3万元'],
  },
);
