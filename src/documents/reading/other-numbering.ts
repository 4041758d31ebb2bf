import { withoutOpening } from '../../language/ends.ts';
import { type EnumeratorLevel, enumeratorOf } from '../../language/enumerators.ts';
import { SECTIONS } from '../../report/sections.ts';
import { type FoundHeading, findHeading } from './heading-words.ts';

const OFFICIAL = SECTIONS.map(({ numeral }) => numeral);
/** Ways other than "一、" that offices number their sections in: （一）, (1), 1., 1、. */
const LEVELS: readonly EnumeratorLevel[] = ['section', 'point', 'item'];
const ROMAN = /^\s*([Ⅰ-Ⅵ]|I{1,3}|IV|VI?)\s*[、.．](?!\d)/u;
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** A number before a heading, and where it ends in the line. */
interface Numbered {
  readonly number: number;
  readonly end: number;
}

function numberOf(line: string): Numbered | null {
  const found = enumeratorOf(line);
  if (found && LEVELS.includes(found.level)) return found;
  const roman = ROMAN.exec(line);
  return roman && { number: ROMANS.indexOf((roman[1] ?? '').normalize('NFKC')) + 1, end: roman[0].length };
}

/**
 * The section whose heading a line is under another numbering than the form's. Aspects inside a section are numbered so
 * as well: the wording must be a known one and the number the section's own.
 */
export function findNumberedOtherwise(line: string): FoundHeading | null {
  const number = numberOf(line.slice(0, 20));
  if (!number) return null;
  const heading = withoutOpening(line.slice(number.end), '、.． ');
  const found = findHeading(`${OFFICIAL[number.number - 1]}、${heading}`);
  if (!found?.sure || found.section !== number.number) return null;
  return { ...found, text: `${line.slice(0, number.end).trim()}${found.text.slice(2)}` };
}
