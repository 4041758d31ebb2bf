import type { IsoDate } from '../../language/date.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import type { Lang } from '../../report/language.ts';
import { NO_PERSON, namesOf } from '../case/applicant.ts';
import type { Application } from '../case/application.ts';
import { evaluate, type QueryResult } from './evaluate.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Knowledge } from './holds.ts';
import { supposedIn } from './measures.ts';
import { handlersCalled, isNameOf } from './names.ts';
import { answerParagraph } from './paragraph.ts';
import type { Query } from './query.ts';
import type { LedgerWords } from './reading/ledger-words.ts';
import { type QueryRow, rowFor } from './row.ts';
import type { Telling } from './telling.ts';

/** Who asks a ledger that is wholly at hand, and when. */
export interface AskerAtHand {
  readonly today: IsoDate;
  readonly by: string;
  readonly lang: Lang;
}

/** A ledger that is wholly at hand, as a register's file is: answered by the same evaluator as one in the store. */
export interface LedgerAtHand {
  readonly words: LedgerWords;
  readonly answer: (
    query: Query,
    asker: AskerAtHand,
  ) => { readonly text: string; readonly found: QueryResult };
}

/** The most lines of a list. */
const MOST_LINES = 50;

/** A ledger of some applications; `handlers`: the ids of those who handle them, by name. */
export function ledgerAtHand(
  applications: readonly Application[],
  calendar: Calendar,
  handlers: ReadonlyMap<string, string>,
): LedgerAtHand {
  const byId = new Map(applications.map((each) => [each.id, each]));
  const facts = applications.map((each) => factsOf(each, calendar));
  const since = facts.map(({ received }) => received).sort()[0] ?? null;
  const called = new Map([...handlers].map(([name, id]) => [id, name]));
  const words: LedgerWords = {
    applicants: [...new Set(applications.flatMap(({ person }) => namesOf(person)))],
    contents: facts.map(({ content }) => content),
    handlers: [...handlers.keys()],
  };
  const knownTo = ({ today, by }: AskerAtHand): Knowledge => ({
    today,
    by,
    workdaysBetween: calendar.workdaysBetween,
    isOf: ({ id }, name) => {
      const person = byId.get(id)?.person;
      return person !== undefined && namesOf(person).some((each) => isNameOf(name, each));
    },
    applicantsOf: ({ id }) => namesOf(byId.get(id)?.person ?? NO_PERSON),
    called: (name) => handlersCalled(name, words.handlers).flatMap((each) => handlers.get(each) ?? []),
  });
  return {
    words,
    answer: (query, asker) => {
      const result = evaluate(query, facts, knownTo(asker));
      const asking = {
        ...asker,
        calendar,
        seesPerson: () => true,
        supposing: supposedIn(query.measure),
      };
      const rows = new Map<string, QueryRow | null>();
      const telling: Telling = {
        lang: asker.lang,
        since,
        today: asker.today,
        workdaysBetween: calendar.workdaysBetween,
        nameOf: (handler) =>
          called.get(handler) ?? (handlersCalled(handler, words.handlers).join('、') || handler),
        rowOf: ({ id }: Facts) => {
          const application = byId.get(id);
          if (!rows.has(id)) rows.set(id, application ? rowFor(application, asking) : null);
          return rows.get(id) ?? null;
        },
      };
      return { text: answerParagraph(query, result, telling, MOST_LINES), found: result };
    },
  };
}
