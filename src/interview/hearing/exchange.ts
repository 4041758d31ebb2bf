import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { saysNothing, trimmed } from '../../language/filler.ts';
import { wordSet } from '../../language/lexicon.ts';
import type { Span } from '../../language/span.ts';
import { BECOMING, INSTEAD_OF, IS_WRONG } from './words/places.ts';
import { CHANGES_BY } from './words/shown.ts';

/** What a figure was, what it is now, and the words that say so. */
export interface Exchange extends Span {
  readonly was: FoundAmount;
  readonly is: FoundAmount;
}

/** Between a wrong figure and the right one stands no more (characters). */
const WIDEST = 10;

/** What says behind a figure that it is the right one. */
const IS_RIGHT = wordSet(['{|才}{对|是|是对的|正确}', '为准']);

/** Whether a stretch between two figures names nothing else: 个人5对，企业应该是1 speaks of two. */
const namesNothing = (text: string, span: Span): boolean =>
  saysNothing(text, span) || IS_WRONG.isIn(text.slice(span.start, span.end));

const follows = (words: readonly Span[], { start }: Span): boolean => words.some(({ end }) => end === start);

/** "是45条不是54条", "不是54条，是45条", "54条改成45条". */
export function exchangeIn(text: string): Exchange | null {
  const [first, second, third] = amountsIn(text);
  if (!first || !second || third || second.precision !== 'exact') return null;
  // 少数了两件，不是14: by so many.
  if (CHANGES_BY.endingAt(text, first.start)) return null;
  const instead = INSTEAD_OF.all(text);
  const span = { start: first.start, end: second.end };
  if (follows(instead, second)) return { was: second, is: first, ...span };
  // 45条不对，是54: what stands between says that the first was wrong.
  const gap = text.slice(first.end, second.start);
  const isRight = IS_RIGHT.at(text, second.end) !== null;
  // 45抄错了，54: nothing but the right one follows.
  const isLast =
    gap.endsWith('，') &&
    trimmed(text, { start: second.end, end: text.length }, () => true).end <= second.end;
  const isWrong =
    gap.length <= WIDEST && IS_WRONG.isIn(gap) && (isRight || isLast || gap.trimEnd().endsWith('是'));
  if (isWrong) return { was: first, is: second, ...span };
  const becomes = BECOMING.all(text).some(
    (word) =>
      word.start >= first.end &&
      word.end <= second.start &&
      namesNothing(text, { start: first.end, end: word.start }),
  );
  return becomes || follows(instead, first) ? { was: first, is: second, ...span } : null;
}
