import { isMadeDay, isRounded } from '../../../src/applications/register/spoilt-numbers.ts';
import { reads } from '../../support/reader.ts';

reads(
  'a number that a spreadsheet changed',
  (said) => (isRounded(said) ? 'rounded' : isMadeDay(said, '2026-03-01') ? 'a day' : null),
  {
    valid: [
      ['1.10101E+17', 'rounded'],
      ['110101199003078000', 'rounded'],
      ['Jan-26', 'a day'],
      ['2026/1/1', 'a day'],
    ],
    notMine: ['2026-018', '12', '云依申〔2026〕18号', ''],
  },
);
