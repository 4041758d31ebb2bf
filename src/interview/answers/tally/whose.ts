import type { Heard } from '../../../language/hear.ts';
import { overlaps, type Span } from '../../../language/span.ts';
import type { FormVersion } from '../../../report/forms/form.ts';
import { perTable } from '../../../report/forms/per-form.ts';
import { TABLES, type TableKey } from '../../../report/sections.ts';
import { formLexicon } from '../../../report/words/form-words.ts';

/** The words that are clear anywhere. */
const clearWordsOf = perTable((form, table) => formLexicon(form, table, ['words']));

const rowWords = (text: string, table: TableKey, version: FormVersion): readonly Span[] =>
  clearWordsOf(table, version)
    .all(text)
    .filter(({ value }) => value?.kind === 'row');

/** Whether a text names rows of another table by words that are clear anywhere: 收到复议3件 is of its own. */
export function isOfOther({ text, clauses }: Heard, table: TableKey, version: FormVersion): boolean {
  const own = rowWords(text, table, version);
  const isWithOwn = (word: Span) =>
    clauses.some((clause) => overlaps(word, clause) && own.some((each) => overlaps(each, clause)));
  return TABLES.some(
    (other) => other !== table && rowWords(text, other, version).some((word) => !isWithOwn(word)),
  );
}
