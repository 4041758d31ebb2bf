import { countsInDigits } from '../../../src/drafting/grounding/spelled.ts';
import { reads } from '../../support/reader.ts';

reads('a note with its counts in digits', countsInDigits, {
  valid: [
    ['学了一次', '学了1次'],
    ['一个月两回', '1个月2次'],
    ['一名干部', '1名干部'],
  ],
  unclear: [['三五次', '三五次']],
  notMine: [],
});
