import { withoutBrackets } from '../../language/ends.ts';
import { withoutEnumerator } from '../../language/enumerators.ts';
import type { Form } from '../forms/form.ts';
import { rowsOf } from '../forms/outcomes.ts';
import type { TableKey } from '../sections.ts';
import { columns, rows } from './entry.ts';
import type { FormName } from './form-words.ts';

/** A printed label as people retype it: without its number, with and without its brackets and its quotation marks. */
function spellings(label: string): string[] {
  const bare = withoutEnumerator(label);
  const short = withoutBrackets(bare, '（', '）');
  return [...new Set([bare, short, short.replace(/[“”]/g, ''), bare.replaceAll('、', '，')])];
}

/** The label that a row and a column share, so that it names neither. */
const SHARED = '其他';

/** What a form itself prints for the rows, groups and columns of a table, save totals and 其他, which could be either. */
export function formLabels(
  form: Form,
  table: TableKey,
): readonly (readonly [spellings: readonly string[], name: FormName])[] {
  const named = (label: string, name: FormName) => [spellings(label), name] as const;
  switch (table) {
    case 'proactive':
      return form.proactive.flatMap((block) => [
        ...block.rows.map((each) => named(each.label, rows(each.key))),
        ...block.columns.map((each) => named(each.label, columns(each.key))),
      ]);
    case 'applications': {
      const own = form.applications.rows.filter(
        (row) => row.role !== 'total' && withoutEnumerator(row.label) !== SHARED,
      );
      const groups = new Map(
        own.flatMap((row) => (row.group && row.outcome ? [[row.group, row.outcome]] : [])),
      );
      return [
        ...[...groups].map(([label, outcome]) =>
          named(label, { ...rows(...rowsOf(form, outcome).map(({ key }) => key)), outcome }),
        ),
        ...own.map((row) => named(row.label, rows(row.key))),
        ...form.applications.columns
          .filter((each) => each.label !== SHARED && each.key !== 'total')
          .map((each) => named(each.label, columns(each.key))),
      ];
    }
    case 'disputes':
      return [
        ...form.disputes.blocks.map((each) => named(each.label, rows(each.key))),
        ...form.disputes.columns
          .filter((each) => each.key !== 'total')
          .map((each) => named(each.label, columns(each.key))),
      ];
  }
}
