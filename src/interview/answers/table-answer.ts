import { addressOf, type CellPath, cellAt, listCells, withCells } from '../../report/cells.ts';
import type { Report } from '../../report/report.ts';
import type { TableKey } from '../../report/sections.ts';
import type { Unsure } from '../../report/source.ts';
import { withTotals } from '../../report/totals.ts';
import { exampleFor, readBlock } from './paste/block-answer.ts';
import { readLabelledTable } from './paste/labelled-table.ts';
import { type Unreadable, unreadable } from './said.ts';
import type { OpenGroup } from './tally/settle.ts';
import { readWords } from './words/words-answer.ts';

/** A total that was stated and is not the sum of its parts. */
export interface TotalMismatch {
  readonly path: CellPath;
  readonly stated: number;
  readonly computed: number;
}

/** Figures by the address of their cell. */
export type CellFigures = Partial<Record<CellPath, number>>;

/** What an answer on a table was understood to say; nothing of it is taken before a person confirms. */
export type TableAnswer =
  | {
      readonly kind: 'read';
      /** Cells understood, totals excepted. Cells that were not mentioned are absent. */
      readonly cells: CellFigures;
      /** Totals as they were stated. */
      readonly stated: CellFigures;
      /** Totals that disagree with their parts, once the cells are filled in. */
      readonly mismatches: readonly TotalMismatch[];
      /** What has to be asked or looked at: the cell, or the table's key, and a sentence for people. */
      readonly unsure: readonly Unsure[];
      /** Pieces of the text that were not understood, as they were typed. */
      readonly leftovers: readonly string[];
      /** Figures of which it is not said which row they are of. */
      readonly open?: readonly OpenGroup[];
    }
  | Unreadable;

interface Gathered {
  readonly cells: CellFigures;
  readonly stated: CellFigures;
  readonly unsure: readonly Unsure[];
  readonly leftovers: readonly string[];
}

function reading(gathered: Gathered, report: Report): TableAnswer {
  const computed = withTotals(withCells(report, definite(gathered.cells)));
  const mismatches = entriesOf(gathered.stated).flatMap(([path, stated]) => {
    const sum = cellAt(computed, path);
    return sum === null || sum === stated ? [] : [{ path, stated, computed: sum }];
  });
  return { kind: 'read', ...gathered, mismatches };
}

const entriesOf = (figures: CellFigures): [CellPath, number][] =>
  (Object.entries(figures) as [CellPath, number | undefined][]).flatMap(([path, value]) =>
    value === undefined ? [] : [[path, value]],
  );

const definite = (figures: CellFigures): Record<string, number> => Object.fromEntries(entriesOf(figures));

const earlierSums = (table: TableKey, earlier: CellFigures): Map<string, number> =>
  new Map(
    entriesOf(earlier).flatMap(([path, value]) => {
      const [own, row, column] = addressOf(path);
      return own === table && column === 'total' && row !== 'total' ? [[row, value] as const] : [];
    }),
  );

const saysNothing = (gathered: Gathered): boolean =>
  Object.keys(gathered.cells).length + Object.keys(gathered.stated).length + gathered.unsure.length === 0;

const partsOf = (table: TableKey, report: Report): CellPath[] =>
  listCells(report.form, table).flatMap(({ path, isTotal }) => (isTotal ? [] : [path]));

/** Rows were read whose columns nobody named. */
const whichColumns = (count: number): TableAnswer => ({
  ...unreadable(
    `粘贴的表有${count}列数字，没有写明申请人类型。`,
    `There are ${count} columns of figures without a type of applicant.`,
    '\t自然人\t商业企业\n本机关不掌握\t2\t1',
  ),
  asks: count,
});

/** What an answer is read beside. */
export interface TableAsked {
  /** The cells that were asked, of which a bare "没有" speaks; the whole table when absent. */
  readonly cells?: readonly CellPath[];
  /** Sums of rows that an answer before this one stated without saying whose they are ("都是自然人" then settles them). */
  readonly earlier?: CellFigures;
  /** The row whose figures stand on the screen: a figure that names no row is of it. */
  readonly onScreen?: string | null;
  /** The rows that come next; none where that is not known. */
  readonly rows?: readonly string[];
  /** The columns of pasted rows without a heading, where somebody said them. */
  readonly columns?: readonly string[] | null;
}

/** Reads what a person typed or pasted for a table. `report` holds the figures so far. */
export function readTableAnswer(
  text: string,
  table: TableKey,
  report: Report,
  {
    cells = partsOf(table, report),
    earlier = {},
    onScreen = null,
    rows = [],
    columns = null,
  }: TableAsked = {},
): TableAnswer {
  const block = readBlock(text, table, report);
  const labelled = block && !('kind' in block) ? null : readLabelledTable(text, table, report, columns);
  if (labelled && 'asks' in labelled) return whichColumns(labelled.asks);
  if (labelled) return reading(labelled, report);
  if (block && 'kind' in block) return block;
  const words = block
    ? { figures: block, leftovers: [] }
    : readWords(text, table, report, {
        cells: new Set(cells),
        earlier: earlierSums(table, earlier),
        onScreen,
        rows,
      });
  const gathered = {
    cells: Object.fromEntries(words.figures.cells),
    stated: Object.fromEntries(words.figures.stated),
    unsure: words.figures.unsure,
    leftovers: words.leftovers,
  };
  if (!saysNothing(gathered)) return reading(gathered, report);
  return unreadable(
    '没有读出数字，请用文字说明件数，或粘贴表格。',
    'No figures were found. Say them in words, or paste the table.',
    exampleFor(table),
  );
}
