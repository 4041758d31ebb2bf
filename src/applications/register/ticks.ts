import { isOrganization, readChannel, readDisposition, readKind } from '../case/words.ts';
import { cellText, type SheetCell } from './sheet-values.ts';

/** Fields whose words may stand as headings of their own, with a tick below the one that holds. */
export const TICKED = ['applicant', 'channel', 'disposition'] as const;

/** A field that can be ticked. */
export type TickedField = (typeof TICKED)[number];

/** Marks that say yes, and those that say no; anything else makes a column one of words. */
const YES = /^(?:[√✓✔☑🗹■●vVyY是]|1(?:件|人)?)$/u;
const NO = /^(?:[×✕✖✗✘☒xXnN□☐○0否无/\\—–-]*)$/u;

/** Groups of results, which name none of the form's rows by themselves. */
const GROUP = /^[（(]?[一二三四五六七]?[）)]?(?:不予?公开|不予提供|无法提供|不予处理|其他处理)$/;

const NAMES: Readonly<Record<TickedField, (heading: string) => boolean>> = {
  applicant: (heading) => readKind(heading) !== null || isOrganization(heading),
  channel: (heading) => readChannel(heading) !== null,
  disposition: (heading) => readDisposition(heading) !== null || GROUP.test(heading),
};

/** Words that are one thing among several: "其他" is a kind of applicant, a channel or a result by where it stands. */
const ANYTHING = /^其[他它]$/;

/** A question of its own (是否延期) is none of several words; longer headings are no words of the form. */
const QUESTION = /是否|有无/;
const LONGEST = 30;

/** A row of sums at the end of a register. */
const isSum = (row: readonly SheetCell[]): boolean =>
  row.slice(0, 4).some((cell) => /^(?:合|总|小|共)\s*计/.test(cellText(cell)));

/** Whether a column holds ticks and nothing else but its heading, printed again on another page, or nothing at all. */
const holdsTicks = (rows: readonly (readonly SheetCell[])[], column: number, heading: string): boolean =>
  rows.every((row) => {
    const said = cellText(row[column]);
    return YES.test(said) || NO.test(said) || said === heading || isSum(row);
  });

/** Which columns are ticked, by field: two or more that stand side by side, as words of that field, over ticks alone. */
export function ticksOf(
  headings: readonly string[],
  fieldAbove: (column: number) => string | undefined,
  rows: readonly (readonly SheetCell[])[],
): ReadonlyMap<TickedField, readonly number[]> {
  const found = new Map<TickedField, number[]>();
  let last: TickedField | undefined;
  let lastColumn = -1;
  for (const [column, heading = ''] of headings.entries()) {
    const beside = lastColumn === column - 1 ? last : undefined;
    const above = TICKED.find((field) => field === fieldAbove(column));
    if (heading === '' || heading.length > LONGEST || QUESTION.test(heading)) continue;
    const plain = heading.replace(/\s/g, '');
    const field = ANYTHING.test(plain)
      ? (above ?? beside)
      : TICKED.find((one) => (above === undefined || above === one) && NAMES[one](plain));
    if (field === undefined || !holdsTicks(rows, column, heading)) continue;
    found.set(field, [...(found.get(field) ?? []), column]);
    last = field;
    lastColumn = column;
  }
  const isTicked = (columns: readonly number[]) =>
    columns.length > 1 && rows.some((row) => columns.some((column) => YES.test(cellText(row[column]))));
  return new Map([...found].filter(([, columns]) => isTicked(columns)));
}

/** What a row ticks of some columns: their headings, without a group where one of its words is ticked too. */
export function tickedOf(
  cells: readonly SheetCell[],
  columns: readonly number[],
  headings: readonly string[],
): string[] {
  const ticked = columns.flatMap((column) =>
    YES.test(cellText(cells[column])) ? [headings[column] ?? ''] : [],
  );
  const plain = ticked.filter((heading) => !GROUP.test(heading) && !isOrganization(heading));
  return plain.length > 0 ? plain : ticked;
}
