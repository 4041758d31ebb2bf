import type { Query } from '../../src/applications/queries/query.ts';
import { contextAt } from '../../src/applications/queries/reading/context.ts';
import type { Unknown } from '../../src/applications/queries/reading/gather.ts';
import {
  type Meant,
  type ReadQuestions,
  readQuestions,
} from '../../src/applications/queries/reading/read-questions.ts';
import { vocabularyWith } from '../../src/applications/queries/reading/vocabulary.ts';
import { createCalendar } from '../../src/report/calendar/calendar.ts';

const calendar = createCalendar();
const vocabulary = vocabularyWith();

/** What a message asks of a ledger; `meant` stands for what the ledger knows of words. */
export const readAt = (
  text: string,
  today: string,
  meant: (words: Unknown) => Meant = () => null,
  previous: Query | null = null,
): ReadQuestions => readQuestions(text, vocabulary, contextAt(today, calendar, previous), meant);

/** The queries of a message in which every word is understood; none where one is not. */
export const queriesOf = (text: string, today: string): readonly Query[] => {
  const { queries, unused } = readAt(text, today);
  return unused.length > 0 ? [] : queries.map(({ query }) => query);
};
