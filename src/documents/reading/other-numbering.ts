import { without } from '../../language/ends.ts';
import { exactInteger } from '../../language/numbers.ts';
import { isNumeral } from '../../language/numerals.ts';
import { SECTIONS } from '../../report/sections.ts';
import { type FoundHeading, findHeading } from './heading-words.ts';

const OFFICIAL = SECTIONS.map(({ numeral }) => numeral);
/** What numbers are written with, digit by digit or as one sign. */
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const STEMS = [...'甲乙丙丁戊己'];
/** Words and signs that stand around a heading's number: 第一章, 【一】, 1.1. */
const AROUND = '第章节部分条是';
/** As far as a number with its signs reaches into a line (characters). */
const LONGEST = 12;

/** A number before a heading, and where it ends in the line. */
interface Numbered {
  readonly number: number;
  readonly end: number;
}

const isSign = (char: string): boolean => /[^\p{L}\p{N}]/u.test(char);
const isDigit = (char: string): boolean =>
  /[0-9IV]/u.test(char) || isNumeral(char) || STEMS.includes(char) || AROUND.includes(char);

/** The last number of some signs: 1.2 is the second of its level. */
function lastNumber(signs: string): number | null {
  const words = signs.split(/[^0-9A-Z\p{Script=Han}]+/u).map((part) => without(part, AROUND));
  const last = words.findLast((part) => part !== '') ?? '';
  const listed = Math.max(ROMANS.indexOf(last), STEMS.indexOf(last));
  return listed < 0 ? exactInteger(last) : listed + 1;
}

/** The number that a line begins with, however it is written. */
function numberOf(line: string): Numbered | null {
  let end = 0;
  let signs = '';
  for (const char of line.slice(0, LONGEST)) {
    const plain = [...char.normalize('NFKC')];
    if (!plain.every((each) => isSign(each) || isDigit(each))) break;
    signs += plain.join('');
    end += char.length;
  }
  const number = lastNumber(signs);
  return number === null ? null : { number, end };
}

/**
 * The section whose heading a line is under another numbering than the form's. Aspects inside a section are numbered so
 * as well: the wording must be a known one and the number the section's own.
 */
export function findNumberedOtherwise(line: string): FoundHeading | null {
  const number = numberOf(line);
  if (!number) return null;
  const heading = findHeading(`${OFFICIAL[number.number - 1]}、${line.slice(number.end)}`);
  if (!heading?.sure || heading.section !== number.number) return null;
  return { ...heading, text: `${line.slice(0, number.end).trim()}${heading.text.slice(2)}` };
}
