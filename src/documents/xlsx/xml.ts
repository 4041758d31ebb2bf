import { printableLines } from '../layout/paragraphs.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text inside an element or attribute of a workbook part. "_x0041_" would be read as an escape and is escaped itself. */
export const escapeXml = (text: string): string =>
  printableLines(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** The declaration that every part opens with. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The address of a cell from places counted from 0: (0, 3) is "D1". Sheets here have no more than 26 columns. */
export const addressOf = (row: number, column: number): string =>
  `${String.fromCharCode(65 + column)}${row + 1}`;
