import { fold } from './fold.ts';
import { exactInteger } from './numbers.ts';
import { ONE_TO_TEN } from './numerals.ts';
import type { Span } from './span.ts';

/**
 * What a list or a heading is numbered with, by the levels of GB/T 9704 and beyond: part 一、 section （一） item 1.
 * point （1） circle ① letter a. · spoken 一是, ordinal 第一， · bullet •.
 */
export type EnumeratorLevel =
  | 'part'
  | 'section'
  | 'item'
  | 'point'
  | 'circle'
  | 'letter'
  | 'spoken'
  | 'ordinal'
  | 'bullet';

/** A number or mark before a heading or an item of a list; the span is of the mark, without the spaces around it. */
export interface Enumerator extends Span {
  readonly level: EnumeratorLevel;
  /** Its number; 0 for a bullet. */
  readonly number: number;
}

const HAN = `[${ONE_TO_TEN}]{1,3}`;

/** How each level is written in folded text; the first group is its number. */
const WRITTEN: readonly (readonly [EnumeratorLevel, RegExp])[] = [
  ['section', new RegExp(`（ ?(${HAN}) ?）`, 'y')],
  ['point', /(?:（ ?)?(\d{1,2}) ?）/y],
  ['part', new RegExp(`(${HAN}) ?[、.]`, 'y')],
  ['item', /(\d{1,2}) ?(?:、|\.(?!\d))/y],
  ['circle', /([①-⑳])/y],
  ['letter', /(?<![a-z])([a-f])\.(?![a-z])/y],
  ['spoken', new RegExp(`(${HAN})是`, 'y')],
  ['ordinal', new RegExp(`第(${HAN})[，、]`, 'y')],
  ['bullet', /[-*•·●▪—]{1,4}|〇(?= )/y],
];

const FIRST_CIRCLE = 0x2460;
const LETTERS = 'abcdef';

function numberOf(words: string | undefined): number {
  if (words === undefined) return 0;
  const code = words.charCodeAt(0);
  if (LETTERS.includes(words)) return LETTERS.indexOf(words) + 1;
  return code >= FIRST_CIRCLE && code < FIRST_CIRCLE + 20
    ? code - FIRST_CIRCLE + 1
    : (exactInteger(words) ?? Number.NaN);
}

/** The enumerator at a place of folded text; null where there is none, as before 十百、. */
export function enumeratorAt(text: string, start: number): Enumerator | null {
  for (const [level, pattern] of WRITTEN) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const number = match ? numberOf(match[1]) : Number.NaN;
    if (match && !Number.isNaN(number)) return { level, number, start, end: start + match[0].length };
  }
  return null;
}

/** As far as an enumerator reaches into a line, in characters. */
const LONGEST = 24;

/** The enumerator that a line as it was written begins with, behind its indentation; offsets into the line. */
export function enumeratorOf(line: string): Enumerator | null {
  const indent = line.length - line.trimStart().length;
  const folded = fold(line.slice(indent, indent + LONGEST));
  const enumerator = enumeratorAt(folded.text, 0);
  return enumerator && { ...enumerator, start: indent, end: indent + folded.at(enumerator.end) };
}

/** A line without the enumerator that it begins with, and without the spaces around it. */
export function withoutEnumerator(line: string, levels?: readonly EnumeratorLevel[]): string {
  const enumerator = enumeratorOf(line);
  return enumerator && (levels?.includes(enumerator.level) ?? true)
    ? line.slice(enumerator.end).trimStart()
    : line;
}

/** A section's heading that opens a paragraph: "（一）主动公开情况。" Its words without number and 。, and where it ends. */
export interface SectionHeading {
  readonly label: string;
  readonly end: number;
}

const LONGEST_LABEL = 16;

/** The heading （一）… that a paragraph opens with, up to its 。 or the paragraph's end; null for a numbered sentence. */
export function sectionHeadingOf(paragraph: string): SectionHeading | null {
  const number = enumeratorOf(paragraph);
  if (number?.level !== 'section') return null;
  const stop = paragraph.indexOf('。', number.end);
  const label = paragraph.slice(number.end, stop < 0 ? paragraph.length : stop);
  if (label.length < 2 || label.length > LONGEST_LABEL || /[，；]/.test(label)) return null;
  return { label, end: stop < 0 ? paragraph.length : stop + 1 };
}

const BEFORE = {
  spoken: new RegExp(`(?=(?<![${ONE_TO_TEN}])[${ONE_TO_TEN}]{1,3}是)`),
  section: new RegExp(`(?=[（(][${ONE_TO_TEN}]{1,3}[)）])`),
};

/** A line cut before each 一是, 二是 … or each （一）, （二） … within it. */
export const cutBefore = (line: string, level: keyof typeof BEFORE): string[] => line.split(BEFORE[level]);

/** Past the number that a line of several begins with: （1）, 2., ③. */
export function lineNumberAt(text: string, at: number): number {
  if (!text.includes('\n') || (at > 0 && text.charAt(at - 1) !== '\n')) return at;
  const number = enumeratorOf(text.slice(at, at + LONGEST_NUMBER));
  return number?.start === 0 ? at + number.end : at;
}

/** The number of a line is no longer (characters). */
const LONGEST_NUMBER = 6;
