import { type EnumeratorLevel, enumeratorOf } from '../../language/enumerators.ts';
import { fold } from '../../language/fold.ts';
import { unitAt } from '../../language/units.ts';

/** Ends of sentences and of clauses that close a paragraph; closing quotes and brackets may follow. */
const SENTENCE_END = /[。！？!?；;：:][”’"'）)】》]*$/u;
const OPENING: readonly EnumeratorLevel[] = ['part', 'section', 'item', 'point', 'ordinal'];
/** Whether a line opens a paragraph of its own whatever stands above it. */
export const opensParagraph = (line: string): boolean => {
  const number = enumeratorOf(line);
  return /^附件[:：]/u.test(line) || (number?.start === 0 && OPENING.includes(number.level));
};
/** Whether a text ends between brackets: a word that holds together, as 〔2021〕30号, is put on the next line as one. */
export const isInBrackets = (text: string): boolean =>
  !SENTENCE_END.test(text) &&
  (text.lastIndexOf('（') > text.lastIndexOf('）') || text.lastIndexOf('《') > text.lastIndexOf('》'));
/** Full-width or wide indentation. */
const INDENT = /^(?:[\u3000\u2003]|[ \u00a0]{2,}|\t)/u;

/** Lines of a page hold 20 to 60 Chinese characters; longer lines are paragraphs. */
const NARROWEST = 16;
const WIDEST = 64;
/** A full line may lack this many characters, since no punctuation mark opens a line and figures are narrow. */
const SLACK = 4;
/** A paragraph's first line is two characters shorter. */
const FIRST_LINE_INDENT = 2;

/** Width in Chinese characters: Latin letters, digits and spaces take half of one. */
const widthOf = (line: string): number =>
  [...line].reduce((sum, character) => sum + (character < '\u0100' ? 0.5 : 1), 0);

/**
 * The width of a page whose lines were broken by it, or null where each line is a paragraph: most lines of a broken
 * text end in the middle of a sentence, at the same width.
 */
export function pageWidth(lines: readonly string[]): number | null {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '');
  const open = filled.filter((line) => !SENTENCE_END.test(line)).map(widthOf);
  const longest = Math.max(0, ...filled.map(widthOf));
  if (longest < NARROWEST || longest > WIDEST) return null;
  const full = open.filter((width) => width >= longest - SLACK).length;
  return full >= 2 && full >= open.length * 0.5 && full >= filled.length * 0.25 ? longest : null;
}

/** A figure alone on its line, and what a figure of the text goes on with: "36" / "条". */
const LONE = /^\d{1,3}$/u;
const SCALES = '万亿余多月日';
const goesOnWith = (text: string): boolean =>
  SCALES.includes(text.charAt(0) || ' ') || unitAt(fold(text.slice(0, 8)).text, 0) !== null;

/**
 * The lines of a broken text without bare page numbers: a figure alone behind a full line or a sentence's end, where the
 * text does not go on with what is counted. Without a known width every line stays.
 */
export function withoutPageNumbers(lines: readonly string[], width: number | null): readonly string[] {
  if (width === null) return lines;
  const isFull = (line: string) =>
    SENTENCE_END.test(line) || widthOf(line) >= width - SLACK - FIRST_LINE_INDENT;
  return lines.filter((line, at) => {
    const above = lines[at - 1]?.trim() ?? '';
    const below = lines[at + 1]?.trim() ?? '';
    return !(LONE.test(line.trim()) && isFull(above) && !goesOnWith(below));
  });
}

/** Whether a line goes on in the next one. */
function goesOn(line: string, next: string, width: number, opens: boolean): boolean {
  if (INDENT.test(next) || opensParagraph(next.trim())) return false;
  if (isInBrackets(line)) return true;
  const here = widthOf(line.trim()) + (opens ? FIRST_LINE_INDENT : 0);
  if (here < width - SLACK) return false;
  if (!SENTENCE_END.test(line.trim())) return true;
  // A full line that ends a sentence: the next belongs to it if it is too wide for an indented first line.
  return here >= width - 1 && widthOf(next.trim()) > width - FIRST_LINE_INDENT;
}

/** Two halves of a line as one; Latin words and figures keep a space between them. */
export const joinLines = (above: string, below: string): string =>
  /[A-Za-z,.]$/u.test(above) && /^[A-Za-z]/u.test(below) ? `${above} ${below}` : `${above}${below}`;

/** Puts the paragraphs of a narrative together from the lines of a page of known width; null keeps the lines. */
export function joinParagraphs(lines: readonly string[], width: number | null): string[] {
  const paragraphs: string[] = [];
  let above: { line: string; opens: boolean } | null = null;
  for (const line of lines) {
    const text = line.trim();
    if (text === '') {
      above = null;
      continue;
    }
    const joins: boolean = above !== null && width !== null && goesOn(above.line, line, width, above.opens);
    if (joins) paragraphs.push(joinLines(paragraphs.pop() ?? '', text));
    else paragraphs.push(text);
    above = { line, opens: !joins };
  }
  return paragraphs;
}
