import { say } from '../../report/language.ts';
import { answerText, scopeText } from './answer-text.ts';
import type { QueryResult } from './evaluate.ts';
import type { Query } from './query.ts';
import { rowText } from './row-line.ts';
import type { Telling } from './telling.ts';

/** An answer as a paragraph; of a list that many of its applications stand in it, a line each. */
export function answerParagraph(query: Query, result: QueryResult, telling: Telling, most: number): string {
  const text = answerText(query, result, telling);
  const { measure } = query;
  // What is told of each stands in its line already; fees are told with a list of them.
  const isTold = measure.kind === 'list' && (measure.order === 'fee' || measure.aspect);
  if (result.kind !== 'rows' || measure.kind !== 'list' || isTold || result.total < 2) return text;
  const rows = result.rows.flatMap((facts) => telling.rowOf(facts) ?? []).slice(0, most);
  const lines = rows.map((row) => rowText(row, telling.lang));
  const more = say(
    telling.lang,
    `其余见“${scopeText(query, telling)}有哪些”。`,
    'Ask for them alone to see the rest.',
  );
  return [text, ...lines, ...(result.total > lines.length ? [more] : [])].join('\n');
}
