import { type CellPath, listCells } from '../../../report/cells.ts';
import { formOf } from '../../../report/forms/choose.ts';
import { organProfileOf } from '../../../report/organ.ts';
import type { Report } from '../../../report/report.ts';
import type { TableKey } from '../../../report/sections.ts';

/** A block of numbers that can be told by its size alone: the cell of each number, row by row. */
export interface Shape {
  readonly paths: readonly CellPath[];
  readonly rows: number;
  readonly columns: number;
}

function grid(table: TableKey, rows: readonly string[], columns: readonly string[]): Shape {
  return {
    paths: rows.flatMap((row) => columns.map((column): CellPath => `${table}.${row}.${column}`)),
    rows: rows.length,
    columns: columns.length,
  };
}

const without = (keys: readonly string[], key: string): string[] => keys.filter((each) => each !== key);

/**
 * The sizes in which a table is pasted as bare numbers: whole, without its totals, and table 二 without 规章 where
 * the organ makes none. No two of them hold equally many numbers.
 */
export function shapesOf(table: TableKey, report: Report): Shape[] {
  const form = formOf(report.form);
  switch (table) {
    case 'applications': {
      const rows = form.applications.rows.map((row) => row.key);
      const columns = form.applications.columns.map((column) => column.key);
      return [rows, without(rows, 'total')].flatMap((some) =>
        [columns, without(columns, 'total')].map((each) => grid(table, some, each)),
      );
    }
    case 'disputes': {
      const blocks = form.disputes.blocks.map((block) => block.key);
      const columns = form.disputes.columns.map((column) => column.key);
      return [columns, without(columns, 'total')].map((each) => grid(table, blocks, each));
    }
    case 'proactive': {
      const all = listCells(report.form, table).map((cell) => cell.path);
      const fewer = all.filter((path) => !path.startsWith('proactive.regulations.'));
      const lists = organProfileOf(report.organ).mayMakeRegulations ? [all] : [all, fewer];
      return lists.map((paths) => ({ paths, rows: paths.length, columns: 1 }));
    }
  }
}

/** One column of table 三, or one block of table 四, whole and without its total. */
export function stripsOf(table: TableKey, report: Report, key: string): Shape[] {
  const form = formOf(report.form);
  if (table === 'proactive') return [];
  if (table === 'disputes') {
    const columns = form.disputes.columns.map((column) => column.key);
    return [columns, without(columns, 'total')].map((each) => grid(table, [key], each));
  }
  const rows = form.applications.rows.map((row) => row.key);
  return [rows, without(rows, 'total')].map((each) => grid(table, each, [key]));
}
