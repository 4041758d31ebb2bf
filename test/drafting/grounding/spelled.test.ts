import { countsInDigits } from '../../../src/drafting/grounding/spelled.ts';
import { reads } from '../../support/reader.ts';

reads('a note with its counts in digits', countsInDigits, {
  valid: [
    ['学了一次', '学了1次'],
    ['一个月两回', '1个月2次'],
    ['一名干部', '1名干部'],
    ['点三下就到', '点3次就到'],
    ['送戏三下乡', '送戏三下乡'],
  ],
  unclear: [['三五次', '三五次']],
  notMine: [],
});
