import { readPassage } from '../../../src/report/text/mentions.ts';
import { noneCarriedIn } from '../../../src/report/text/none-carried.ts';
import { cityReport } from '../../fixtures/reports.ts';
import { reads } from '../../support/reader.ts';

reads(
  'that nothing was carried',
  (said) => noneCarriedIn(readPassage(said), cityReport()).map(({ cell }) => cell),
  {
    valid: [
      ['政府信息公开申请无结转。', ['applications.carriedForward.total']],
      ['无结转下年度继续办理的申请。', ['applications.carriedForward.total']],
      ['上年没有结转申请', ['applications.carriedOver.total']],
    ],
    notMine: ['结转下年度103件。', '财政资金无结转。', ''],
    nothing: [],
  },
);
