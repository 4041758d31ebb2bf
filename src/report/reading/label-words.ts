import { withoutEnumerator } from '../../language/enumerators.ts';
import { wordings } from '../../language/wordings.ts';
import type { Form, FormVersion, Labelled } from '../forms/form.ts';

import { perForm } from '../forms/per-form.ts';
import type { TableKey } from '../sections.ts';
import { type FormName, wordTable } from '../words/form-words.ts';
import type { Candidate } from './match-label.ts';
import { afterLastEnumerator, squash } from './squash.ts';

/** Wordings too general to be told at the end of a longer text: they must stand alone. */
const STANDS_ALONE: ReadonlySet<string> = new Set(['otherRemaining', 'otherOrganization', 'otherResult']);

/** The one row or column that a word names; undefined for groups, for words of a row that the form lacks and for those that could be either. */
function onlyKey(name: FormName, axis: 'row' | 'column'): string | undefined {
  const keys =
    name.kind === 'row' && axis === 'row' && !name.instead
      ? name.rows
      : name.kind === 'column' && axis === 'column'
        ? name.columns
        : [];
  return keys.length === 1 ? keys[0] : undefined;
}

/** Makes candidates of a table's rows or columns: their labels, what is printed for them, and words that must stand alone. */
function candidatesOf(form: Form, table: TableKey, axis: 'row' | 'column') {
  const wordsOf = (key: string, strengths: Parameters<typeof wordTable>[2]): string[] =>
    wordTable(form, table, strengths)
      .filter(([, name]) => onlyKey(name, axis) === key)
      .flatMap(([lines]) => lines.flatMap(wordings).map(squash));
  return ({ key, label }: Labelled, shortest?: number): Candidate => {
    const suffix = STANDS_ALONE.has(key) ? Number.POSITIVE_INFINITY : shortest;
    return {
      key,
      words: [squash(afterLastEnumerator(label)), ...wordsOf(key, ['printed'])],
      alone: new Set(wordsOf(key, ['words', 'kinds'])),
      ...(suffix === undefined ? {} : { suffix }),
    };
  };
}

/** Stands over all results of table 三. */
const RESULTS = '本年度办理结果';

/** The key that a group label of table 三 matches. */
export const GROUP_KEY = '@group';

const columnsOnce = <T extends { key: string }>(columns: readonly T[]): T[] => [
  ...new Map(columns.map((column) => [column.key, column])).values(),
];

function wordsOf(form: Form) {
  const printed = form.applications.rows.flatMap(({ group }) => group ?? []);
  // Labels that stand over several rows have no figures of their own.
  const groups = [...new Set(printed.map((label) => withoutEnumerator(label))), RESULTS];
  const ofGroups = wordTable(form, 'applications', ['words'])
    .filter(([, name]) => name.kind === 'row' && name.rows.length > 1)
    .flatMap(([lines]) => lines.flatMap(wordings).map(squash));
  const proactiveRow = candidatesOf(form, 'proactive', 'row');
  const columns = columnsOnce(form.proactive.flatMap((block) => block.columns));
  return {
    proactiveRows: form.proactive.flatMap((block) => block.rows.map((row) => proactiveRow(row, 2))),
    proactiveColumns: columns.map((column) => candidatesOf(form, 'proactive', 'column')(column)),
    applicationRows: [
      ...form.applications.rows.map((row) => candidatesOf(form, 'applications', 'row')(row)),
      ...groups.map((label) => ({ key: GROUP_KEY, words: [label], alone: new Set(ofGroups) })),
    ],
    applicationColumns: form.applications.columns.map((column) =>
      candidatesOf(form, 'applications', 'column')(column),
    ),
    disputeBlocks: form.disputes.blocks.map((block) => candidatesOf(form, 'disputes', 'row')(block)),
    disputeColumns: form.disputes.columns.map((column) => candidatesOf(form, 'disputes', 'column')(column)),
  };
}

/** Everything that a label of a layout may name, table by table. */
export const labelWords: (version: FormVersion) => ReturnType<typeof wordsOf> = perForm(wordsOf);
