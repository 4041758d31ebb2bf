import { addressOf, type CellPath, cellLabel } from '../cells.ts';
import { formOf } from '../forms/choose.ts';
import type { FormVersion } from '../forms/form.ts';
import { ORGANIZATIONS } from '../words/applicants.ts';

interface Split {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

const split = (path: CellPath): Split => {
  const [table, row, column] = addressOf(path);
  return { table, row, column };
};

const isSame = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 1 && some.length === all.length && all.every((one) => some.includes(one));

const rowLabel = (version: FormVersion, row: string): string => {
  const named = formOf(version).applications.rows.find(({ key }) => key === row);
  return named ? `${named.group ?? ''}${named.label}` : row;
};

/** The label over some rows of table 三 that are all of its group: （五）不予处理; null where they are not. */
function groupOf(version: FormVersion, rows: readonly string[]): string | null {
  const all = formOf(version).applications.rows;
  const group = all.find(({ key }) => key === rows[0])?.group;
  const own = all.filter((row) => row.group === group).map(({ key }) => key);
  return group && isSame(rows, own) ? group : null;
}

/**
 * What cells that are added up are called together, as shortly as people say it: “（五）不予处理”各项 for all rows of a group,
 * “行政诉讼”两类 for both roads to court, “法人或其他组织”各列 for all columns but natural persons; else each by its own name.
 */
export function cellNames(version: FormVersion, paths: readonly CellPath[]): string {
  const cells = paths.map(split);
  const rows = [...new Set(cells.map(({ row }) => row))];
  const columns = [...new Set(cells.map(({ column }) => column))];
  const [table] = cells.map((cell) => cell.table);
  const [column = ''] = columns;
  if (table === 'applications' && columns.length === 1) {
    const group = groupOf(version, rows);
    const label = formOf(version).applications.columns.find(({ key }) => key === column)?.label;
    if (group) return `“${group}”各项的${label}`;
  }
  if (
    table === 'applications' &&
    isSame(columns, ORGANIZATIONS) &&
    cells.length === rows.length * columns.length
  )
    return `${rows.map((row) => `“${rowLabel(version, row)}”`).join('＋')}的“法人或其他组织”各列`;
  const { blocks, columns: results } = formOf(version).disputes;
  const court = blocks.filter(({ group }) => group === '行政诉讼').map(({ key }) => key);
  const result = results.find(({ key }) => key === column)?.label;
  if (table === 'disputes' && columns.length === 1 && isSame(rows, court)) return `“行政诉讼”两类的${result}`;
  return paths.map((path) => `“${cellLabel(version, path)}”`).join('＋');
}
