import { type EnumeratorLevel, enumeratorOf } from '../../language/enumerators.ts';

/** What XML cannot hold and no reader should see: control characters, halves of surrogate pairs, non-characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Text of one line without characters that no document may hold; white space becomes spaces, since a tab parts cells. */
export const printable = (text: string): string =>
  text.replace(/[\t\n\r\v\f]/g, ' ').replace(UNPRINTABLE, '');

/** Text of a cell: as `printable`, its line breaks kept. */
export const printableLines = (text: string): string =>
  text
    .split(/\r\n|[\n\r]/)
    .map(printable)
    .join('\n');

/** The paragraphs of a narrative, without indentation and without empty ones. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/[\n\r\v\f\u0085\u2028\u2029]+/)
    .map((line) => printable(line).trim())
    .filter((line) => line !== '');

/** A paragraph's heading (its level, 2 for （一） and 3 for 1.) and the text that runs on behind it, '' if none. */
export interface Headed {
  readonly level: 2 | 3;
  readonly heading: string;
  readonly rest: string;
}

const LEVELS: Readonly<Partial<Record<EnumeratorLevel, Headed['level']>>> = { section: 2, item: 3 };

/** A first sentence longer than this is a sentence that was numbered, not a heading. */
const LONGEST_HEADING = 40;

/** The heading that a paragraph of the narrative opens with by the numbering of GB/T 9704, or null for plain text. */
export function headingIn(paragraph: string): Headed | null {
  const number = enumeratorOf(paragraph);
  const level = number?.start === 0 ? LEVELS[number.level] : undefined;
  if (level === undefined) return null;
  const stop = paragraph.indexOf('。');
  const end = stop === -1 ? paragraph.length : stop + 1;
  if (end > LONGEST_HEADING) return null;
  return { level, heading: paragraph.slice(0, end), rest: paragraph.slice(end) };
}
