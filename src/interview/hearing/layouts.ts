import { type CellPath, cellAt, rowOf, withCells } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import type { Report } from '../../report/report.ts';
import { partColumns, receivedSoFar, resultRows } from '../../report/totals.ts';
import type { OpenGroup } from '../answers/tally/settle.ts';
import type { Session } from '../session.ts';
import { cellsInShort } from '../steps/cells-offer.ts';
import type { Instead } from './on-screen.ts';
import { onlyColumn } from './only-column.ts';

type Cells = Readonly<Record<string, number>>;

const FORWARD = 'carriedForward';

/** What stands in a row or column that is still to be laid out. */
type Margin = readonly [key: string, left: number];

/** More ways than these are no question any more. */
const MOST = 4;

const sumOf = (margins: readonly Margin[]): number => margins.reduce((sum, [, left]) => sum + left, 0);

/** The sums of results that are still to be laid out, and what each type of applicant still lacks. */
function marginsOf(report: Report, stated: Cells): { rows: Margin[]; columns: Margin[] } {
  const ends = [...resultRows(report), FORWARD];
  const at = (row: string, column: string) => cellAt(report, `applications.${row}.${column}`) ?? 0;
  const columns = partColumns(report);
  const rows = Object.entries(stated).flatMap(([path, sum]): Margin[] => {
    const row = rowOf(path as CellPath);
    const left = columns.reduce((rest, column) => rest - at(row, column), sum);
    return ends.includes(row) && left > 0 ? [[row, left]] : [];
  });
  return {
    rows,
    columns: columns.flatMap((column): Margin[] => {
      const left = ends.reduce((rest, row) => rest - at(row, column), receivedSoFar(report, column) ?? 0);
      return left > 0 ? [[column, left]] : [];
    }),
  };
}

/** The ways to lay sums of rows over columns so that both add up, more than asked about at the most; none where they cannot. */
function waysOf([row, ...rows]: readonly Margin[], columns: readonly Margin[], known: Cells): Cells[] {
  if (!row) return [known];
  const [key, left] = row;
  const ways: Cells[] = [];
  const spread = (index: number, rest: number, cells: Cells, after: readonly Margin[]): void => {
    const column = columns[index];
    if (ways.length > MOST) return;
    if (!column) {
      if (rest === 0) ways.push(...waysOf(rows, after, cells));
      return;
    }
    for (let value = Math.min(rest, column[1]); value >= 0 && ways.length <= MOST; value -= 1)
      spread(index + 1, rest - value, { ...cells, [`applications.${key}.${column[0]}`]: value }, [
        ...after,
        [column[0], column[1] - value],
      ]);
  };
  if (sumOf(columns) === sumOf([row, ...rows])) spread(0, left, known, []);
  return ways;
}

const LAID_OUT = phrase(
  '没有说明是哪类申请人的，只有一种填法能使各列平衡，已照此填入，请核对。',
  'What named no type of applicant was laid out in the only way that adds up; please check.',
);

const WHOSE = phrase(
  '没有说明是哪类申请人的结果：请点按钮，或直接说各类申请人各几件。',
  'Which result is whose? Press a button, or say it.',
);

/** Sums of results laid over the types of applicants: in the only way there is, or each of few ways to be pressed. */
export interface LaidOut {
  readonly cells: Cells;
  readonly instead: readonly Instead[];
  readonly remark: Phrase;
}

/** 6件里公开4件，不掌握1件，结转1件 where 5 individuals and a company applied: whose is what. Null where too much is open. */
export function laidOut(session: Session, report: Report, cells: Cells, stated: Cells): LaidOut | null {
  const { rows, columns } = marginsOf(withCells(report, cells), stated);
  if (rows.length === 0 || columns.length < 2) return null;
  const ways = waysOf(rows, columns, {});
  const [only, another] = ways;
  if (!only || ways.length > MOST) return null;
  if (!another) return { cells: only, instead: [], remark: LAID_OUT };
  // The type that fewest are of tells the ways apart.
  const [few] = [...columns].sort(([, a], [, b]) => a - b);
  return {
    cells: {},
    remark: WHOSE,
    instead: ways.map((way) => {
      const own = Object.entries(way).filter(([path]) => path.endsWith(`.${few?.[0]}`));
      const label = cellsInShort(session, Object.fromEntries(own));
      return { cells: way, label, why: WHOSE };
    }),
  };
}

/** The rows that most applications which were not given out end in. */
const LIKELIEST = [
  'unavailableNotHeld',
  'deniedThirdPartyRights',
  'deniedProcessInformation',
  'deniedInternalAffairs',
  'deniedInquiryMatter',
  'refusedPetition',
  'refusedRepeat',
  'unavailableNeedsCreation',
];

/** 不予公开3件, 其余4件都没给: which row they are of, each on a button; the likeliest where they may be of too many. */
export function groupsOffered(
  session: Session,
  report: Report,
  groups: readonly OpenGroup[],
): { readonly instead: Instead[]; readonly remark: Phrase } | null {
  const [group, another] = groups;
  if (!group || another) return null;
  const column = group.columns[0] ?? onlyColumn(report);
  if (column === null || group.value === 0) return null;
  const rows = group.rows.length > LIKELIEST.length ? LIKELIEST : group.rows;
  const why = phrase(
    `有${group.value}件没有说明是哪一种情形，请点按钮；不止一种的，请分别说明各几件。`,
    `It is not said what became of ${group.value}: press a button, or say how many of each.`,
  );
  return {
    remark: why,
    instead: rows
      .filter((row) => group.rows.includes(row))
      .map((row) => {
        const cells = { [`applications.${row}.${column}`]: group.value };
        return { cells, label: cellsInShort(session, cells), why };
      }),
  };
}
