import { withNamedProblem } from '../../../src/drafting/outline/improved.ts';
import { reads } from '../../support/reader.ts';

reads('what became of a problem', withNamedProblem, {
  valid: [
    ['去年说图表少，今年配了30张', '针对图表少的问题，配了30张'],
    ['上年提到的更新慢的问题，现在每周一更新', '针对更新慢的问题，每周一更新'],
    ['图表配了30张', '图表配了30张'],
    ['去年说图表少', '去年说图表少'],
  ],
  notMine: [],
});
