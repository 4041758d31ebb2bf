import { fold } from '../../../language/fold.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { type CellPath, cellAt, cellLabel, listCells, rowOf, withCells } from '../../../report/cells.ts';
import type { Report } from '../../../report/report.ts';
import type { TableKey } from '../../../report/sections.ts';
import { DISPUTE_PARTS, isIntake, partColumns } from '../../../report/totals.ts';
import type { Figures } from './figures.ts';
import { type Filed, fileStatements } from './file-statements.ts';
import { lexiconOf } from './lexicon.ts';
import { carriedColumnsFit, resolveApplications } from './resolve-applications.ts';
import { closeGroups, type RowTotals } from './row-totals.ts';
import { type FigureStatement, understand } from './statements.ts';
import { hasWords, type Token, tokensOf } from './tokens.ts';

/** What words said of a table: figures, and the pieces of text that were not understood. */
export interface WordsAnswer {
  readonly figures: Figures;
  readonly leftovers: readonly string[];
}

const isWhole = (statement: FigureStatement): boolean =>
  statement.rows.length === 0 && statement.columns.length === 0;

const intakeOf = (report: Report): number =>
  partColumns(report).reduce(
    (sum, column) =>
      sum + (report.applications.new?.[column] ?? 0) + (report.applications.carriedOver?.[column] ?? 0),
    0,
  );

/** Whether an answer says what became of applications, not only that they came. */
const tellsOutcome = (figures: Figures): boolean =>
  [...figures.cells].some(([path, value]) => value > 0 && !isIntake(rowOf(path)));

/**
 * "没有" where applications stand already, and "其余没有" after the types of those that came, cannot mean the whole
 * table: only 新收 is settled, the rest is asked.
 */
function noneReceived(figures: Figures, known: Report): void {
  for (const column of partColumns(known)) {
    if (cellAt(known, figures.path('new', column)) === null) figures.put('new', column, 0);
  }
  figures.doubt(
    'applications',
    `新收与上年结转已有${intakeOf(known)}件，其余各格没有按0填入，请说明办理结果。`,
  );
}

/** Whether what became of applications stands in a report already. */
const knowsOutcome = (report: Report): boolean =>
  listCells(report.form, 'applications').some(
    ({ path, row, isTotal }) => !isTotal && !isIntake(row) && (cellAt(report, path) ?? 0) > 0,
  );

/** What is zero: "没有" keeps figures that stand already and asks; "全是0" sets them to zero and says so; "其余是0" leaves them. */
type Zeros = Pick<FigureStatement, 'firm' | 'ofRest'>;

/** Sets to zero what was asked and is meant. */
function zeros(
  { figures, report, totals }: Filed,
  asked: ReadonlySet<CellPath>,
  { firm, ofRest = false }: Zeros,
): void {
  const isTold = tellsOutcome(figures) || (ofRest && knowsOutcome(report));
  if (figures.table === 'applications' && !firm && !isTold) {
    const known = withCells(report, Object.fromEntries(figures.cells));
    if (intakeOf(known) > 0) {
      noneReceived(figures, known);
      return;
    }
  }
  for (const info of listCells(figures.version, figures.table)) {
    const before = cellAt(report, info.path) ?? 0;
    if (!asked.has(info.path) || figures.cells.has(info.path)) continue;
    // A sum that waits to be laid out is not among "其余".
    if ((totals.get(info.row) ?? 0) > 0) continue;
    if (before === 0 || firm) figures.put(info.row, info.column, 0);
    const name = cellLabel(figures.version, info.path);
    if (before !== 0 && !ofRest)
      figures.doubt(
        info.path,
        firm ? `“${name}”原为${before}，将改为0，请核对。` : `“${name}”原为${before}，没有改动，请核对。`,
      );
  }
}

/** "都是自然人" alone: nobody else applied, so every other column is zero where nothing else stands. */
function emptyColumns({ figures, report, types }: Filed): void {
  const column = types[0]?.column;
  for (const info of listCells(figures.version, 'applications')) {
    if (info.isTotal || info.column === column) continue;
    const before = cellAt(report, info.path) ?? 0;
    if (before === 0) figures.put(info.row, info.column, 0);
    else
      figures.doubt(
        info.path,
        `“${cellLabel(figures.version, info.path)}”原为${before}，与“都是${column ? cellLabel(figures.version, figures.path('new', column)).split('·').at(-1) : ''}”不符，没有改动，请核对。`,
      );
  }
}

/** "复议5件，纠正1件，其余维持": what the other results leave of the sum that was stated. */
function takeRestOfDisputes({ figures, totals, rests, report }: Filed): void {
  for (const { row, column } of rests) {
    const total = totals.get(row);
    if (total === undefined || column === null) continue;
    // A sum stated in an earlier answer goes with the results stated beside it.
    const isEarlier = !figures.stated.has(figures.path(row, 'total'));
    const others = DISPUTE_PARTS.filter((part) => part !== column).map((part) => {
      const path = figures.path(row, part);
      const value = figures.cells.get(path) ?? (isEarlier ? cellAt(report, path) : null);
      if (value !== null) figures.put(row, part, value);
      return value ?? 0;
    });
    const left = others.reduce((rest, value) => rest - value, total);
    if (left >= 0) figures.put(row, column, left);
  }
}

function resolveDisputes(filed: Filed): void {
  const { figures, totals, groups } = filed;
  takeRestOfDisputes(filed);
  for (const [row, total] of totals) {
    const parts = DISPUTE_PARTS.flatMap((part) => figures.cells.get(figures.path(row, part)) ?? []);
    const sum = parts.reduce((all, value) => all + value, 0);
    if (sum === total && (parts.length > 0 || total === 0)) {
      for (const part of DISPUTE_PARTS)
        if (!figures.cells.has(figures.path(row, part))) figures.put(row, part, 0);
    } else if (parts.length === 0) {
      figures.doubt(
        figures.path(row, 'total'),
        `“${figures.rowName(row)}”共${total}件，没有说明结果，暂未填入。请说明维持、纠正、其他结果、尚未审结各几件。`,
      );
    } else {
      figures.doubt(
        figures.path(row, 'total'),
        sum > total
          ? `“${figures.rowName(row)}”写的是${total}件，各项结果加起来是${sum}件，请核对。`
          : `“${figures.rowName(row)}”共${total}件，其中${total - sum}件没有说明结果，请补充。`,
      );
    }
  }
  closeGroups(figures, groups, totals, DISPUTE_PARTS);
}

function settle(filed: Filed, isClear: boolean): void {
  const hasSums =
    filed.totals.size > 0 ||
    filed.figures.cells.size > 0 ||
    filed.rests.length > 0 ||
    filed.groups.length > 0;
  switch (filed.figures.table) {
    case 'applications':
      // What was not understood, or is of no row, may be of others: 都是自然人 then closes nothing.
      if (filed.types.length > 0 && !hasSums) {
        if (isClear) emptyColumns(filed);
      } else resolveApplications(filed);
      break;
    case 'disputes':
      resolveDisputes(filed);
      break;
    case 'proactive':
      closeGroups(filed.figures, filed.groups, filed.totals, []);
  }
}

/** "收到14件，其中上年结转2件": the sum before holds what was carried over, which the form counts apart. */
const CARRIED_WITHIN = wordSet(['{其中|包括|包含|含}{有|了|}{上年|去年|上一年|往年}{度|}{的|}结转']);

function partCarriedOver({ figures, totals }: Filed, text: string): void {
  const [fresh, carried] = [totals.get('new'), totals.get('carriedOver')];
  if (fresh === undefined || carried === undefined || carried === 0 || carried > fresh) return;
  if (!CARRIED_WITHIN.isIn(fold(text).text)) return;
  totals.set('new', fresh - carried);
  figures.stated.set(figures.path('new', 'total'), fresh - carried);
  figures.doubt(
    figures.path('new', 'total'),
    `收到的${fresh}件含上年结转${carried}件，“本年新收”按${fresh - carried}件填，请核对。`,
  );
}

/** "未收到申请" alone: an organ that received nothing has nothing else in table 三 either. */
const saysNoneReceived = (statements: readonly FigureStatement[], table: TableKey): boolean =>
  table === 'applications' &&
  statements.length === 1 &&
  statements.every(
    (each) =>
      each.rows[0] === 'new' &&
      each.columns.length === 0 &&
      typeof each.amount !== 'string' &&
      each.amount.figure === 0,
  );

/** Unknown tokens as they were typed, pieces with nothing but small words between them joined. */
function pieces(text: string, unused: readonly Token[]): string[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of [...unused].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => text.slice(start, end).trim()).filter(hasWords);
}

/** A "没有" somewhere beside figures that were not understood does not say that everything is zero. */
const holdsFigure = (piece: string): boolean => /\d/.test(fold(piece).text);

function fileBest(
  statements: readonly FigureStatement[],
  table: TableKey,
  report: Report,
  earlier: RowTotals,
): Filed {
  const carried = fileStatements(statements, table, report, earlier);
  if (table !== 'applications' || !statements.some((each) => each.inherited)) return carried;
  if (carriedColumnsFit(statements, carried)) return carried;
  const unmarked = statements.map((each) =>
    each.inherited ? { ...each, columns: [], inherited: false } : each,
  );
  return fileStatements(unmarked, table, report, earlier);
}

/** What words are read beside: the cells that a bare "没有" speaks of, sums of rows stated before and not yet laid out, the row on the screen. */
interface WordsAsked {
  readonly cells: ReadonlySet<CellPath>;
  readonly earlier: RowTotals;
  readonly onScreen: string | null;
  readonly rows: readonly string[];
}

/** Reads what was said of a table in words. */
export function readWords(
  text: string,
  table: TableKey,
  report: Report,
  { cells, earlier, onScreen, rows }: WordsAsked,
): WordsAnswer {
  const tokens = tokensOf(text, lexiconOf(table, report.form));
  const { statements, unused } = understand(tokens, onScreen === null ? [] : [onScreen], rows);
  const filed = fileBest(
    statements.filter((statement) => !isWhole(statement)),
    table,
    report,
    earlier,
  );
  if (table === 'applications') partCarriedOver(filed, text);
  const leftovers = pieces(text, unused);
  const tellsFigures = tokens.some(({ kind }) => kind === 'amount');
  settle(filed, leftovers.length === 0 && filed.figures.unsure.length === 0 && !tellsFigures);
  const whole: Zeros | undefined =
    statements.find(isWhole) ?? (saysNoneReceived(statements, table) ? { firm: false } : undefined);
  if (whole && !leftovers.some(holdsFigure)) zeros(filed, cells, whole);
  return { figures: filed.figures, leftovers };
}
