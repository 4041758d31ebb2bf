import { COMMON_SURNAMES, isNoNameAt, SURNAMES } from '../../src/language/surnames.ts';
import { reads } from '../support/reader.ts';

reads('a word that begins as a name does', (said) => isNoNameAt(said, 0) || null, {
  valid: [
    ['高于去年', true],
    ['许可3件', true],
    ['方案', true],
    ['于是', true],
  ],
  notMine: ['张小禾', '周一鸣', '高大年'],
});

reads(
  'a surname',
  (said) => (SURNAMES.includes(said) ? (COMMON_SURNAMES.includes(said) ? 'common' : 'rare') : null),
  {
    valid: [
      ['张', 'common'],
      ['周', 'common'],
      ['方', 'rare'],
      ['于', 'rare'],
    ],
    notMine: ['的', '件', '信'],
  },
);
