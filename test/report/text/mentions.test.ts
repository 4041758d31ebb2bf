import { readPassage } from '../../../src/report/text/mentions.ts';
import { reads } from '../../support/reader.ts';

reads(
  'figures with what stands around them',
  (said) =>
    readPassage(said).mentions.map(
      ({ lead, figure, topic }) => `${lead} ${figure.exact ? '' : '~'}${figure.value} (${topic})`,
    ),
  {
    valid: [
      [
        '全年收到政府信息公开申请12件，其中自然人近10件',
        ['全年收到政府信息公开申请 12 (applications)', '其中自然人 ~10 (applications)'],
      ],
      ['行政复议3件，行政诉讼2件', ['行政复议 3 (reconsideration)', '行政诉讼 2 (litigation)']],
      ['组织培训2次', ['组织培训 2 (other)']],
    ],
    unclear: [['组织三五次', ['组织 ~3 (null)']]],
    notMine: ['2024年', '第三方评估'],
    nothing: [],
  },
);
