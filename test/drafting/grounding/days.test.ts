import { groundlessDates } from '../../../src/drafting/grounding/days.ts';
import { reads } from '../../support/reader.ts';
import { judgedFrom, judgedOf } from './notes.ts';

reads(
  'days and ordinals that no note has',
  (said) => groundlessDates(judgedOf(said).sentence, judgedOf(said)),
  {
    valid: [
      ['3月15日，召开政务公开推进会。', ['3月15日']],
      ['12月，召开政务公开推进会。', ['12月']],
      ['2019年以来，持续推进信息公开。', ['2019年']],
      ['第一季度召开推进会。', ['第一']],
    ],
    notMine: ['11月，召开政务公开工作推进会。', '2024年，我局组织培训2次。', '引入第三方评估。'],
    nothing: [],
  },
);

reads(
  'days of the next year',
  (said) => groundlessDates(said, judgedFrom(['展板剩3块明年4月换，6月换过2块'], said)),
  {
    valid: [['其余3块拟于2025年6月更换。', ['2025年6月']]],
    notMine: ['其余3块拟于2025年4月更换。'],
    nothing: [],
  },
);
