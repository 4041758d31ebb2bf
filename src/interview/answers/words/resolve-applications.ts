import { cellAt, cellLabel } from '../../../report/cells.ts';
import { formOf } from '../../../report/forms/choose.ts';
import type { Report } from '../../../report/report.ts';
import { INTAKE_ROWS, isIntake, partColumns } from '../../../report/totals.ts';
import { onlyLayout } from './apportion.ts';
import type { Figures } from './figures.ts';
import { closeGroups, type RowGroup, type RowTotals } from './row-totals.ts';
import type { FigureStatement } from './statements.ts';

/** What a set of statements on table 三 leaves to be laid out over the applicant types. */
export interface ApplicationDraft {
  readonly figures: Figures;
  readonly report: Report;
  readonly totals: RowTotals;
  readonly groups: readonly RowGroup[];
  /** "都是自然人": the one type for every sum, or for the sums named before it. */
  readonly types: readonly {
    readonly column: string;
    readonly rows: readonly string[] | null;
    /** "其余是自然人": only what the types that were named leave. */
    readonly isRest: boolean;
  }[];
  /** "全部予以公开": the rows that take whatever is left, of one column or of all. */
  readonly rests: readonly { readonly row: string; readonly column: string | null }[];
}

/** Everything that one row says so far: the answer's figure first, else the report's. */
const known = (draft: ApplicationDraft, row: string, column: string): number | null => {
  const path = draft.figures.path(row, column);
  return draft.figures.cells.get(path) ?? cellAt(draft.report, path);
};

const dispositions = (draft: ApplicationDraft): string[] =>
  formOf(draft.report.form)
    .applications.rows.filter((row) => row.role === 'result' || row.role === 'forward')
    .map((row) => row.key);

function spread(draft: ApplicationDraft, row: string, column: string, value: number): void {
  for (const each of partColumns(draft.report)) {
    if (each === column) draft.figures.put(row, each, value);
    else if (!draft.figures.cells.has(draft.figures.path(row, each))) draft.figures.put(row, each, 0);
  }
}

/** Whether 一 is known for every applicant type (二 may still be blank: it then counts as none). */
const intakeKnown = (draft: ApplicationDraft): boolean =>
  partColumns(draft.report).every((column) => known(draft, 'new', column) !== null);

/** Whether 一 is known for the types that were named, and no sum of 一 waits to be laid out: the others may be none. */
const intakeNamed = (draft: ApplicationDraft, open: ReadonlyMap<string, number>): boolean =>
  !INTAKE_ROWS.some((row) => open.has(row)) &&
  partColumns(draft.report).some((column) => known(draft, 'new', column) !== null);

/** What a column can still take: 一 + 二, less the dispositions known, the given rows left out. */
function room(draft: ApplicationDraft, column: string, without: readonly string[]): number {
  const intake = INTAKE_ROWS.reduce((sum, row) => sum + (known(draft, row, column) ?? 0), 0);
  return dispositions(draft)
    .filter((row) => !without.includes(row))
    .reduce((left, row) => left - (known(draft, row, column) ?? 0), intake);
}

function soleType(draft: ApplicationDraft): string | null {
  if (!intakeKnown(draft)) return null;
  const types = partColumns(draft.report).filter((column) =>
    INTAKE_ROWS.some((row) => (known(draft, row, column) ?? 0) > 0),
  );
  return types.length === 1 ? (types[0] ?? null) : null;
}

function settleRow(draft: ApplicationDraft, row: string, total: number): boolean {
  const columns = partColumns(draft.report);
  const own = columns.flatMap((column) => draft.figures.cells.get(draft.figures.path(row, column)) ?? []);
  const parts = own.reduce((sum, value) => sum + value, 0);
  const typed = draft.types.find((each) => each.rows === null || each.rows.includes(row));
  const type = typed?.column;
  if (parts === total && (own.length > 0 || total === 0)) {
    for (const column of columns)
      if (!draft.figures.cells.has(draft.figures.path(row, column))) draft.figures.put(row, column, 0);
    return true;
  }
  if (parts > total) {
    draft.figures.doubt(
      draft.figures.path(row, 'total'),
      `“${draft.figures.rowName(row)}”写的是${total}件，各类申请人加起来是${parts}件，请核对。`,
    );
    return true;
  }
  if (own.length > 0 && !(typed?.isRest && !draft.figures.cells.has(draft.figures.path(row, typed.column))))
    return false;
  if (type) spread(draft, row, type, total - parts);
  return type !== undefined;
}

/** A row whose only figure so far stands in one column: a new sum without a column corrects that figure. */
function standingColumn(draft: ApplicationDraft, row: string): string | null {
  const cells = partColumns(draft.report).map((column) => ({
    column,
    value: cellAt(draft.report, draft.figures.path(row, column)),
  }));
  if (cells.some((cell) => cell.value === null)) return null;
  const live = cells.filter((cell) => cell.value !== 0);
  return live.length === 1 ? (live[0]?.column ?? null) : null;
}

function ask(draft: ApplicationDraft, row: string, total: number): void {
  const { figures } = draft;
  const parts = partColumns(draft.report).map((column) => ({ column, value: known(draft, row, column) }));
  const stands = parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
  if (stands === total) return;
  const nameOf = (column: string) =>
    cellLabel(figures.version, figures.path(row, column)).split('·').at(-1) ?? '';
  const named = parts
    .filter((part) => (part.value ?? 0) > 0)
    .map((part) => `${nameOf(part.column)}${part.value}件`);
  const state = named.length > 0 ? `现有${named.join('、')}` : '没有说明是哪类申请人';
  const example = total > 1 ? `自然人${total - 1}件、企业1件` : '自然人1件';
  figures.doubt(
    figures.path(row, 'total'),
    `“${figures.rowName(row)}”共${total}件，${state}，请说明各类申请人各几件，例如“${example}”。`,
  );
}

function layOut(draft: ApplicationDraft, open: Map<string, number>): void {
  const columns = partColumns(draft.report);
  const results = [...open].filter(([row]) => !isIntake(row));
  const rows = results.map(([row]) => row);
  const left = new Map(
    results.map(([row, total]) => [
      row,
      columns.reduce(
        (rest, column) => rest - (draft.figures.cells.get(draft.figures.path(row, column)) ?? 0),
        total,
      ),
    ]),
  );
  const rooms = new Map(
    columns.map((column) => [column, room(draft, column, rows) - ownParts(draft, column, rows)]),
  );
  const shares = intakeNamed(draft, open) ? onlyLayout({ rows: left, columns: rooms }) : null;
  if (!shares) return;
  for (const { row, column, value } of shares) {
    if (!draft.figures.cells.has(draft.figures.path(row, column))) draft.figures.put(row, column, value);
  }
  for (const row of rows) {
    draft.figures.doubt(
      draft.figures.path(row, 'total'),
      `“${draft.figures.rowName(row)}”没有说明申请人类型，只有一种填法能使各列平衡，已照此填入，请核对。`,
    );
    open.delete(row);
  }
}

const ownParts = (draft: ApplicationDraft, column: string, rows: readonly string[]): number =>
  rows.reduce((sum, row) => sum + (draft.figures.cells.get(draft.figures.path(row, column)) ?? 0), 0);

/** "自然人新收12件，全部予以公开": the types whose intake is known are filled; for the others only their intake is asked. */
function takeKnown(draft: ApplicationDraft, row: string, columns: readonly string[]): boolean {
  const told = columns.filter((column) => (known(draft, 'new', column) ?? 0) > 0);
  const rooms = told.map((column) => [column, room(draft, column, [row])] as const);
  if (told.length === 0 || rooms.some(([, value]) => value < 0)) return false;
  for (const [column, value] of rooms) draft.figures.put(row, column, value);
  const nameOf = (column: string) =>
    cellLabel(draft.figures.version, draft.figures.path('new', column)).split('·').at(-1) ?? '';
  const open = columns.filter((column) => known(draft, 'new', column) === null).map(nameOf);
  draft.figures.doubt(
    draft.figures.path('new', 'total'),
    `${open.join('、')}的新收件数还没有说明；没有收到的，确认后可点“其余为0”。`,
  );
  return true;
}

/** What groups of results hold beside their rows that are known: the 1 of "不予公开1件", whose row is still asked. */
function inGroups(draft: ApplicationDraft, column: string | null): number {
  const results = draft.groups.filter(
    ({ rows, columns }) =>
      !rows.some(isIntake) && (columns.length === 0 || column === null || columns.includes(column)),
  );
  return results.reduce((sum, { rows, value }) => {
    const told = rows.reduce(
      (all, row) =>
        all +
        (draft.totals.get(row) ??
          partColumns(draft.report).reduce((own, each) => own + ownParts(draft, each, [row]), 0)),
      0,
    );
    return sum + Math.max(0, value - told);
  }, 0);
}

function takeRest(draft: ApplicationDraft, open: Map<string, number>): void {
  for (const { row, column } of draft.rests) {
    const name = draft.figures.rowName(row);
    const columns = column ? [column] : partColumns(draft.report);
    const rooms = columns.map((each) => [each, room(draft, each, [row])] as const);
    const named = [...open].reduce((sum, [other, total]) => (isIntake(other) ? sum : sum + total), 0);
    const used = named + inGroups(draft, column);
    const intakeTotal = draft.totals.get('new');
    if (columns.some((each) => known(draft, 'new', each) === null)) {
      if (intakeTotal === undefined && used === 0 && takeKnown(draft, row, columns)) continue;
      if (intakeTotal !== undefined && !column)
        open.set(row, intakeTotal + (draft.totals.get('carriedOver') ?? 0) - used);
      else
        draft.figures.doubt(
          draft.figures.path(row, 'total'),
          `“全部${name.replace(/^.*）/, '')}”要先知道新收件数，请一并说明，例如“新收2件，都是自然人，全部予以公开”。`,
        );
    } else if (rooms.some(([, value]) => value < 0)) {
      draft.figures.doubt(
        draft.figures.path(row, 'total'),
        `其他办理结果已多于新收与上年结转之和，“${name}”未能推算，请核对。`,
      );
    } else if (used > 0)
      open.set(
        row,
        rooms.reduce((sum, [, value]) => sum + value, -used),
      );
    else for (const [each, value] of rooms) draft.figures.put(row, each, value);
  }
}

/** Lays the sums that were stated over the applicant types: where only one way fits, it is taken; otherwise it is asked. */
export function resolveApplications(draft: ApplicationDraft): void {
  const open = new Map<string, number>();
  const settle = (totals: Iterable<readonly [string, number]>) => {
    for (const [row, total] of totals) if (!settleRow(draft, row, total)) open.set(row, total);
  };
  settle(draft.totals);
  for (const row of INTAKE_ROWS) {
    const total = open.get(row);
    const column = total === undefined ? null : standingColumn(draft, row);
    if (total === undefined || column === null) continue;
    spread(draft, row, column, total);
    open.delete(row);
  }
  takeRest(draft, open);
  const type = soleType(draft);
  for (const [row, total] of type ? [...open] : []) {
    if (!type || isIntake(row)) continue;
    spread(draft, row, type, total);
    open.delete(row);
  }
  layOut(draft, open);
  for (const [row, total] of open) {
    if (!draft.groups.some((group) => group.rows.includes(row) && group.columns.length > 0))
      ask(draft, row, total);
  }
  closeGroups(draft.figures, draft.groups, draft.totals, partColumns(draft.report));
}

/** Whether carried-on columns are meant: none of them would then have more dispositions than applications. */
export function carriedColumnsFit(
  statements: readonly FigureStatement[],
  draft: Pick<ApplicationDraft, 'figures' | 'report'>,
): boolean {
  const columns = new Set(statements.filter((each) => each.inherited).flatMap((each) => each.columns));
  const full = { ...draft, totals: new Map(), groups: [], types: [], rests: [] };
  return [...columns].every((column) => room(full, column, []) >= 0);
}
