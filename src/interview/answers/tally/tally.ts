import { amountsIn } from '../../../language/amounts.ts';
import { askingIn } from '../../../language/clauses.ts';
import { unknownIn } from '../../../language/doubt.ts';
import { trimmed } from '../../../language/filler.ts';
import { quoted } from '../../../language/fold.ts';
import type { Heard } from '../../../language/hear.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import { overlaps, type Span } from '../../../language/span.ts';
import { type CellPath, cellAt, listCells } from '../../../report/cells.ts';
import { formOf } from '../../../report/forms/choose.ts';
import type { FormVersion } from '../../../report/forms/form.ts';
import { perTable } from '../../../report/forms/per-form.ts';
import type { Report } from '../../../report/report.ts';
import { TABLES, type TableKey } from '../../../report/sections.ts';
import { isIntake } from '../../../report/totals.ts';
import { type FormName, formLexicon } from '../../../report/words/form-words.ts';
import { formLabels } from '../../../report/words/labels.ts';
import { sensesOf } from '../../../report/words/senses.ts';
import { isAllZero, isNoneOf } from './all-none.ts';
import { deniedOf } from './denied.ts';
import { goneOn } from './gone-on.ts';
import type { Item } from './item.ts';
import { itemsOf } from './items.ts';
import {
  inCourt,
  LAWSUITS,
  withHeadings,
  withMeant,
  withOthers,
  withoutDenied,
  withThatOne,
  withWhatStays,
} from './meant.ts';
import { type OpenGroup, settled, type WholeOf } from './settle.ts';
import { TallyCells } from './tally-cells.ts';
import type { TallyWords } from './tally-words.ts';
import { type Tally, toldIn } from './told.ts';
import { isOfOther } from './whose.ts';
import { DENIALS, DOUBTS } from './words.ts';

/** What a tally is told beside: the rows that are asked next, how many there are in all where that is known. */
export interface TallyAsked {
  readonly rows: readonly string[];
  /** All rows that the question asks together: of 处罚86，其他都没有 the others are 0. */
  readonly together?: readonly string[];
  readonly whole: WholeOf;
  /** What an unnamed rest is taken for; null, or absent, where it has to be said. */
  readonly rest?: string | null;
  /** Whether figures that stand are put right: words that deny them are then in place. */
  readonly corrects?: boolean;
  /** What 诉讼 is taken for where it is not said which road to court is meant, to be pressed or not. */
  readonly lawsuit?: string;
  /** Whether a sum may stand beside some of its parts, and a group without its row, to be asked about. */
  readonly leaves?: boolean;
  /** Whether what is named without a figure beside others that have one is taken as 1, to be pressed or not. */
  readonly guesses?: boolean;
}

/** Figures and sums of rows that a tally comes to, by the address of their cell. */
export interface TallyRead {
  readonly cells: Readonly<Partial<Record<CellPath, number>>>;
  readonly stated: Readonly<Partial<Record<CellPath, number>>>;
  /** Whether figures of one cell were added. */
  readonly added: boolean;
  /** Clauses of which nothing was used. */
  readonly left: readonly string[];
  /** Figures of which it is not said which row they are of. */
  readonly open?: readonly OpenGroup[];
}

/** The words of a table however people talk, names of applicants among them. */
export const termsOf: (table: TableKey, version: FormVersion) => Lexicon<FormName | null> = perTable(
  (form, table) =>
    formLexicon(form, table, ['words', 'kinds', 'inPlace', 'inNames', 'spoken'], formLabels(form, table)),
);

/** The names that count only right beside a figure, in answer to the table's own question. */
const clippedOf = perTable((form, table) => formLexicon(form, table, ['clipped']));

/** Who applies is a natural person where a name is all that is known. */
const PERSON: FormName = { kind: 'column', columns: ['naturalPerson'] };

/** The words of an answer on a table; what tells one of several rows that are asked by its sense. */
export const answerWords = (
  table: TableKey,
  version: FormVersion,
  rows: readonly string[] = [],
): TallyWords => ({
  terms: termsOf(table, version),
  clipped: clippedOf(table, version),
  ...(table === 'applications' ? { person: PERSON } : {}),
  senses: table === 'applications' ? sensesOf(version, rows) : null,
  denied: deniedOf(table, rows),
});

/** Whether a text has a word of any table. */
export const namesTable = (text: string, version: FormVersion): boolean =>
  TABLES.some((table) =>
    termsOf(table, version)
      .all(text)
      .some(({ value }) => value !== null),
  );

/** Longer messages are no figures told by the way (characters). */
const LONGEST = 400;

/** Whether a text denies something by other words than those of the form: 不是我局制作的 names a row; of 不是许可，是处罚 the second is told. */
function isDenying(text: string, terms: Lexicon<FormName | null>): boolean {
  const found = terms.all(text);
  const isInstead = (end: number) =>
    found.some(({ start }) => start === end) && found.some(({ start }) => start > end);
  return DENIALS.all(text).some(
    (denial) => !found.some((term) => overlaps(term, denial)) && !isInstead(denial.end),
  );
}

/** The rows of table 三 that count under the outcome of one. */
function groupOf(version: FormVersion, row: string): string[] {
  const { rows } = formOf(version).applications;
  const outcome = rows.find(({ key }) => key === row)?.outcome ?? null;
  return outcome === null ? [row] : rows.flatMap((each) => (each.outcome === outcome ? [each.key] : []));
}

/** The clauses of which nothing was used, as they were said; small words alone say nothing. */
export const clausesLeft = ({ text, folded, clauses, times }: Heard, used: readonly Span[]): string[] =>
  clauses.flatMap((clause) => {
    const core = trimmed(text, clause, () => true);
    const isTime = times.some(({ start, end }) => start <= core.start && end >= core.end);
    const isUsed = core.start >= core.end || isTime || used.some((span) => overlaps(span, clause));
    return isUsed
      ? []
      : [
          quoted(
            folded,
            trimmed(text, clause, () => false),
          ),
        ];
  });

/** Who is no 单位: the rest where all others were summed up. */
const PERSONS = 'naturalPerson';

/** What kinds are counted in: 两种各一件, 两头各1. */
const OF_KINDS = '种类样块边项头';

/** 两种各一件: a figure of each of so many rows, which are asked together or go together. Null where it is not known which. */
function ofEach(
  tally: Tally,
  { text }: Heard,
  items: readonly Item[],
  { rows, together }: TallyAsked,
): Tally | null {
  if (!tally.isEach) return tally;
  const each = items.find(({ is }) => is === 'each');
  const kinds = amountsIn(text).find(
    ({ numberEnd }) => OF_KINDS.includes(text.charAt(numberEnd) || ' ') && numberEnd + 1 === each?.start,
  );
  const lawsuits = rows.some((row) => LAWSUITS.includes(row)) ? LAWSUITS : [];
  const own = [rows, lawsuits, together ?? []].find(({ length }) => length > 1 && length === kinds?.value);
  if (!own || tally.told.some((told) => told.rows.length > 0)) return null;
  return { ...tally, told: tally.told.flatMap((told) => own.map((row) => ({ ...told, rows: [row] }))) };
}

/** 企业2件没办完，给了1件，2件不掌握 of two companies: whether results of one type come to more than applied. */
function outgrows({ told }: Tally, whole: WholeOf): boolean {
  const sums = new Map<string, number>();
  for (const { rows, columns, value, share } of told) {
    const [column, more] = columns;
    if (column === undefined || more !== undefined || share || rows.length === 0 || rows.some(isIntake))
      continue;
    sums.set(column, (sums.get(column) ?? 0) + value);
  }
  return [...sums].some(([column, sum]) => {
    const all = whole(column);
    return all !== null && all > 0 && sum > all;
  });
}

/**
 * 有一个闹到民庭了，复议没有: where other rows are named, words that nobody knows may name that of a figure without one. Whose it is
 * says enough, what became of it does not.
 */
const isAstray = ({ told, none }: Tally, table: TableKey): boolean =>
  [...told, ...none].some(({ rows }) => rows.length > 0) &&
  told.some(
    ({ rows, columns, isVague, share }) =>
      rows.length === 0 && (columns.length === 0 || table === 'disputes') && isVague && !share,
  );

/** The rows beside those that were named of which there is none: 信访3，别的没. */
function closeGroup(reading: TallyCells, version: FormVersion, tally: Tally, asked: TallyAsked): void {
  const named = tally.told.flatMap(({ rows }) => rows);
  const [last] = named.slice(-1);
  const ofLast = last === undefined ? [] : groupOf(version, last);
  const group = asked.together ?? (asked.rows.length > 1 ? asked.rows : ofLast);
  // 一般程序64件，简易程序112件，没别的了: parts of one row leave the others open.
  const isParted = named.length > 1 && named.every((row) => row === last) && asked.together !== undefined;
  if (named.length > 0 && group.length > 1 && !isParted)
    for (const row of group.filter((each) => !named.includes(each))) reading.close(row);
  // 规章一件都没出过，也谈不上废，现行的也没有: there is nothing of all that is asked together.
  if (tally.told.length === 0 && tally.none.length > 0)
    for (const row of asked.together ?? []) reading.close(row);
}

/** Whether a row of what came in holds a figure. */
const holds = (report: Report, table: TableKey, row: string | undefined): boolean =>
  table === 'applications' &&
  row !== undefined &&
  isIntake(row) &&
  listCells(report.form, table).some((cell) => cell.row === row && (cellAt(report, cell.path) ?? 0) > 0);

/**
 * Reads figures told in any words for a table: what counts are the figures, the words of the form beside them, and small
 * words such as 都, 其余, 各. Null where a figure would be left, is only about right, or something is doubted or denied.
 */
export function readTally(
  utterance: Heard,
  table: TableKey,
  report: Report,
  asked: TallyAsked,
): TallyRead | null {
  const { text } = utterance;
  const { form } = report;
  if (text.length > LONGEST || text.includes('\t') || DOUBTS.isIn(text)) return null;
  if (!asked.corrects && isDenying(text, termsOf(table, form))) return null;
  if (isOfOther(utterance, table, form)) return null;
  const pieces = itemsOf(utterance, answerWords(table, form, asked.rows));
  const told = (all: readonly Item[]) => {
    if (table === 'disputes') return goneOn(inCourt(all, asked.lawsuit ?? null), text);
    return table === 'proactive' ? withWhatStays(all, utterance) : all;
  };
  const meant =
    pieces &&
    withMeant(
      withOthers(withThatOne(told(withoutDenied(pieces, text)), text, asked.whole), asked.rows),
      asked.rows,
      text,
    );
  const asksResults = table === 'applications' && asked.rows.length > 0 && !asked.rows.some(isIntake);
  const items = meant && asksResults ? withHeadings(meant, asked.whole) : meant;
  // 不知道他要什么 names a row.
  const isNamed = (words: Span) => items?.some((item) => item.is === 'term' && overlaps(item, words));
  if (!items || [...askingIn(text), ...unknownIn(text)].some((words) => !isNamed(words))) return null;
  const reading = new TallyCells(table, report);
  const isZero = isAllZero(items, asked, text);
  if (isZero || isNoneOf(text, items, asked.rows)) {
    for (const row of isZero ? (asked.together ?? asked.rows) : asked.rows) reading.close(row);
    const left = isZero
      ? clausesLeft(
          utterance,
          items.filter(({ is }) => is !== 'words'),
        )
      : [];
    return { cells: reading.cells, stated: {}, added: false, left };
  }
  const alone = asked.guesses ? 'one' : 'left';
  const carried = toldIn(items, { alone });
  const isOver = table === 'applications' && outgrows(carried, asked.whole);
  const tally = ofEach(isOver ? toldIn(items, { alone, carries: false }) : carried, utterance, items, asked);
  if (!tally) return null;
  const [row, another] = asked.rows;
  // 其他几种人都没来过: nobody but those who stand in the row already.
  const tells = tally.told.length + tally.none.length + tally.all.length + tally.rest.length > 0;
  if (tally.endsThere && !tells && !tally.isLeft && another === undefined && holds(report, table, row)) {
    reading.close(row ?? '');
    return { cells: reading.cells, stated: {}, added: false, left: clausesLeft(utterance, items) };
  }
  // Table 二 has no totals: a figure without a name is left there where others have one.
  const isBare = ({ rows, columns }: Tally['told'][number]) => rows.length + columns.length === 0;
  if (table === 'proactive' && tally.told.some(isBare)) return null;
  // A figure that names nothing may be of whatever the other words are: 人民路88号政务中心.
  const namesNone = items.every(({ is }) => is !== 'term') && tally.told.length > 0;
  if (namesNone && items.some(({ is }) => is === 'words')) return null;
  if (isAstray(tally, table)) return null;
  const result = settled(tally, {
    asked: another === undefined ? (row ?? null) : null,
    whole: asked.whole,
    other: table === 'applications' ? PERSONS : null,
    rest: asked.rest ?? null,
    leaves: asksResults && asked.leaves === true,
  });
  if (!result || !reading.file(result)) return null;
  if (tally.endsThere) closeGroup(reading, form, tally, asked);
  const used = (meant ?? []).filter((item) => item.is !== 'words' && !tally.aside.includes(item));
  return {
    cells: reading.cells,
    stated: reading.stated,
    added: result.added,
    left: clausesLeft(utterance, used),
    open: result.open,
  };
}
