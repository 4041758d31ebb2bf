import { countedNone } from '../../../../src/interview/answers/tally/counted-none.ts';
import { tokenAt } from '../../../../src/interview/answers/tally/token-at.ts';
import { amountsTold } from '../../../../src/interview/answers/tally/told-amounts.ts';
import { heard } from '../../../../src/language/hear.ts';
import { lexicon } from '../../../../src/language/lexicon.ts';
import type { FormName } from '../../../../src/report/words/form-words.ts';
import { reads } from '../../../support/reader.ts';

const WORDS = {
  terms: lexicon<FormName | null>([[['企业'], { kind: 'column', columns: ['business'] }]]),
  clipped: null,
};

/** What stands at the beginning of a message, and where it ends. */
function first(said: string): string | null {
  const utterance = heard(said);
  const amounts = new Map(amountsTold(utterance, WORDS).map((amount) => [amount.start, amount]));
  const token = tokenAt({ utterance, words: WORDS, amounts, nones: countedNone(utterance), items: [] }, 0);
  if (token.isUnread) return null;
  return `${said.slice(0, token.end)}: ${token.items.map(({ is }) => is).join(' ') || 'nothing'}`;
}

reads('what stands at a place of a message', first, {
  valid: [
    ['企业3件', '企业: term'],
    ['3件', '3件: amount'],
    ['没有了', '没有了: none'],
    ['比去年多了4件', '比去年多了4件: nothing'],
    ['去年2件', '去年2件: nothing'],
    ['一半是企业', '一半: share'],
  ],
  // Money: the message is left unread.
  notMine: ['12万元'],
});
