import { isAsked, sentencesOf } from './clauses.ts';
import { FILLER, isSign, saysNothing, trimmed } from './filler.ts';
import { type Folded, quoted } from './fold.ts';
import { namesIn } from './names.ts';
import { negationsIn, restrictionsIn } from './negation.ts';
import { numbersIn } from './numbers.ts';
import { between, liesIn, overlaps, type Span } from './span.ts';
import { spansIn } from './spans.ts';
import { unitAt } from './units.ts';

/**
 * What kind of words a reading left: a whole sentence or question of its own, or within a sentence that it used what
 * narrows (其中), denies (没), counts, tells a time, names somebody, or means something in the room (`term`); `words` are all others.
 */
export type LeftKind =
  | 'question'
  | 'sentence'
  | 'restriction'
  | 'negation'
  | 'figure'
  | 'time'
  | 'name'
  | 'term'
  | 'words';

/** A stretch of the folded text that no reading used, and the words as they were written. */
export interface Left extends Span {
  readonly kind: LeftKind;
  readonly words: string;
}

/** Words that mean something in a room, whatever its reader took: rows, stages, months. */
export type FindTerms = (text: string) => readonly Span[];

/** The numbers that count or name something: 3, 三件, 一万二, but not the 一 of 一下, nor 千万 and 万一. */
const figuresIn = (text: string): Span[] =>
  numbersIn(text).filter(
    ({ written, start, end }) =>
      written === 'arabic' ||
      unitAt(text, end) !== null ||
      (end - start > 1 &&
        text.charAt(start) !== text.charAt(end - 1) &&
        (FILLER.at(text, start)?.end ?? 0) < end),
  );

const COURTESIES = new Set(['courtesy', 'thanks', 'greeting', 'interjection', 'ending']);

/** The stretch as it is quoted: without courtesy and signs around it, but with the small words that may be part of it. */
const quotable = (text: string, span: Span): Span => trimmed(text, span, (kind) => COURTESIES.has(kind));

/**
 * The stretches that were not used, without those that mean nothing, in order. A sentence of which nothing was used is
 * one stretch.
 */
export function leftOver(folded: Folded, used: readonly Span[], terms: FindTerms = () => []): Left[] {
  const { text } = folded;
  const kinds: readonly (readonly [LeftKind, readonly Span[]])[] = [
    ['restriction', restrictionsIn(text)],
    ['negation', negationsIn(text)],
    ['figure', figuresIn(text)],
    ['time', spansIn(text).filter(({ isSure }) => isSure)],
    ['name', namesIn(text).filter(({ isSure }) => isSure)],
    ['term', terms(text)],
  ];
  const left = (kind: LeftKind, span: Span): Left => {
    const { start, end } = quotable(text, span);
    return { kind, start, end, words: quoted(folded, { start, end }) };
  };
  const kindOf = (span: Span): LeftKind => {
    // A number of which a part was used was not left: what is left may be its unit.
    return kinds.find(([, spans]) => spans.some((each) => liesIn(each, span)))?.[0] ?? 'words';
  };
  return sentencesOf(text).flatMap((sentence) => {
    if (saysNothing(text, sentence)) return [];
    if (!used.some((span) => overlaps(span, sentence)))
      return [left(isAsked(text, sentence) ? 'question' : 'sentence', sentence)];
    return between(sentence, used)
      .filter((span) => !saysNothing(text, span))
      .map((span) => left(kindOf(span), span));
  });
}

/** Whether words that were left keep a reading from being acted upon in silence. */
export const isMeaningful = ({ kind }: Left): boolean => kind !== 'words';

/** How many characters of a text carry a meaning of their own and stand in one of the stretches. */
export function meaningIn(text: string, spans: readonly Span[]): number {
  let count = 0;
  for (const { start, end } of spans)
    for (let index = start; index < end; ) {
      const filler = FILLER.at(text, index);
      if (filler && filler.end <= end) index = filler.end;
      else {
        if (!isSign(text.charAt(index))) count += 1;
        index += 1;
      }
    }
  return count;
}
