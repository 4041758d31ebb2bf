import { amountAt } from './amounts.ts';
import type { Figure } from './figure.ts';
import { type Candidate, READERS } from './figure-kinds.ts';
import { type Folded, fold, originalSpan } from './fold.ts';
import { numberAt } from './numbers.ts';
import { isNumeral } from './numerals.ts';

const GROUPED = /\d{1,3}(?:[,，]\d{3}){1,6}(?![\d,])(?:\.\d{1,40})?/y;
const DOTTED = /\d+(?:\.\d+)*/y;

/** How far around a figure its kind is looked for, in characters. */
const CONTEXT = 16;

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** Where a run of digits ends that one number is written with: 3,119 · 17.46 · 2.0.1. */
function endOfDigits(text: string, start: number): number {
  const number = numberAt(text, start);
  GROUPED.lastIndex = start;
  const grouped = GROUPED.exec(text);
  if (grouped && number && number.end >= start + grouped[0].length) return start + grouped[0].length;
  DOTTED.lastIndex = start;
  return start + (DOTTED.exec(text)?.[0].length ?? 1);
}

function candidateAt(text: string, start: number): Candidate | null {
  const chinese = !isDigit(text.charAt(start));
  const number = chinese ? numberAt(text, start) : null;
  if (chinese && !number) return null;
  let end = chinese ? start + 1 : endOfDigits(text, start);
  while (chinese && isNumeral(text.charAt(end))) end += 1;
  const raw = text.slice(start, end);
  return {
    text,
    raw,
    start,
    end,
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    chinese,
    number: number?.value ?? Number(raw.replace(/[,，]/g, '')),
    amount: amountAt(text, start),
  };
}

function figureOf(candidate: Candidate): Figure | null {
  for (const read of READERS) {
    const figure = read(candidate);
    if (figure !== null) return figure === 'none' ? null : figure;
  }
  return null;
}

/** The figures of a text folded without spaces, in order, with offsets into the folded text. Linear in its length. */
export function figuresIn({ text }: Folded): Figure[] {
  const figures: Figure[] = [];
  for (let index = 0; index < text.length; ) {
    const char = text.charAt(index);
    const isRun = isDigit(char) ? isDigit : isNumeral(char) ? isNumeral : null;
    if (!isRun && char !== '数') {
      index += 1;
      continue;
    }
    const candidate = candidateAt(text, index);
    const figure = candidate && figureOf(candidate);
    if (figure) figures.push(figure);
    index = figure?.end ?? candidate?.end ?? index + 1;
    while (!figure && isRun && index < text.length && isRun(text.charAt(index))) index += 1;
  }
  return figures;
}

/**
 * Every figure in a Chinese text with its kind and value: 3,119件, 十二次, 3.9万条, 近300个, 17.46%, 3940元, 2024年1月31日,
 * 〔2021〕30号. Offsets are into the given text. Never throws; reads the first 200,000 characters.
 */
export function readFigures(text: string): Figure[] {
  const folded = fold(text, 'dropped');
  return figuresIn(folded).map((figure) => ({ ...figure, ...originalSpan(folded, figure) }));
}
