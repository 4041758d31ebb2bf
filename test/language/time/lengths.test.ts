import { fold } from '../../../src/language/fold.ts';
import { lengthAt } from '../../../src/language/time/lengths.ts';
import { reads } from '../../support/reader.ts';

const read = (said: string): string | null => {
  const found = lengthAt(fold(said).text, 0);
  return found && `${found.count} ${found.unit}`;
};

reads('a length of time', read, {
  valid: [
    ['5天', '5 day'],
    ['二十个工作日', '20 workday'],
    ['两周', '2 week'],
    ['三个星期', '3 week'],
    ['3个月', '3 month'],
    ['半个月', '15 day'],
    ['半年', '6 month'],
    ['１０日', '10 day'],
    ['2 weeks', '2 week'],
  ],
  notMine: ['几天', '三五天', '三月内', '天', '5件', '好几个月'],
});
