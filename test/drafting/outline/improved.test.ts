import { withNamedProblem } from '../../../src/drafting/outline/improved.ts';
import { reads } from '../../support/reader.ts';

reads('what became of a problem', withNamedProblem, {
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
