import { type CompactText, compact, originalSpan } from './compact.ts';
import type { Figure } from './figure.ts';
import { type Candidate, READERS } from './figure-kinds.ts';
import { NUMERAL_CHARS, readNumeral } from './numerals.ts';

const RUN = new RegExp(
  `\\d{1,3}(?:[, ]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)*|[${NUMERAL_CHARS}]+`,
  'g',
);

/** How far around a figure its kind is looked for, in characters. */
const CONTEXT = 16;

function candidateAt(text: string, raw: string, start: number): Candidate {
  const end = start + raw.length;
  const chinese = !/\d/.test(raw);
  return {
    text,
    raw,
    start,
    end,
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    chinese,
    number: chinese ? readNumeral(raw) : Number(raw.replace(/[, ]/g, '')),
  };
}

function figureOf(candidate: Candidate): Figure | null {
  // “十三五” and “十百” are written with numerals and are no number.
  if (candidate.chinese && Number.isNaN(candidate.number)) return null;
  for (const read of READERS) {
    const found = read(candidate);
    if (found !== null) return found === 'none' ? null : found;
  }
  return null;
}

/** The figures of a compact text, in order, with offsets into the compact text. Linear in its length. */
export function readCompactFigures({ text }: CompactText): Figure[] {
  const figures: Figure[] = [];
  let reached = 0;
  for (const match of text.matchAll(RUN)) {
    if (match.index < reached) continue;
    const figure = figureOf(candidateAt(text, match[0], match.index));
    if (!figure) continue;
    figures.push(figure);
    reached = figure.end;
  }
  return figures;
}

/**
 * Every figure in a Chinese text with its kind and value: 3,119件, 十二次, 3.9万条, 近300个, 17.46%, 3940元, 2024年1月31日,
 * 〔2021〕30号. Offsets are into the given text. Never throws; reads the first 200,000 characters.
 */
export function readFigures(text: string): Figure[] {
  const read = compact(text);
  return readCompactFigures(read).map((figure) => ({
    ...figure,
    ...originalSpan(read, figure.start, figure.end),
  }));
}
