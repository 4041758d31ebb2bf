import { ONE_TO_TEN } from '../../language/numerals.ts';
import { simplified } from '../../language/traditional.ts';

/**
 * A label reduced to what it says: one width of characters, look-alike radicals and traditional characters replaced, spaces,
 * punctuation and quotes gone. "（三）不 予公开" and "(三)不予公开" come out the same.
 */
export const squash = (text: string): string =>
  simplified(text.normalize('NFKC').replace(/[\p{Z}\p{P}\p{S}\p{C}\s]+/gu, ''));

const ENUMERATOR = new RegExp(
  `[（(]\\s*[${ONE_TO_TEN}\\d]{1,2}\\s*[）)]|[${ONE_TO_TEN}]\\s*[、.．]|(?<!\\d)\\d{1,2}\\s*[、.．,，](?!\\d)`,
  'gu',
);

/** What stands after the last "一、", "（三）" or "1." in a label, or the whole label when it has none. */
export function afterLastEnumerator(label: string): string {
  const folded = label.normalize('NFKC');
  let end = 0;
  for (const match of folded.matchAll(ENUMERATOR)) end = match.index + match[0].length;
  return folded.slice(end);
}

/** The label without a note in brackets at its end: "行政规范性文件（含修订）" says 行政规范性文件. */
export const withoutClosingNote = (label: string): string =>
  label.trimEnd().replace(/[（(][^（）()]*[）)](?: {0,4}[*＊])?$/u, '');
