import { DISPOSITIONS, rowOfDisposition } from '../../../applications/case/dispositions.ts';
import { PART } from '../../../applications/case/index-entries.ts';
import { dayNumberOf } from '../../../language/date.ts';
import { addressOf, type CellPath, listCells } from '../../../report/cells.ts';
import type { FormVersion } from '../../../report/forms/form.ts';
import { countArrived, type IndexRange, type LedgerStore, wholeOf } from '../../../store/ledger-store.ts';

/** What a ledger says of a year: the figures of 三 and 四, the fees paid, and what it cannot know. */
export interface YearFigures {
  readonly cells: Readonly<Record<CellPath, number>>;
  readonly fees: { readonly yuan: number; readonly count: number };
  /** Cases of the year whose receipt nobody has confirmed: they may belong to the next. */
  readonly unconfirmed: number;
  /** Whether the ledger has anything from before the year, without which 上年结转 is not known. */
  readonly knowsEarlierYears: boolean;
}

const FIRST = 0;

/** The rows of the index that a row of a form counts: the 2019 form has one for everything under （六）. */
function rowsOf(row: string, form: FormVersion): readonly string[] {
  const folded = DISPOSITIONS.filter((disposition) => rowOfDisposition(disposition, form) === row);
  return folded.length > 0 ? folded : [row];
}

/** Cases that are open still count on in every year after the one in which they came. */
function goesOn(row: string, column: string, year: number): IndexRange[] {
  const index = `open-since:${column}`;
  if (row === 'carriedOver') return [{ index, from: FIRST, to: dayNumberOf(`${year}-01-01`) - 1 }];
  if (row === 'carriedForward') return [{ index, from: FIRST, to: dayNumberOf(`${year}-12-31`) }];
  return [];
}

/** The parts of indexes whose members a cell of a year counts. */
function rangesOfCell(path: CellPath, year: number, form: FormVersion): IndexRange[] {
  const [table, row, column] = addressOf(path);
  if (table === 'disputes') {
    const cell = wholeOf(`cell:${year}:${path}`);
    const pending = { index: `dispute-open:${row}`, from: FIRST, to: year - 1 };
    return column === 'pending' || column === 'total' ? [cell, pending] : [cell];
  }
  const cells = rowsOf(row, form).map((one) => wholeOf(`cell:${year}:applications.${one}.${column}`));
  return [...cells, ...goesOn(row, column, year)];
}

/** The figures of a year; null where the organ's ledger holds nothing. */
export async function figuresOfYear(
  ledger: LedgerStore,
  organ: string,
  year: number,
  form: FormVersion,
): Promise<YearFigures | null> {
  // Most organs' reports ask a ledger that was never begun: they pay for one look.
  if ((await countArrived(ledger, organ)) === 0) return null;
  const paths = [...listCells(form, 'applications'), ...listCells(form, 'disputes')].map(({ path }) => path);
  const ranges = paths.map((path) => rangesOfCell(path, year, form));
  const sizes = await ledger.counts(organ, [
    { index: 'arrived', from: FIRST, to: dayNumberOf(`${year}-01-01`) - 1 },
    wholeOf(`unconfirmed:${year}`),
    ...ranges.flat(),
  ]);
  const [earlier = 0, unconfirmed = 0, ...rest] = sizes;
  let at = 0;
  const cells: Record<CellPath, number> = {};
  for (const [index, path] of paths.entries()) {
    const size = ranges[index]?.length ?? 0;
    cells[path] = rest.slice(at, at + size).reduce((sum, count) => sum + count, 0);
    at += size;
  }
  const fees = await feesOf(ledger, organ, year);
  return { cells, fees, unconfirmed, knowsEarlierYears: earlier > 0 };
}

async function feesOf(ledger: LedgerStore, organ: string, year: number): Promise<YearFigures['fees']> {
  const index = `fee:${year}`;
  const { members } = await ledger.page(organ, wholeOf(index), 0, -1);
  const cents = await ledger.scores(organ, index, members);
  return { yuan: cents.reduce<number>((sum, one) => sum + (one ?? 0), 0) / 100, count: members.length };
}

/** The number in a member of an index: what stands before the id. */
const numberOf = (member: string): string => member.split(PART).at(-2) ?? '';

/**
 * The numbers of the applications that a cell counts, at most so many of each of its ranges, in order; in 四 a case
 * stands once a dispute.
 */
export async function behindCell(
  ledger: LedgerStore,
  organ: string,
  year: number,
  form: FormVersion,
  path: CellPath,
  most: number,
): Promise<string[]> {
  const pages = await Promise.all(
    rangesOfCell(path, year, form).map((range) => ledger.page(organ, range, 0, most)),
  );
  return pages
    .flatMap(({ members }) => members.map(numberOf))
    .sort((a, b) => a.localeCompare(b, 'zh', { numeric: true }));
}
