import { amountAt } from '../../../language/amounts.ts';
import { isSign } from '../../../language/filler.ts';
import { type FoundWord, type Lexicon, wordSet } from '../../../language/lexicon.ts';
import { numberAt } from '../../../language/numbers.ts';
import type { Item } from './item.ts';

/** What may stand between a clipped name and its figure: 废的2, 自：10, 信访类有2. */
const BETWEEN = ' ：:=的类有是了共那这→';

const IS = '是';

/** Small stretches are looked over; a figure that stands further off is of something else (characters). */
const NEAR = 3;

const past = (text: string, start: number): number => {
  let at = start;
  while (at - start < NEAR && at < text.length && BETWEEN.includes(text.charAt(at))) at += 1;
  return at;
};

const isEdge = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || isSign(text.charAt(at)) || '（）()+/'.includes(text.charAt(at));

/** Small words that a clipped name may stand behind: 今年发3件. */
const LEADS = wordSet(['{今年|本年|全年|年内|这一年|共|一共|总共|只|就|仅|才|又|也|还|另}']);

const isNumberAt = (text: string, at: number): boolean =>
  /[0-9]/.test(text.charAt(at)) || numberAt(text, at) !== null;

/**
 * A clipped name (制4废2, 自10企1, 1（自）) at a place: it is one only right beside a figure, and where no word runs on into
 * it. `last`: what was read before it.
 */
export function clippedAt<T>(
  text: string,
  at: number,
  words: Lexicon<T>,
  last: Item | undefined,
): FoundWord<T> | null {
  const word = words.at(text, at);
  if (!word) return null;
  const isBehindItem = last !== undefined && last.end === at && last.is !== 'words';
  const isLed = isEdge(text, at - 1) || LEADS.endingAt(text, at) !== null;
  if (word.word.length === 1 && !isLed && !isBehindItem) return null;
  const figure = past(text, word.end);
  // 有一个是党组的文 tells of one of them.
  if (isNumberAt(text, figure)) return text.charAt(amountAt(text, figure)?.end ?? 0) === IS ? null : word;
  const isBehindFigure = last?.is === 'amount' && past(text, last.end) >= at;
  const isInBrackets = last?.is === 'cut' && '（('.includes(text.charAt(at - 1)) && at > 0;
  const ends = isEdge(text, word.end) || isNumberAt(text, word.end);
  return (isBehindFigure || isInBrackets) && ends ? word : null;
}
