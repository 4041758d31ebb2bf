import { wholeNumber } from '../../../language/numbers.ts';
import { formOf } from '../../../report/forms/choose.ts';
import type { Report } from '../../../report/report.ts';
import { columnsReceived } from '../../../report/totals.ts';
import type { ShortRows } from './short-rows.ts';

/** The most figures of a row. */
const widthOf = ({ rows }: ShortRows): number => Math.max(...rows.map(({ figures }) => figures.length));

const numeral = (cell: string | undefined): number => wholeNumber((cell ?? '').trim())?.value ?? 0;

/** Whether the last figure of every row is the sum of those before it. */
const endsInSums = ({ rows }: ShortRows): boolean =>
  rows.every(({ figures }) => {
    const parts = figures.slice(0, -1).reduce((sum, cell) => sum + numeral(cell), 0);
    return parts === numeral(figures.at(-1));
  });

/** What the columns of rows without a heading are: known, or to be asked (`count` of them, the sum at the end apart). */
export type ColumnsMeant =
  | { readonly kind: 'known'; readonly columns: readonly string[]; readonly isGuessed: boolean }
  | { readonly kind: 'asked'; readonly count: number; readonly hasSum: boolean };

/** Which columns short rows have: as headed, all of the form's, the ones that were given before, or to be asked. */
export function columnsMeant(short: ShortRows, report: Report): ColumnsMeant {
  if (short.columns) return { kind: 'known', columns: short.columns, isGuessed: false };
  const all = formOf(report.form).applications.columns.map(({ key }) => key);
  const width = widthOf(short);
  if (width >= all.length - 1) return { kind: 'known', columns: all, isGuessed: false };
  const hasSum = width > 2 && endsInSums(short);
  const count = hasSum ? width - 1 : width;
  const there = columnsReceived(report);
  const sum = hasSum ? ['total'] : [];
  if (there.length === count) return { kind: 'known', columns: [...there, ...sum], isGuessed: true };
  if (count === 1) return { kind: 'known', columns: ['total'], isGuessed: false };
  return { kind: 'asked', count, hasSum };
}

/** Short rows as a table under the form's own labels, with the columns that are not among theirs left blank. */
export function spelledOut(short: ShortRows, columns: readonly string[], report: Report): string {
  const { applications } = formOf(report.form);
  const labelOf = (key: string) => applications.rows.find((row) => row.key === key)?.label ?? key;
  const lines = short.rows.map(({ key, figures }) => [
    labelOf(key),
    ...applications.columns.map((column) => figures[columns.indexOf(column.key)]?.trim() ?? ''),
  ]);
  const heading = ['', ...applications.columns.map(({ label }) => label)];
  return [heading, ...lines].map((cells) => cells.join('\t')).join('\n');
}
