import { printableLines } from '../layout/paragraphs.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text inside an element or attribute of a workbook part. "_x0041_" would be read as an escape and is escaped itself. */
export const escapeXml = (text: string): string =>
  printableLines(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** The declaration that every part opens with. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The address of a cell from places counted from 0: (0, 3) is "D1". */
export const addressOf = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** A column's letters: A to Z, then AA. */
const columnName = (column: number): string => {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnName(Math.floor(column / 26) - 1)}${last}`;
};
