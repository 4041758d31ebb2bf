import { type FoundWord, type Lexicon, wordSet } from '../../../language/lexicon.ts';
import type { Span } from '../../../language/span.ts';
import type { FoundSpan } from '../../../language/spans.ts';
import type { Word } from './word.ts';

/** Whether a word ends within a time that begins in it. */
export function cutsTime({ start, end }: Span, times: (start: number) => FoundSpan | null): boolean {
  for (let at = start + 1; at < end; at += 1) if ((times(at)?.end ?? end) > end) return true;
  return false;
}

/** The longest word for one's own office that ends so: 我办, 我们办. */
const LONGEST_OWN = 3;

/** 我办结, 我们办了几件, 我要答的: what is said of one's own office, or wished, is none where it ends within a word for what one does. */
export const cutsDeed = (text: string, { start, end }: Span, words: Lexicon<Word>): boolean =>
  '办要'.includes(text.charAt(end - 1)) &&
  end - start <= LONGEST_OWN &&
  (words.at(text, end - 1)?.end ?? end) > end;

/** 没办延期手续: a word for what is open, that ends within a word for something that is done to cases: that was not done. */
export function cutsUndone(text: string, { value, end }: FoundWord<Word>, words: Lexicon<Word>): boolean {
  const isOpen = value.is === 'filter' && value.filter.by === 'state' && value.filter.state === 'pending';
  const deed = isOpen && text.charAt(end - 1) === '办' ? words.at(text, end - 1) : null;
  return deed?.value.is === 'filter' && deed.value.filter.by === 'ever' && deed.end > end;
}

/** 哪个办得最慢: which one, and not who. */
export const cutsManner = (text: string, { value, start, end }: FoundWord<Word>): boolean =>
  value.is === 'aspect' &&
  value.aspect === 'handler' &&
  text.startsWith('哪个', start) &&
  text.charAt(end) === '得';

const WHAT = wordSet(['{什么|啥}']);

/** 那个啥时候收的: what is said while looking for a word, where a longer word that asks begins with what it ends with. */
export function cutsWhat(text: string, { start, end }: Span, words: Lexicon<Word>): boolean {
  const what = WHAT.endingAt(text, end);
  const word = what !== null && what.start > start ? words.at(text, what.start) : null;
  return word !== null && word.value.is !== 'nothing' && word.end > end;
}

const OF_WHEN = wordSet(['{时候|时间|时}']);

/** 申请什么时候: a word that ends with what, where 什么时候 follows. */
export const cutsWhen = (text: string, { end }: Span): boolean =>
  '么啥'.includes(text.charAt(end - 1)) && OF_WHEN.at(text, end) !== null;
