import { type Lexicon, lexicon, wordSet } from '../../language/lexicon.ts';
import type { Form } from '../forms/form.ts';
import { rowsOf } from '../forms/outcomes.ts';
import type { TableKey } from '../sections.ts';
import { APPLICANT_WORDS } from './applicants.ts';
import { DISPUTE_WORDS } from './disputes.ts';
import type { Entry, Named, Strength } from './entry.ts';
import { INTAKE_WORDS } from './intake.ts';
import { PROACTIVE_WORDS } from './proactive.ts';
import { RESULT_WORDS } from './results.ts';

const ENTRIES: Readonly<Record<TableKey, readonly Entry[]>> = {
  proactive: PROACTIVE_WORDS,
  applications: [...APPLICANT_WORDS, ...INTAKE_WORDS, ...RESULT_WORDS],
  disputes: DISPUTE_WORDS,
};

/** The keys of a table of a form. "changeDown" goes with "change": it is no column of its own. */
function keysOf(form: Form, table: TableKey): { rows: ReadonlySet<string>; columns: ReadonlySet<string> } {
  const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);
  switch (table) {
    case 'proactive': {
      const columns = form.proactive.flatMap((block) => keys(block.columns));
      const signed = columns.includes('change') ? ['changeDown'] : [];
      return {
        rows: new Set(form.proactive.flatMap((block) => keys(block.rows))),
        columns: new Set([...columns, ...signed]),
      };
    }
    case 'applications':
      return {
        rows: new Set(keys(form.applications.rows)),
        columns: new Set(keys(form.applications.columns)),
      };
    case 'disputes':
      return { rows: new Set(keys(form.disputes.blocks)), columns: new Set(keys(form.disputes.columns)) };
  }
}

/** What a word stands for in one form: its outcomes as rows, rows that it lacks as those of their outcome; null for nothing. */
function inForm(form: Form, table: TableKey, means: Named): Exclude<Named, { kind: 'outcome' }> | null {
  const has = keysOf(form, table);
  const own = (list: readonly string[], of: ReadonlySet<string>) => list.filter((key) => of.has(key));
  switch (means.kind) {
    case 'row': {
      const rows = own(means.rows, has.rows);
      if (rows.length > 0) return { ...means, rows };
      const instead = means.outcome ? rowsOf(form, means.outcome).map(({ key }) => key) : [];
      return instead.length === 1 ? { ...means, rows: instead, instead: true } : null;
    }
    case 'outcome': {
      const rows = rowsOf(form, means.outcome).map(({ key }) => key);
      return rows.length > 0 ? { kind: 'row', rows, outcome: means.outcome } : null;
    }
    case 'column': {
      const columns = own(means.columns, has.columns);
      return columns.length > 0 ? { kind: 'column', columns } : null;
    }
    case 'either':
      return { kind: 'either', rows: own(means.rows, has.rows), columns: own(means.columns, has.columns) };
    case 'cell':
      return has.rows.has(means.row) && has.columns.has(means.column) ? means : null;
  }
}

/** What a word of a form stands for: outcomes are there as the rows that count under them. */
export type FormName = Exclude<Named, { readonly kind: 'outcome' }>;

/** A word table for one table of a form, of some strengths; "never" stretches stand in it as null. */
export function wordTable(
  form: Form,
  table: TableKey,
  strengths: readonly (Strength | 'printed')[],
): readonly (readonly [lines: readonly string[], name: FormName])[] {
  return ENTRIES[table].flatMap((entry) => {
    const name = inForm(form, table, entry.means);
    return name ? [[strengths.flatMap((strength) => entry[strength] ?? []), name] as const] : [];
  });
}

/** The stretches of a table that hold one of its words and name nothing. */
export const neversOf = (table: TableKey): readonly string[] =>
  ENTRIES[table].flatMap(({ never }) => never ?? []);

/** The words for rows and columns that a form lacks: they name nothing of it, nor does a shorter word within them. */
const lackingIn = (form: Form, table: TableKey, strengths: readonly (Strength | 'printed')[]): string[] =>
  ENTRIES[table].flatMap((entry) =>
    inForm(form, table, entry.means) ? [] : strengths.flatMap((strength) => entry[strength] ?? []),
  );

/** What holds words of a table and names nothing of a form: longer stretches, and words for what another layout has. */
export const namelessIn = (
  form: Form,
  table: TableKey,
  strengths: readonly (Strength | 'printed')[],
): readonly string[] => [...neversOf(table), ...lackingIn(form, table, strengths)];

/**
 * A matcher of a table's words in running text: what they name, null where the words around make it something else or
 * the form has no such row or column. Labels of the form may be put beside them.
 */
export const formLexicon = (
  form: Form,
  table: TableKey,
  strengths: readonly (Strength | 'printed')[],
  labels: readonly (readonly [readonly string[], FormName])[] = [],
): Lexicon<FormName | null> =>
  lexicon<FormName | null>([
    [namelessIn(form, table, strengths), null],
    ...labels,
    ...wordTable(form, table, strengths),
  ]);

/** The lines of the words that are clear anywhere for one row of a table, whatever the layout. */
export const wordLines = (table: TableKey, row: string): readonly string[] =>
  ENTRIES[table].flatMap(({ means, words = [] }) =>
    means.kind === 'row' && means.rows.length === 1 && means.rows[0] === row ? words : [],
  );

const ofRows = new Map<string, Lexicon<true>>();

/** The words that are clear anywhere for one row of a table, whatever the layout. */
export function wordsFor(table: TableKey, row: string): Lexicon<true> {
  const key = `${table}.${row}`;
  const words = ofRows.get(key) ?? wordSet(wordLines(table, row));
  ofRows.set(key, words);
  return words;
}

/**
 * Names of rows without those that a narrower one beside them explains: 不予公开 falls away beside 国家秘密. Each list of
 * rows once.
 */
export function narrowed(names: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const once = [...new Map(names.map((rows) => [rows.join(' '), rows])).values()];
  return once.filter(
    (rows) => !once.some((other) => other.length < rows.length && other.every((row) => rows.includes(row))),
  );
}
