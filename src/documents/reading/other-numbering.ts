import { SECTIONS } from '../../report/sections.ts';
import { type FoundHeading, findHeading } from './heading-words.ts';

const OFFICIAL = SECTIONS.map(({ numeral }) => numeral);
/** Each section's number by its place, in the ways other than "一、" that offices number their sections in. */
const NUMERALS = [
  OFFICIAL,
  [...'123456'],
  [...'１２３４５６'],
  [...'ⅠⅡⅢⅣⅤⅥ'],
  ['I', 'II', 'III', 'IV', 'V', 'VI'],
];
/** "1.", "1、", "（一）", "(1)", "Ⅱ.", "IV、". */
const NUMBER =
  /^\s*(?:[（(]\s*([一二三四五六1-6])\s*[）)]|([1-6１-６ⅠⅡⅢⅣⅤⅥ]|I{1,3}|IV|VI?)\s*[、.．](?!\d))[、.．]?\s*/u;

const sectionOf = (numeral: string): number =>
  Math.max(...NUMERALS.map((numerals) => numerals.indexOf(numeral))) + 1;

/**
 * The section whose heading a line is under another numbering than the form's. Aspects inside a section are numbered so
 * as well: the wording must be a known one and the number the section's own.
 */
export function findNumberedOtherwise(line: string): FoundHeading | null {
  const number = NUMBER.exec(line.slice(0, 20));
  if (!number) return null;
  const section = sectionOf(number[1] ?? number[2] ?? '');
  const found = findHeading(`${OFFICIAL[section - 1]}、${line.slice(number[0].length)}`);
  if (!found?.sure || found.section !== section) return null;
  return { ...found, text: `${number[0].trim()}${found.text.slice(2)}` };
}
