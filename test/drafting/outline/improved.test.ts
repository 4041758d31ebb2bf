import { improvementsIn } from '../../../src/drafting/outline/improved.ts';
import { reads } from '../../support/reader.ts';

const told = (problems: readonly string[]) => (text: string) =>
  improvementsIn(text, problems)
    .map(({ lead, done }) => [lead, done].filter(Boolean).join('，'))
    .join('；');

reads('what became of a problem', told([]), {
  valid: [
    ['去年说图表少，今年配了30张', '针对图表少的问题，配了30张'],
    ['上年提到的更新慢的问题，现在每周一更新', '针对更新慢的问题，每周一更新'],
    ['检索不便：首页加了搜索框', '针对检索不便的问题，首页加了搜索框'],
    ['错链多→每周巡查一次', '针对错链多的问题，每周巡查一次'],
    ['附件难打开的，今年换了格式', '针对附件难打开的问题，换了格式'],
    ['采取以下措施：每周巡查', '采取以下措施：每周巡查'],
    ['图表配了30张', '图表配了30张'],
    ['去年说图表少', '去年说图表少'],
  ],
  notMine: [],
});

reads(
  'what became of a problem that last year’s report told of',
  told(['预算公开图表偏少', '站内检索结果不准', '意见征集时间短，公众参与不足']),
  {
    valid: [
      ['图表少→30张', '针对预算公开图表偏少的问题，图表30张'],
      ['检索：每季测试一次', '针对站内检索结果不准的问题，每季测试一次'],
      ['检索不准，今年换了引擎', '针对站内检索结果不准的问题，换了引擎'],
      ['检索那个，每季测试一次', '针对站内检索结果不准的问题，每季测试一次'],
      ['意见征集延到15天', '针对意见征集时间短、公众参与不足的问题，意见征集延到15天'],
      [
        '图表配了30张，检索引擎换了',
        '针对预算公开图表偏少的问题，图表配了30张；针对站内检索结果不准的问题，检索引擎换了',
      ],
      ['门前栽了树', '门前栽了树'],
    ],
    notMine: [],
  },
);
