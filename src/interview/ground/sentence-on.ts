import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { sentencesOf } from '../../language/clauses.ts';
import { type Folded, fold } from '../../language/fold.ts';
import type { Span } from '../../language/span.ts';
import { coverage } from './shared.ts';

/** A figure as it is compared: its value and its unit. */
export type Figure = Pick<FoundAmount, 'value' | 'unit'>;

/** Whether two figures are one: a figure without a unit may be any. */
export const isSameFigure = (a: Figure, b: Figure): boolean =>
  a.value === b.value && (a.unit === b.unit || a.unit === '' || b.unit === '');

/** A sentence with so much of a note's words rests on it. */
const RESTS = 0.5;

/** The sentence of a folded text that says what a note says with these figures; null where none does. */
export function sentenceOn(text: Folded, note: string, figures: readonly Figure[]): Span | null {
  const judged = sentencesOf(text.text).map((sentence) => {
    const words = text.text.slice(sentence.start, sentence.end);
    const amounts = amountsIn(words);
    const hasFigures = figures.every((figure) => amounts.some((amount) => isSameFigure(amount, figure)));
    return { sentence, share: coverage(note, words), hasFigures };
  });
  const resting = judged.filter(({ share, hasFigures }) =>
    figures.length > 0 ? hasFigures && share > 0 : share >= RESTS,
  );
  return resting.sort((a, b) => b.share - a.share)[0]?.sentence ?? null;
}

/** A text holds so much of a note's words, and all of its figures in one sentence: it says the note. */
const SAYS = 0.8;

/** Whether a text already says a note. */
export function saysNote(text: Folded, note: string): boolean {
  const figures = amountsIn(fold(note).text);
  const sentence = sentenceOn(text, note, figures);
  return sentence !== null && coverage(note, text.text.slice(sentence.start, sentence.end)) >= SAYS;
}
