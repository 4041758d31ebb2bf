import type { Query } from '../../src/applications/queries/query.ts';
import { contextAt } from '../../src/applications/queries/reading/context.ts';
import { type LedgerWords, NO_WORDS } from '../../src/applications/queries/reading/ledger-words.ts';
import { type ReadQuestions, readQuestions } from '../../src/applications/queries/reading/read-questions.ts';
import { createCalendar } from '../../src/report/calendar/calendar.ts';

const calendar = createCalendar();

/** What a message asks of a ledger that knows some words. */
export const readAt = (
  text: string,
  today: string,
  ledger: LedgerWords = NO_WORDS,
  previous: Query | null = null,
): ReadQuestions => readQuestions(text, ledger, contextAt(today, calendar, previous));

/** The queries of a message in which every word is understood; none where one is not. */
export const queriesOf = (text: string, today: string): readonly Query[] => {
  const { queries, unused } = readAt(text, today);
  return unused.length > 0 ? [] : queries.map(({ query }) => query);
};
