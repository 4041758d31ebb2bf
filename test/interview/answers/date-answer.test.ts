import { readDate } from '../../../src/interview/answers/date-answer.ts';
import { reads } from '../../support/reader.ts';

reads('a day that a message names, said on Saturday, 2026-11-28', (said) => readDate(said, '2026-11-28'), {
  valid: [
    ['1月10日', '2027-01-10'],
    ['下周五', '2026-12-04'],
    ['月底', '2026-11-30'],
    ['2026-01-10', '2026-01-10'],
    ['3天后', '2026-12-01'],
    ['11月1日', '2027-11-01'],
    ['到下周一再说', '2026-11-30'],
  ],
  notMine: ['2月30日', '几号', '过几天', '周边', ''],
});
