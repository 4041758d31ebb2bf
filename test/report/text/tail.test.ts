import { wordSet } from '../../../src/language/lexicon.ts';
import { isSmall, withoutWords, wordBefore } from '../../../src/report/text/tail.ts';
import { APPLICATIONS, LINKING } from '../../../src/report/text/words.ts';
import { reads } from '../../support/reader.ts';

const RESULTS = wordSet(['维持', '不予处理']);

reads('the word that a text ends with', (said) => wordBefore(said, RESULTS, LINKING)?.word ?? null, {
  valid: [
    ['其中维持', '维持'],
    ['维持的共', '维持'],
    ['不予处理共计', '不予处理'],
  ],
  notMine: ['维持原判培训', ''],
});

reads('a text of small words', (said) => isSmall(said, APPLICATIONS) || null, {
  valid: [
    ['共计', true],
    ['申请共', true],
    ['的总数为', true],
  ],
  notMine: ['培训', '申请培训'],
});

reads('a text without some words', (said) => withoutWords(said, RESULTS), {
  valid: [['复议维持3件', '复议3件']],
  unclear: [['复议3件', '复议3件']],
});
