import { readReport } from '../../../src/documents/read.ts';
import { DocumentError } from '../../../src/documents/reading/document-error.ts';
import { type CellPath, cellAt, listCells } from '../../../src/report/cells.ts';
import type { Report } from '../../../src/report/report.ts';
import type { ReadReport } from '../../../src/report/source.ts';

type Mutation = (text: string, at: number, size: number) => string;

/** Damage that leaves every figure as it was written: what then differs in a cell must be listed. */
export const DAMAGE: readonly (readonly [name: string, mutation: Mutation])[] = [
  [
    'lines lost',
    (text, at, size) => onLines(text, at, (lines, line) => lines.toSpliced(line, 1 + (size % 3))),
  ],
  [
    'a line doubled',
    (text, at) => onLines(text, at, (lines, line) => lines.toSpliced(line, 0, lines[line] ?? '')),
  ],
  [
    'a page number put in',
    (text, at) => onLines(text, at, (lines, line) => lines.toSpliced(line, 0, '- 7 -')),
  ],
  ['cut off', (text, at) => text.slice(0, at)],
  ['a Chinese character lost', (text, at) => withoutHan(text, at)],
  ['half-width brackets', (text) => text.replaceAll('（', '(').replaceAll('）', ')')],
  [
    'full-width digits',
    (text) =>
      text.replace(/(?<=[\s>])\d+(?=[\s<&])/gu, (run) =>
        run.replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
      ),
  ],
];

function onLines(text: string, at: number, change: (lines: string[], line: number) => string[]): string {
  const line = text.slice(0, at).split('\n').length - 1;
  return change(text.split('\n'), line).join('\n');
}

function withoutHan(text: string, at: number): string {
  const from = text.slice(at).search(/\p{Script=Han}/u);
  return from === -1 ? text : text.slice(0, at + from) + text.slice(at + from + 1);
}

/** Reads a text; null where it is refused. Anything but a DocumentError is a crash and thrown. */
export async function tryRead(text: string): Promise<ReadReport | null> {
  try {
    return await readReport(new TextEncoder().encode(text), 'report', { converters: false });
  } catch (error) {
    if (error instanceof DocumentError) return null;
    throw error;
  }
}

/** Cells that differ from the right ones without a word; none where another layout was read. */
export function silentlyWrong(read: ReadReport, right: Report): CellPath[] {
  if (read.report.form !== right.form) return [];
  const doubted = new Set(read.unsure.map(({ cell }) => cell));
  return listCells(right.form)
    .filter(({ path }) => cellAt(read.report, path) !== cellAt(right, path))
    .filter(({ path, table }) => !doubted.has(path) && !doubted.has(table))
    .map(({ path }) => path);
}
