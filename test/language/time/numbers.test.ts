import { fold } from '../../../src/language/fold.ts';
import { countAt } from '../../../src/language/time/numbers.ts';
import { reads } from '../../support/reader.ts';

const read = (said: string): number | null => countAt(fold(said).text, 0, 4)?.value ?? null;

reads('a number of a date', read, {
  valid: [
    ['3月', 3],
    ['十二月', 12],
    ['二十一日', 21],
    ['二〇二六年', 2026],
    ['２０２６年', 2026],
    ['08年', 8],
  ],
  notMine: ['几号', '三五天', '3.5', '12345号', '百年', '月'],
});
