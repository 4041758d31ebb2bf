import { piecesAt } from '../../../../src/applications/queries/reading/pieces.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';
import { fold } from '../../../../src/language/fold.ts';
import { KNOWN } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

const vocabulary = vocabularyWith(KNOWN);

reads(
  'the pieces that may begin a text, the longest first',
  (said) => {
    const { text } = fold(said);
    const pieces = piecesAt(text, 0, vocabulary, () => null);
    return pieces.map(({ end, kind }) => `${text.slice(0, end)}:${kind}`).join(' ') || null;
  },
  {
    valid: [
      ['<@U0123ABC>手上的', '<@u0123abc>:mention'],
      ['何晓手上的', '何晓:unknown'],
      ['“道路规划”的', '"道路规划":quoted'],
      ['2026-017到哪了', '2026-017:number'],
      ['三件以上', '三件以上:bound'],
      ['80元', '80元:money'],
    ],
    notMine: ['喵呜'],
  },
);
