import type { IsoDate } from '../../language/date.ts';
import type { Heard, Reader } from '../../language/hear.ts';
import { NOT_MINE, unclear, understood } from '../../language/reading.ts';
import { joined } from '../../language/span.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import type { Query } from '../queries/query.ts';
import { contextAt } from '../queries/reading/context.ts';
import { glanceAt } from '../queries/reading/glance.ts';
import { NO_WORDS } from '../queries/reading/ledger-words.ts';
import { readQuestions, unusedWords } from '../queries/reading/read-questions.ts';
import { vocabularyWith } from '../queries/reading/vocabulary.ts';
import { type Intake, readIntake } from './intake.ts';
import { isIntake, isSeveral, mayBeIntake } from './opening.ts';

/** What a message to the ledger may be: a new application, or a question. */
export type LedgerReading =
  | { readonly what: 'intake'; readonly intake: Intake }
  | { readonly what: 'query'; readonly queries: readonly Query[] };

const vocabulary = vocabularyWith();

const whole = ({ text }: Heard) => ({ start: 0, end: text.length });

/** Who reads what is said to the ledger, in the order of asking. */
export const ledgerReaders = (today: IsoDate, calendar: Calendar): readonly Reader<LedgerReading>[] => [
  {
    name: '登记',
    read: (utterance) => {
      const { original } = utterance.folded;
      if (isIntake(original)) {
        const intake = readIntake(original, today);
        return understood({ what: 'intake', intake }, intake.used);
      }
      if (isSeveral(original)) return unclear('请一件一件登记', [whole(utterance)]);
      return mayBeIntake(original) ? unclear('像是收到了申请，要登记吗', [whole(utterance)]) : NOT_MINE;
    },
  },
  {
    name: '台账提问',
    read: (utterance) => {
      const { original } = utterance.folded;
      const { asks, names } = glanceAt(original, vocabulary);
      // Without a ledger no name is known to be one: such words are left over.
      const read = readQuestions(original, NO_WORDS, contextAt(today, calendar, null));
      const { queries, unused } = read;
      if (queries.length === 0 || !(asks || names)) return NOT_MINE;
      const used = joined(queries.flatMap((each) => each.used));
      if (unused.length > 0) return unclear(`没看懂“${unusedWords(read).join('”“')}”`, used);
      return understood({ what: 'query', queries: queries.map(({ query }) => query) }, used);
    },
  },
];
