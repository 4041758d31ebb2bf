import { wordSet } from '../../language/lexicon.ts';
import { type RegisterField, rankOfHeading } from './heading-words.ts';
import { cellText, isDayCell, type SheetCell } from './sheet-values.ts';
import { type TickedField, ticksOf } from './ticks.ts';

/** A heading row that was found: where it stands, what its columns hold, and the headings that nobody knows. */
export interface HeadingRow {
  readonly index: number;
  readonly columns: ReadonlyMap<RegisterField, number>;
  /** Columns of which one is ticked: each heading is a word that others write into one column. */
  readonly ticks: ReadonlyMap<TickedField, readonly number[]>;
  readonly unknown: readonly string[];
  /** The headings by column, as they stand. */
  readonly texts: readonly string[];
}

/** A register has at least so many known columns; fewer are no register. */
const FEWEST = 3;

/** Columns that other tables have as well. */
const BESIDE: ReadonlySet<RegisterField> = new Set(['handler', 'notes']);

/** A register has the day on which an application came, and something to tell it by. */
const isRegister = (columns: ReadonlyMap<RegisterField, number>): boolean =>
  [...columns.keys()].filter((field) => !BESIDE.has(field)).length >= FEWEST &&
  columns.has('arrivedOn') &&
  (columns.has('number') || columns.has('serial') || columns.has('name'));

/** Rows above the heads of a register: a title, the office, the year. */
const DEEPEST = 10;

/** A heading is no sentence: remarks in a title row are longer. */
const LONGEST = 24;

/** Nor is a heading with its remark ("申请人类型（自然人、…）") a page: nothing is looked for in longer ones. */
const LONGEST_WITH_REMARK = 120;

/** Money that is counted in ten thousands is none of a fee, which is in yuan. */
const TEN_THOUSANDS = '万元';

const rankOf = (heading: string) => {
  if (heading.includes(TEN_THOUSANDS)) return null;
  if (heading.length > LONGEST_WITH_REMARK) return null;
  const bareHeading = heading.replace(/\s|[（(][^()（）]*[)）]|[:：*]/g, '');
  return bareHeading.length > LONGEST ? null : rankOfHeading(bareHeading);
};

/** The field that a heading names; null for one that is not known. */
export const fieldOfHeading = (heading: string): RegisterField | null => rankOf(heading)?.field ?? null;

/** What a heading that spans others may end with. */
const SPANNING_ENDS = wordSet(['{信息|情况|环节|过程}']);
const withoutEnd = (above: string): string =>
  above.slice(0, SPANNING_ENDS.endingAt(above, above.length)?.start);

/** What a heading says below another one that spans it ("答复情况" over "日期"), or alone. */
const rankUnder = (above: string, heading: string) =>
  (above === '' || above === heading ? null : rankOf(`${withoutEnd(above)}${heading}`)) ?? rankOf(heading);

/** Which column holds which field: of several that could, the one whose heading says it most plainly. */
function columnsOf(
  headings: readonly string[],
  above: readonly string[],
  rows: readonly (readonly SheetCell[])[],
): Omit<HeadingRow, 'index'> {
  const ticks = ticksOf(headings, (column) => rankOf(above[column] ?? '')?.field, rows);
  const ticked = new Set([...ticks.values()].flat());
  const ranked = headings.map((heading, column) =>
    ticked.has(column) ? null : rankUnder(above[column] ?? '', heading),
  );
  const columns = new Map<RegisterField, number>();
  for (const [column, found] of ranked.entries()) {
    if (!found) continue;
    const before = ranked[columns.get(found.field) ?? -1];
    if (!before || found.rank < before.rank) columns.set(found.field, column);
  }
  const used = new Set([...columns.values(), ...ticked]);
  const unknown = headings.filter((heading, column) => heading !== '' && !used.has(column));
  return { columns, ticks, unknown, texts: headings };
}

/** A row of headings that span columns below them: each repeated over the blanks to its right; null for any other row. */
function spansOf(row: readonly SheetCell[], below: readonly SheetCell[]): string[] | null {
  const words = row.map(cellText);
  const names = words.filter((text) => text !== '');
  // A title stands alone, and below the only row of headings stand days and numbers.
  if (names.length < FEWEST || names.some((text) => text.length > LONGEST)) return null;
  if (below.some((cell) => typeof cell === 'number' || isDayCell(cell))) return null;
  let last = '';
  return Array.from({ length: Math.max(words.length, below.length) }, (_, column) => {
    last = words[column] || last;
    return last;
  });
}

/** The headings of two rows: those of the lower one, where it says nothing those above. */
const joined = (
  spans: readonly string[],
  above: readonly SheetCell[],
  below: readonly SheetCell[],
): string[] => spans.map((_, column) => cellText(below[column]) || cellText(above[column]));

/** The heading rows that a sheet's first rows could be, each alone and together with the row above it. */
function headingRows(rows: readonly (readonly SheetCell[])[]): HeadingRow[] {
  return rows.slice(0, DEEPEST).flatMap((row, index) => {
    const above = rows[index - 1] ?? [];
    const spans = spansOf(above, row);
    const below = rows.slice(index + 1);
    return [
      ...(spans ? [{ index, ...columnsOf(joined(spans, above, row), spans, below) }] : []),
      { index, ...columnsOf(row.map(cellText), [], below) },
    ];
  });
}

/**
 * Finds the heading row among a sheet's first rows: the one with the most known headings, read together with the row
 * above it where that spans several of its columns; null without one.
 */
export function findHeadings(rows: readonly (readonly SheetCell[])[]): HeadingRow | null {
  const known = ({ columns, ticks }: HeadingRow) => columns.size + [...ticks.values()].flat().length;
  let best: HeadingRow | null = null;
  for (const found of headingRows(rows)) {
    if (isRegister(found.columns) && known(found) > (best ? known(best) : 0)) best = found;
  }
  return best;
}

/** Headings are words: a line of prose that happens to be cut at its commas has figures and long clauses. */
const isWords = (texts: readonly string[]): boolean =>
  texts.every((text) => text.length <= 14 && !/[\d。]/.test(text));

/** Whether a sheet has all that tells a register but the day on which applications came. */
export const lacksArrival = (rows: readonly (readonly SheetCell[])[]): boolean =>
  headingRows(rows).some(
    ({ columns, texts }) =>
      isWords(texts) &&
      !columns.has('arrivedOn') &&
      columns.has('name') &&
      columns.has('description') &&
      (columns.has('disposition') || columns.has('answeredOn') || columns.has('channel')),
  );
