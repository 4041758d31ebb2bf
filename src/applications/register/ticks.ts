import { without } from '../../language/ends.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { isOrganization, readChannel, readDisposition, readKind, resultsIn } from '../case/words.ts';
import { cellText, type SheetCell } from './sheet-values.ts';

/** Fields whose words may stand as headings of their own, with a tick below the one that holds. */
export const TICKED = ['applicant', 'channel', 'disposition'] as const;

/** A field that can be ticked. */
export type TickedField = (typeof TICKED)[number];

/** Marks that say yes, and those that say no; anything else makes a column one of words. */
const YES = wordSet(['{√|✓|✔|☑|🗹|■|●|v|y|是|1|1件|1人}']);
const NO = '×✕✖✗✘☒xn□☐〇0否无/\\—-';
const isYes = (words: string): boolean => YES.get(fold(words).text) === true;
const isNo = (words: string): boolean => without(fold(words).text, NO) === '';

/** Whether a heading is a group of results, which names none of the form's rows by itself: （三）不予公开. */
const isGroup = (heading: string): boolean =>
  readDisposition(heading) === null && resultsIn(heading).length === 1;

const NAMES: Readonly<Record<TickedField, (heading: string) => boolean>> = {
  applicant: (heading) => readKind(heading) !== null || isOrganization(heading),
  channel: (heading) => readChannel(heading) !== null,
  disposition: (heading) => readDisposition(heading) !== null || isGroup(heading),
};

/** Words that are one thing among several: "其他" is a kind of applicant, a channel or a result by where it stands. */
const ANYTHING = wordSet(['其{他|它}']);

/** A question of its own (是否延期) is none of several words; longer headings are no words of the form. */
const QUESTION = wordSet(['是否', '有无']);
const LONGEST = 30;

/** A row of sums at the end of a register. */
const SUMS = wordSet(['{合|总|小|共}计']);
const isSum = (row: readonly SheetCell[]): boolean =>
  row.slice(0, 4).some((cell) => SUMS.at(fold(cellText(cell), 'dropped').text, 0) !== null);

/** Whether a column holds ticks and nothing else but its heading, printed again on another page, or nothing at all. */
const holdsTicks = (rows: readonly (readonly SheetCell[])[], column: number, heading: string): boolean =>
  rows.every((row) => {
    const words = cellText(row[column]);
    return isYes(words) || isNo(words) || words === heading || isSum(row);
  });

/** Which columns are ticked, by field: two or more that stand side by side, as words of that field, over ticks alone. */
export function ticksOf(
  headings: readonly string[],
  fieldAbove: (column: number) => string | undefined,
  rows: readonly (readonly SheetCell[])[],
): ReadonlyMap<TickedField, readonly number[]> {
  const columnsOf = new Map<TickedField, number[]>();
  let last: TickedField | undefined;
  let lastColumn = -1;
  for (const [column, heading = ''] of headings.entries()) {
    const beside = lastColumn === column - 1 ? last : undefined;
    const above = TICKED.find((field) => field === fieldAbove(column));
    if (heading === '' || heading.length > LONGEST || QUESTION.isIn(heading)) continue;
    const plain = heading.replace(/\s/g, '');
    const field = ANYTHING.get(plain)
      ? (above ?? beside)
      : TICKED.find((one) => (above === undefined || above === one) && NAMES[one](plain));
    if (field === undefined || !holdsTicks(rows, column, heading)) continue;
    columnsOf.set(field, [...(columnsOf.get(field) ?? []), column]);
    last = field;
    lastColumn = column;
  }
  const isTicked = (columns: readonly number[]) =>
    columns.length > 1 && rows.some((row) => columns.some((column) => isYes(cellText(row[column]))));
  return new Map([...columnsOf].filter(([, columns]) => isTicked(columns)));
}

/** What a row ticks of some columns: their headings, without a group where one of its words is ticked too. */
export function tickedOf(
  cells: readonly SheetCell[],
  columns: readonly number[],
  headings: readonly string[],
): string[] {
  const ticked = columns.flatMap((column) =>
    isYes(cellText(cells[column])) ? [headings[column] ?? ''] : [],
  );
  const plain = ticked.filter((heading) => !isGroup(heading) && !isOrganization(heading));
  return plain.length > 0 ? plain : ticked;
}
