import { before } from '../../language/ends.ts';
import { withoutEnumerator } from '../../language/enumerators.ts';
import type { ApplicationRow, Form, Outcome } from './form.ts';

/** The rows of table 三 that count under one of the six outcomes: one, or those of a group. */
export const rowsOf = ({ applications }: Form, outcome: Outcome): readonly ApplicationRow[] =>
  applications.rows.filter((row) => row.outcome === outcome);

/** The outcome that a row of table 三 counts under; null for rows that are no results. */
export const outcomeOf = ({ applications }: Form, key: string): Outcome | null =>
  applications.rows.find((row) => row.key === key)?.outcome ?? null;

/** What a form calls an outcome, without its number and remark: 部分公开, 不予公开. */
export function outcomeLabel(form: Form, outcome: Outcome): string {
  const [row] = rowsOf(form, outcome);
  return before(withoutEnumerator(row?.group ?? row?.label ?? ''), '（');
}
