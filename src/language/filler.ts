import { lexicon } from './lexicon.ts';
import { type Filler, SMALL_WORDS } from './small-words.ts';
import { between, type Span } from './span.ts';

/** The closed classes of small words (`small-words.ts`) as a matcher. */
export const FILLER = lexicon<Filler>(SMALL_WORDS);

const IS_SIGN = /[\p{P}\p{Z}\p{S}\s]/u;
/** Signs that belong to what they stand beside: 15%, -3, 《办法》, 〔2025〕3号, （一）. */
const OF_A_WORD = '%‰+-*#@《》〔〕〈〉（）"\'/·';

/** Whether a character only parts words. */
export const isSign = (char: string): boolean => IS_SIGN.test(char) && !OF_A_WORD.includes(char);

/** A stretch without the signs and the given kinds of filler that it begins and ends with. */
export function trimmed(
  text: string,
  { start, end }: Span,
  opening: (kind: Filler) => boolean,
  closing: (kind: Filler) => boolean = opening,
): Span {
  let [from, to] = [start, end];
  for (let moved = true; moved && from < to; ) {
    const word = FILLER.at(text, from);
    if (isSign(text.charAt(from))) from += 1;
    else if (word && word.end <= to && opening(word.value)) from = word.end;
    else moved = false;
  }
  for (let moved = true; moved && from < to; ) {
    const word = FILLER.endingAt(text, to);
    if (isSign(text.charAt(to - 1))) to -= 1;
    else if (word && word.start >= from && closing(word.value)) to = word.start;
    else moved = false;
  }
  return { start: from, end: to };
}

/** Whether a stretch holds nothing but signs and small words. */
export const saysNothing = (text: string, span: Span): boolean => {
  const { start, end } = trimmed(text, span, () => true);
  return start >= end;
};

/** Whether a stretch holds nothing but what is given of it, signs and small words. */
export const holdsOnly = (text: string, stretch: Span, held: readonly Span[]): boolean =>
  between(stretch, held).every((span) => saysNothing(text, span));

const OPENINGS: ReadonlySet<Filler> = new Set(['courtesy', 'greeting', 'interjection']);
const CLOSINGS: ReadonlySet<Filler> = new Set(['thanks', 'greeting', 'ending']);

/**
 * What a message says without the courtesy before it and the thanks and endings behind it: of 请问下周到期的有几件呢，谢谢 it is
 * 下周到期的有几件. An interjection that is all there is stays (好的).
 */
export function bare(text: string): Span {
  const whole = trimmed(text, { start: 0, end: text.length }, () => false);
  const opening = trimmed(
    text,
    whole,
    (kind) => OPENINGS.has(kind),
    (kind) => CLOSINGS.has(kind),
  );
  return opening.start < opening.end ? opening : whole;
}
