import type { Block } from './layout.ts';
import type { PrintedRow } from './tables.ts';

/** How a table comes out of a program that keeps its text alone. */
export type TextTable = (rows: readonly PrintedRow[]) => readonly string[];

const flat = (text: string): string => text.replaceAll('\n', '');
const isFigure = (text: string): boolean => /^[\d.]*$/u.test(text);
const broken = (text: string, width: number): string[] =>
  text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [text];
const wide = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Labels broken as narrow columns break them, the figures behind the last line. */
const brokenRow = (row: PrintedRow, width: number): string[] => {
  const labels = row.filter(({ text }) => !isFigure(text)).flatMap(({ text }) => broken(flat(text), width));
  const figures = row
    .filter(({ text }) => isFigure(text))
    .map(({ text }) => text)
    .join(' ');
  return figures === '' ? [labels.join(' ')] : [...labels.slice(0, -1), `${labels.at(-1) ?? ''} ${figures}`];
};

/** The ways in which tables become text. */
export const TEXT_TABLES: readonly TextTable[] = [
  (rows) => rows.map((row) => row.map(({ text }) => flat(text)).join(' ')),
  (rows) => rows.map((row) => row.map(({ text }) => flat(text)).join('\t')),
  (rows) => rows.flatMap((row) => [...row.map(({ text }) => flat(text)), '']),
  (rows) => rows.map((row) => `| ${row.map(({ text }) => flat(text)).join(' | ')} |`),
  (rows) => rows.flatMap((row) => brokenRow(row, 14)),
  (rows) => rows.map((row) => wide(row.map(({ text }) => flat(text)).join('　'))),
];

/** How a text's prose is set: a paragraph a line, indented, or broken at a page's width with its number between. */
export type TextProse = (text: string) => readonly string[];

export const TEXT_PROSE: readonly TextProse[] = [
  (text) => [text],
  (text) => [`　　${text}`, ''],
  (text) => broken(`　　${text}`, 30),
];

function blockLines(block: Block, table: TextTable, prose: TextProse, perPage: number): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [block.text];
    case 'heading':
      return perPage > 0 ? broken(block.text, 30) : [block.text];
    case 'paragraph':
      return prose(block.text);
    case 'table':
      return table(block.rows);
  }
}

/** A report as plain text, with a page's number after every so many lines where it had pages. */
export function asText(blocks: readonly Block[], table: TextTable, prose: TextProse, perPage = 0): string {
  const lines = blocks.flatMap((block) => blockLines(block, table, prose, perPage));
  if (perPage === 0) return lines.join('\n');
  return lines
    .flatMap((line, at) => (at > 0 && at % perPage === 0 ? [`— ${at / perPage} —`, line] : [line]))
    .join('\n');
}
