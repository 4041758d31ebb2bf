import { addressOf, type CellPath, cellAt, cellLabel, labelParts, withCells } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import type { Report } from '../../report/report.ts';
import { columnsReceived, partColumns, receivedSoFar, resultRows } from '../../report/totals.ts';

/** The one type of applicants of whom any application is known; null where there are several, or none. */
export function onlyColumn(report: Report): string | null {
  const [only, another] = columnsReceived(report);
  return only !== undefined && another === undefined ? only : null;
}

/** The one type of applicants that have no result yet, where sums of results come to just as many; null otherwise. */
function columnLeft(known: Report, stated: Readonly<Record<string, number>>): string | null {
  const ends = [...resultRows(known), 'carriedForward'];
  const sums = Object.entries(stated).flatMap(([path, sum]) =>
    ends.includes(addressOf(path)[1]) ? [sum] : [],
  );
  const left = partColumns(known).flatMap((column) => {
    const ended = ends.map((row) => cellAt(known, `applications.${row}.${column}`) ?? 0);
    const open = (receivedSoFar(known, column) ?? 0) - ended.reduce((all, value) => all + value, 0);
    return open === 0 ? [] : [{ column, open }];
  });
  const [first, another] = left;
  const all = sums.reduce((sum, value) => sum + value, 0);
  return first && !another && all > 0 && all === first.open ? first.column : null;
}

/** Sums of rows that were said without a type, put into the column of the only applicants there are. */
export interface Placed {
  readonly cells: Readonly<Record<string, number>>;
  /** The sums that found their cell. */
  readonly settled: readonly CellPath[];
  readonly remark: Phrase;
}

/**
 * "公开了4件" where only natural persons applied: it is theirs. `stated`: sums of rows of 三; `figures`: the cells that were
 * said beside them. Null where nothing can be placed.
 */
export function inOnlyColumn(
  report: Report,
  figures: Readonly<Record<string, number>>,
  stated: Readonly<Record<string, number>>,
): Placed | null {
  const known = withCells(report, figures);
  const only = onlyColumn(known);
  const column = only ?? columnLeft(known, stated);
  if (column === null) return null;
  const cells: Record<string, number> = {};
  const settled: CellPath[] = [];
  for (const [path, sum] of Object.entries(stated)) {
    const [table, row, part] = addressOf(path);
    if (table !== 'applications' || part !== 'total' || row === 'total') continue;
    const parts = partColumns(known).map((each) => cellAt(known, `applications.${row}.${each}`));
    if (parts.some((value) => value !== null)) continue;
    cells[`applications.${row}.${column}`] = sum;
    settled.push(`applications.${row}.total`);
  }
  if (settled.length === 0) return null;
  const [, name] = labelParts(cellLabel(report.form, `applications.new.${column}`));
  return {
    cells,
    settled,
    remark: only
      ? phrase(
          `没有说是哪类申请人，目前只有${name}，按${name}填，请核对。`,
          `No type of applicant was named; there is only ${name} so far. Please check.`,
        )
      : phrase(
          `没有说是哪类申请人，其余各类都已说到，正好余下${name}，按${name}填，请核对。`,
          `No type of applicant was named; just as many of ${name} are left. Please check.`,
        ),
  };
}

/** Figures, with sums of rows that were said without a type as those of one column: the only one that applied, else the likeliest. */
export function withSums(
  report: Report,
  figures: Readonly<Record<string, number>>,
  stated: Readonly<Record<string, number>>,
  likeliest: string | null,
): Readonly<Record<string, number>> {
  const placed = inOnlyColumn(report, figures, stated);
  const likely = Object.entries(stated).flatMap(([path, sum]) => {
    const [table, row, part] = addressOf(path);
    const holds = Object.keys(figures).some((each) => each.startsWith(`${table}.${row}.`));
    return part === 'total' && row !== 'total' && likeliest !== null && !holds
      ? [[`${table}.${row}.${likeliest}`, sum]]
      : [];
  });
  return { ...(placed ? placed.cells : Object.fromEntries(likely)), ...figures };
}
