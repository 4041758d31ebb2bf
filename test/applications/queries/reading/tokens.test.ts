import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';
import { fold } from '../../../../src/language/fold.ts';
import { KNOWN } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

const vocabulary = vocabularyWith(KNOWN);

reads(
  'the pieces of a question',
  (said) => {
    const { text } = fold(said);
    return tokensOf(text, vocabulary)
      .filter(({ kind }) => kind !== 'sign')
      .map(({ start, end, kind }) => `${text.slice(start, end)}:${kind}`)
      .join(' ');
  },
  {
    valid: [
      ['何晓手里超过20天没办结的有几件', '何晓:unknown 手里:word 超过20天:duration 没办结:word 有几件:word'],
      ['“规划”的两件', '"规划":quoted 两件:amount'],
      ['2026-017', '2026-017:number'],
      ['上周收的', '上周:time 收:word'],
      ['河东路那件啥时候才弄的', '河东路:unknown 那件:word 啥时候:word 才:word 弄:word'],
    ],
    unclear: [['3月收的，张某', '3月:time 收:word 张某:unknown']],
    notMine: ['，。', ''],
    nothing: '',
  },
);
