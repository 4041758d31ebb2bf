import { amountsIn } from '../../../language/amounts.ts';
import type { Heard } from '../../../language/hear.ts';
import type { FoundWord } from '../../../language/lexicon.ts';
import { overlaps, type Span } from '../../../language/span.ts';
import type { FormVersion } from '../../../report/forms/form.ts';
import { perTable } from '../../../report/forms/per-form.ts';
import { TABLES, type TableKey } from '../../../report/sections.ts';
import { type FormName, formLexicon } from '../../../report/words/form-words.ts';

/** The words that are clear anywhere. */
const clearWordsOf = perTable((form, table) => formLexicon(form, table, ['words']));

/** Rows of 三 whose words tell what is done with cases of any kind: received, answered. */
const DONE_TO_ANY: ReadonlySet<string> = new Set(['new', 'total', 'carriedForward']);

const rowWords = (text: string, table: TableKey, version: FormVersion) =>
  clearWordsOf(table, version)
    .all(text)
    .filter(({ value }) => value?.kind === 'row');

/** Whether a text names rows of another table by words that are clear anywhere: 收到复议3件 is of its own. */
export function isOfOther({ text, clauses }: Heard, table: TableKey, version: FormVersion): boolean {
  const own = rowWords(text, table, version);
  const isWithOwn = (word: Span) =>
    clauses.some((clause) => overlaps(word, clause) && own.some((each) => overlaps(each, clause)));
  // 复议那件12月才受理: what may be done with anything is of the row that is named.
  const countsIt = (word: Span) =>
    clauses.some(
      (clause) => overlaps(word, clause) && amountsIn(text.slice(word.end, clause.end)).length > 0,
    );
  const isDoing = ({ value, ...word }: FoundWord<FormName | null>) =>
    own.length > 0 &&
    !countsIt(word) &&
    value !== null &&
    'rows' in value &&
    value.rows.every((row) => DONE_TO_ANY.has(row));
  return TABLES.some(
    (other) =>
      other !== table && rowWords(text, other, version).some((word) => !isWithOwn(word) && !isDoing(word)),
  );
}
