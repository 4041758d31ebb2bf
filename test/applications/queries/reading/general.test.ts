import { asksForRule } from '../../../../src/applications/queries/reading/general.ts';
import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';
import { fold } from '../../../../src/language/fold.ts';
import { KNOWN } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

const vocabulary = vocabularyWith(KNOWN);

reads(
  'a question on the rules',
  (said) => {
    const { text } = fold(said);
    return asksForRule(text, tokensOf(text, vocabulary)) || null;
  },
  {
    valid: [
      ['答复期限一般是几天', true],
      ['第三方意见几天', true],
      ['信息处理费怎么收', true],
      ['补正要几天', true],
      ['撤回的统计时填哪一栏', true],
    ],
    notMine: [
      '不予公开的占比能填多少',
      '这个答复谁审的',
      '今年延期的有几件',
      '2026-017什么时候到期',
      '还有几件没办结',
      '补正还剩几天',
      '你好',
    ],
  },
);
