import { lexiconOf } from '../../../../src/interview/answers/words/lexicon.ts';
import { tokensOf } from '../../../../src/interview/answers/words/tokens.ts';
import { reads } from '../../../support/reader.ts';

reads(
  'the pieces of an answer on 三',
  (said) =>
    tokensOf(said, lexiconOf('applications', '2021'))
      .map(({ start, end, kind }) => `${said.slice(start, end)}:${kind}`)
      .join(' '),
  {
    valid: [
      ['自然人新收12件', '自然人:term 新收:term 12件:amount'],
      ['不予公开3件，其中国家秘密1件', '不予公开:term 3件:amount ，:sign 其中:sign 国家秘密:term 1件:amount'],
    ],
    unclear: [
      ['今天下雨', '今天下雨:unknown'],
      ['4月来的自然人', '4月:unknown 来:sign 的:sign 自然人:term'],
    ],
    notMine: [''],
    nothing: '',
  },
);
