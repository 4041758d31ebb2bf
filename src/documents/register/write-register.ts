import { printable, printableLines } from '../layout/paragraphs.ts';
import { workbookPackage } from '../xlsx/package.ts';
import type { SheetCell } from '../xlsx/sheet.ts';
import { addressOf } from '../xlsx/xml.ts';

/** Widths of columns (characters): long ones are wrapped. */
const NARROWEST = 8;
const WIDEST = 40;

const widthOf = (texts: readonly string[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...texts.slice(0, 200).map((text) => text.length * 2 + 2)));

/**
 * A register of applications as an .xlsx file: a title, the headings, a row an application. Every cell is quoted text, so
 * that nothing in it is ever computed.
 */
export function writeRegister(
  title: string,
  organ: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): Uint8Array {
  const text = (row: number, column: number, look: SheetCell['look'], words: string): SheetCell => ({
    row,
    column,
    look,
    content: { kind: 'text', text: printableLines(words) },
  });
  const cells = [
    text(0, 0, 'title', title),
    ...headings.map((heading, column) => text(1, column, 'label', heading)),
    // A blank is no cell: a register has many, and a reader counts its cells.
    ...rows.flatMap((row, at) =>
      row.flatMap((words, column) => (words === '' ? [] : [text(at + 2, column, 'leftLabel', words)])),
    ),
  ];
  const sheet = {
    name: '申请台账',
    cells,
    merges: [`A1:${addressOf(0, headings.length - 1)}`],
    widths: headings.map((heading, column) => widthOf([heading, ...rows.map((row) => row[column] ?? '')])),
    frozen: { rows: 2, columns: 1 },
  };
  return workbookPackage([sheet], title, printable(organ));
}
