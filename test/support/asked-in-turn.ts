import type { Query } from '../../src/applications/queries/query.ts';
import { queryText } from '../../src/cli/reading-text.ts';
import { KNOWN } from './asked-of-ledger.ts';
import { readAt } from './read-ledger-question.ts';

/** What the last of several questions asks, each after the one before it; null where it asks nothing that is understood. */
export const lastQuery = (...texts: readonly string[]): Query | null =>
  texts.reduce<Query | null>(
    (previous, text) => readAt(text, '2026-09-16', KNOWN, previous).queries.at(-1)?.query ?? null,
    null,
  );

/** The same in the words of `nianbao explain`; '' for none. */
export function lastAsked(...texts: readonly string[]): string {
  const asked = lastQuery(...texts);
  return asked ? queryText(asked).slice('查台账：'.length) : '';
}
