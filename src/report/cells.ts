import type { CellKind, Form } from './forms/form.ts';
import { perForm } from './forms/per-form.ts';
import type { Cell, Report } from './report.ts';
import type { TableKey } from './sections.ts';

/** The address of a cell in the report's JSON: "applications.new.total". */
export type CellPath = `${TableKey}.${string}.${string}`;

/** A cell of a form: its address, how the form names it and what may stand in it. */
export interface CellInfo {
  readonly path: CellPath;
  readonly table: TableKey;
  readonly row: string;
  readonly column: string;
  /** Row and column as printed: "（三）不予公开1.属于国家秘密·自然人". */
  readonly label: string;
  readonly kind: CellKind;
  /** Whether the cell is a sum of others (总计): computed, never asked. */
  readonly isTotal: boolean;
}

const pathOf = (table: TableKey, row: string, column: string): CellPath => `${table}.${row}.${column}`;

function cellsOf(form: Form): CellInfo[] {
  const proactive = form.proactive.flatMap((block) =>
    block.rows.flatMap((row) =>
      block.columns.map((column) => ({
        path: pathOf('proactive', row.key, column.key),
        table: 'proactive' as const,
        row: row.key,
        column: column.key,
        label: `${row.label}·${column.label}`,
        kind: column.kind,
        isTotal: false,
      })),
    ),
  );
  const applications = form.applications.rows.flatMap((row) =>
    form.applications.columns.map((column) => ({
      path: pathOf('applications', row.key, column.key),
      table: 'applications' as const,
      row: row.key,
      column: column.key,
      label: `${row.group ?? ''}${row.label}·${column.label}`,
      kind: 'count' as const,
      isTotal: row.role === 'total' || column.key === 'total',
    })),
  );
  const disputes = form.disputes.blocks.flatMap((block) =>
    form.disputes.columns.map((column) => ({
      path: pathOf('disputes', block.key, column.key),
      table: 'disputes' as const,
      row: block.key,
      column: column.key,
      label: `${block.group === block.label ? '' : block.group}${block.label}·${column.label}`,
      kind: 'count' as const,
      isTotal: column.key === 'total',
    })),
  );
  return [...proactive, ...applications, ...disputes];
}

const listsOf = perForm((form) => {
  const all = cellsOf(form);
  const of = (table: TableKey): readonly CellInfo[] => all.filter((cell) => cell.table === table);
  const byPath: ReadonlyMap<string, CellInfo> = new Map(all.map((cell) => [cell.path, cell]));
  return {
    byPath,
    all,
    proactive: of('proactive'),
    applications: of('applications'),
    disputes: of('disputes'),
  };
});

/** An address in its parts. */
export function addressOf(path: string): readonly [table: TableKey, row: string, column: string] {
  const [table, row = '', column = ''] = path.split('.');
  return [table as TableKey, row, column];
}

/** The row of a cell with its table: "applications.new". */
export const rowPathOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));

/** The row of a cell. */
export const rowOf = (path: string): string => addressOf(path)[1];

/** A cell's label in its parts: 新收 and 自然人. */
export function labelParts(label: string): readonly [row: string, column: string] {
  const at = label.lastIndexOf('·');
  return [label.slice(0, Math.max(at, 0)), label.slice(at + 1)];
}

/** Every cell of a form in the form's order; of one table when it is named. */
export const listCells = (version: Report['form'], table?: TableKey): readonly CellInfo[] =>
  listsOf(version)[table ?? 'all'];

/** What the form says of a cell, or undefined when the form has no such cell. */
export const cellInfo = (version: Report['form'], path: string): CellInfo | undefined =>
  listsOf(version).byPath.get(path);

/** The cell as the form prints it: "（七）总计·自然人". Falls back to the path. */
export const cellLabel = (version: Report['form'], path: string): string =>
  cellInfo(version, path)?.label ?? path;

/** The number in a cell; null where there is none or the form has no such cell. */
export function cellAt(report: Report, path: CellPath): Cell {
  const [table, row, column] = addressOf(path);
  return report[table][row]?.[column] ?? null;
}

/** The report with some cells changed; the given one is left as it was. */
export function withCells(report: Report, changes: Readonly<Record<string, Cell>>): Report {
  const next = {
    ...report,
    proactive: { ...report.proactive },
    applications: { ...report.applications },
    disputes: { ...report.disputes },
  };
  for (const [path, value] of Object.entries(changes)) {
    const [table, row, column] = addressOf(path);
    next[table][row] = { ...next[table][row], [column]: value };
  }
  return next;
}
