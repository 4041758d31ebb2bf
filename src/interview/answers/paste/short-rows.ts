import { wholeNumber } from '../../../language/numbers.ts';
import { formOf } from '../../../report/forms/choose.ts';
import type { Form } from '../../../report/forms/form.ts';
import { GROUP_KEY, labelWords } from '../../../report/reading/label-words.ts';
import { matchExactly } from '../../../report/reading/match-label.ts';
import { squash } from '../../../report/reading/squash.ts';
import type { Report } from '../../../report/report.ts';
import { isIntake } from '../../../report/totals.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { tokensOf } from '../words/tokens.ts';
import { columnCalled } from './column-called.ts';

/** Some rows of table 三 as they stand in a worksheet, under names of their own: which columns they are is still to be said. */
export interface ShortRows {
  readonly rows: readonly { readonly key: string; readonly figures: readonly string[] }[];
  /** Lines of which no row is known, as they were pasted. */
  readonly left: readonly string[];
  /** The columns that a heading names; null where none does. */
  readonly columns: readonly string[] | null;
  /** Whether rows and columns stood the other way round. */
  readonly isTurned: boolean;
}

type Line = readonly string[];

/** What a name of a row may mean where several are meant: those of the group that was just named, else by its place. */
interface Place {
  readonly group: string | null;
  readonly isPastResults: boolean;
}

const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);

/** The row that a name means: by the form's own words, else by the last words of a label within the group just named. */
function rowCalled(name: string, form: Form, { group, isPastResults }: Place): string | null {
  const { rows } = form.applications;
  const exact = matchExactly(name, labelWords(form.version).applicationRows);
  if (exact && exact.key !== GROUP_KEY) return exact.key;
  const ofGroup = rows.filter((row) => group !== null && row.group === group).map(({ key }) => key);
  const terms = tokensOf(name, lexiconOf('applications', form.version)).flatMap((token) =>
    token.kind === 'term' && 'rows' in token.term ? [token.term.rows] : [],
  );
  const named = only(terms) ?? [];
  const inGroup = only(named.filter((key) => ofGroup.includes(key)));
  if (inGroup) return inGroup;
  if (named.length === 1) return named[0] ?? null;
  const carried = ['carriedOver', 'carriedForward'];
  if (named.length === 2 && carried.every((key) => named.includes(key)))
    return isPastResults ? 'carriedForward' : 'carriedOver';
  const words = squash(name);
  const ending = (keys: readonly string[]) =>
    only(rows.filter((row) => keys.includes(row.key) && squash(row.label).includes(words)));
  if (words.length < 2) return null;
  return (ending(ofGroup) ?? ending(rows.map(({ key }) => key)))?.key ?? null;
}

/** The group whose name a line begins with; null for any other line. */
function groupCalled(name: string, form: Form): string | null {
  if (matchExactly(name, labelWords(form.version).applicationRows)?.key !== GROUP_KEY) return null;
  const words = squash(name);
  const groups = [...new Set(form.applications.rows.flatMap(({ group }) => group ?? []))];
  return groups.find((group) => squash(group).includes(words)) ?? null;
}

const isFigure = (cell: string): boolean =>
  cell.trim() === '' || wholeNumber(cell.trim().replace(/[/—–-]/g, '0'))?.precision === 'exact';

/** The columns of a heading: a line of names alone, or one name above a single row of figures. */
function headingOf(line: Line | undefined, form: Form): readonly string[] | null {
  if (!line) return null;
  const cells = line.length > 1 && columnCalled(line[0] ?? '', form) === null ? line.slice(1) : line;
  const named = cells.filter((cell) => cell.trim() !== '').map((cell) => columnCalled(cell, form));
  const columns = named.filter((key) => key !== null);
  return columns.length > 0 && columns.length === named.length && new Set(columns).size === columns.length
    ? columns
    : null;
}

/** A heading whose blank corner was lost, as the blanks around a message are. */
function withCorner([first = [], ...rest]: readonly Line[]): Line[] {
  const width = Math.max(...rest.map((line) => line.length));
  const isHeading = first.every((cell) => cell.trim() !== '' && !isFigure(cell));
  return [isHeading && first.length > 1 && first.length === width - 1 ? ['', ...first] : first, ...rest];
}

/** Columns to the left and rows above become rows to the left and columns above. */
const turned = (lines: readonly Line[]): Line[] =>
  (lines[0] ?? []).map((_, column) => lines.map((line) => line[column] ?? ''));

const isTurned = ([first, ...rest]: readonly Line[], form: Form): boolean =>
  rest.length > 0 &&
  headingOf(first, form) === null &&
  (first ?? [])
    .slice(1)
    .some((cell) => rowCalled(cell, form, { group: null, isPastResults: false }) !== null) &&
  rest.every((line) => columnCalled(line[0] ?? '', form) !== null);

/** Reads rows of table 三 that were copied out of a worksheet; null where the text is none, or names no row. */
export function readShortRows(text: string, report: Report): ShortRows | null {
  if (!text.includes('\t')) return null;
  const form = formOf(report.form);
  const pasted = withCorner(
    text
      .split('\n')
      .map((line) => line.trimEnd().split('\t'))
      .filter((line) => line.some((cell) => cell.trim() !== '')),
  );
  const sideways = isTurned(pasted, form);
  const lines = sideways ? turned(pasted) : pasted;
  const columns = headingOf(lines[0], form);
  const rows: { key: string; figures: readonly string[] }[] = [];
  const left: string[] = [];
  let place: Place = { group: null, isPastResults: false };
  for (const line of columns ? lines.slice(1) : lines) {
    const [name = '', ...figures] = line;
    const group = groupCalled(name, form);
    const key = group === null && figures.every(isFigure) ? rowCalled(name, form, place) : null;
    if (group !== null) place = { group, isPastResults: true };
    else if (key !== null && figures.length > 0) {
      rows.push({ key, figures });
      if (!isIntake(key)) place = { ...place, isPastResults: true };
    } else left.push(line.join('\t'));
  }
  return rows.length === 0 ? null : { rows, left, columns, isTurned: sideways };
}
