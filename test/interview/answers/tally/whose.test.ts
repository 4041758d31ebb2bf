import { isOfOther } from '../../../../src/interview/answers/tally/whose.ts';
import { heard } from '../../../../src/language/hear.ts';
import { reads } from '../../../support/reader.ts';

reads('figures of another table than 四', (said) => isOfOther(heard(said), 'disputes', '2021'), {
  valid: [
    ['新收12件', true],
    ['行政许可30件', true],
    ['收到复议3件', false],
    ['收到申请12件，复议3件', true],
  ],
  notMine: ['维持2件', '复议3件，都维持', ''],
  nothing: false,
});
