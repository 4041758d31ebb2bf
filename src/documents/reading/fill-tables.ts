import { addressOf, type CellPath, listCells } from '../../report/cells.ts';
import { formOf } from '../../report/forms/choose.ts';
import type { FormVersion } from '../../report/forms/form.ts';
import type { TableReading } from '../../report/reading/reading.ts';
import { blankTables, type Cell, type Report } from '../../report/report.ts';
import type { TableKey } from '../../report/sections.ts';
import type { Unsure } from '../../report/source.ts';

/** The tables of a report with everything that was read, and what was not. */
interface FilledTables {
  readonly tables: Pick<Report, TableKey>;
  readonly rawCells: Readonly<Partial<Record<CellPath, string>>>;
  readonly unsure: readonly Unsure[];
}

const NOT_FOUND = '文件中没有找到这一格';
const NO_TABLE = '没有找到这张表';

/** What was not found is null and listed, but for totals that the table lacks throughout: one entry speaks for all. */
function missingCells(reading: TableReading, version: FormVersion): Unsure[] {
  const figures = { ...reading.cells, ...reading.statedTotals };
  const cells = listCells(version, reading.table);
  const saidOnce = reading.unsure.some(({ cell }) => cell === reading.table);
  return cells
    .filter(({ path, column }) => !(path in figures) && !(saidOnce && column === 'total'))
    .map(({ path }) => ({ cell: path, why: NOT_FOUND }));
}

/** Puts what was read into the blank tables of a layout. Tables that were not found stay null, with one entry each. */
export function fillTables(
  readings: readonly { readonly table: TableKey; readonly reading: TableReading | null }[],
  version: FormVersion,
): FilledTables {
  const tables = blankTables(formOf(version));
  const rawCells: Partial<Record<CellPath, string>> = {};
  const unsure: Unsure[] = [];
  for (const { table, reading } of readings) {
    const figures: [string, Cell | undefined][] = Object.entries({
      ...reading?.cells,
      ...reading?.statedTotals,
    });
    if (!reading || figures.length === 0) {
      unsure.push({ cell: table, why: reading?.problems[0]?.zh ?? NO_TABLE });
      continue;
    }
    for (const [path, cell] of figures) {
      const [, row, column] = addressOf(path);
      const target = tables[table][row];
      if (target) target[column] = cell ?? null;
    }
    Object.assign(rawCells, reading.rawCells);
    unsure.push(...reading.unsure, ...missingCells(reading, version));
    for (const problem of reading.problems) {
      if (problem.kind === 'unknown-row')
        unsure.push({ cell: table, why: `“${problem.text}”：${problem.zh}` });
    }
  }
  return { tables, rawCells, unsure };
}
