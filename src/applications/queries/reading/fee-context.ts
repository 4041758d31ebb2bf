import { isOwing, isSmall, isWord, nextSaying } from './around.ts';
import type { Gathered, SaidFilter } from './gathered.ts';
import { isOfFees } from './said.ts';
import type { Token } from './token.ts';

export const isDeed = (token: Token): boolean =>
  isWord(token, 'filter') && (token.word.filter.by === 'ever' || token.word.filter.by === 'dispute');

/** 金额, 收费多少 */
const asksFees = (token: Token | undefined): boolean =>
  isWord(token, 'measure') && token.word.measure.kind === 'fees';

/** Whether a number is so much money by what stands around it; `asked` where a fee is asked for right before it. */
export function isOfMoney(
  tokens: readonly Token[],
  at: number,
  filters: readonly SaidFilter[],
): boolean | 'asked' {
  const before = tokens.slice(0, at).findLast((each) => !isSmall(each));
  if (asksFees(before)) return 'asked';
  return filters.some(({ filter }) => isOfFees(filter)) || isOwing(filters, nextSaying(tokens, at + 1));
}

/** 收费一共通知了多少钱: what was notified has a day of its own, whether it was paid or not. */
export const ofNotified = (notions: Gathered): Gathered =>
  notions.measures.some((each) => each.kind === 'fees' && each.of === 'notified')
    ? {
        ...notions,
        times: notions.times.map((each) =>
          each.of?.moment === 'feePaid' ? { ...each, of: { ...each.of, moment: 'feeNotified' } } : each,
        ),
      }
    : notions;
