import { type CellPath, cellAt, cellLabel, labelParts, listCells, rowOf } from '../../report/cells.ts';
import { formOf } from '../../report/forms/choose.ts';
import type { Report } from '../../report/report.ts';
import type { CellsQuestion } from './question.ts';

/** The rows of a table that come next, and what the form calls them: one row, or the rows of one result (不予公开). */
export interface AskedNext {
  readonly rows: readonly string[];
  readonly label: string;
}

/** The row as the form prints it, or the group that it stands in. */
function labelOf({ form }: Report, path: CellPath, isGroup: boolean): string {
  const row = rowOf(path);
  const group = formOf(form).applications.rows.find(({ key }) => key === row)?.group;
  const label = cellLabel(form, path);
  return isGroup && group ? group : labelParts(label)[0];
}

/** The rows of a question in the form's order, those of one result of 三 together. */
function stepsOf({ form }: Report, { table, cells }: CellsQuestion): string[][] {
  const rows = [...new Set(cells.map((path) => rowOf(path)))];
  if (table !== 'applications') return rows.map((row) => [row]);
  const outcomes = new Map(formOf(form).applications.rows.map(({ key, outcome }) => [key, outcome]));
  const steps: string[][] = [];
  for (const row of rows) {
    const before = steps.at(-1);
    const outcome = outcomes.get(row) ?? null;
    if (before && outcome !== null && outcomes.get(before[0] ?? '') === outcome) before.push(row);
    else steps.push([row]);
  }
  return steps;
}

/** What a question of figures asks next: the first rows of which nothing is filled yet. Null when every row holds something. */
export function askedNext(report: Report, question: CellsQuestion): AskedNext | null {
  for (const rows of stepsOf(report, question)) {
    const own = listCells(report.form, question.table).filter(
      ({ row, isTotal }) => rows.includes(row) && !isTotal,
    );
    const [first] = own;
    if (first && own.every(({ path }) => cellAt(report, path) === null))
      return { rows, label: labelOf(report, first.path, rows.length > 1) };
  }
  return null;
}
