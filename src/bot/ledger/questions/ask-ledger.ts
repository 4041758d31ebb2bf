import type { Facts } from '../../../applications/queries/facts.ts';
import { supposedIn } from '../../../applications/queries/measures.ts';
import { handlersCalled } from '../../../applications/queries/names.ts';
import type { Query } from '../../../applications/queries/query.ts';
import { asksOfTime } from '../../../applications/queries/remarks.ts';
import { type QueryRow, rowFor } from '../../../applications/queries/row.ts';
import type { Telling } from '../../../applications/queries/telling.ts';
import type { Organ } from '../../../organs/organ.ts';
import type { Lang } from '../../../report/language.ts';
import type { Parts } from '../../parts.ts';
import { datingBy } from '../case/redate.ts';
import { handlerName, isUser } from '../handler-name.ts';
import { allFilters } from './all-filters.ts';
import { type Answer, PAGE_ROWS } from './answer-card.ts';
import { type Asker, answerFromLedger } from './answer-query.ts';
import { askingOf, namesSeen } from './asking.ts';
import { firstReceived } from './first-received.ts';
import { handlersOf } from './organ-names.ts';

/** Who asks, of which organ, and whether nobody else reads along. */
export interface Person {
  readonly organ: Organ;
  readonly user: string;
  readonly isPrivate: boolean;
  readonly lang: Lang;
}

/** Whether a question asks for somebody by their name. */
const namesHandler = (query: Query): boolean =>
  allFilters(query).some((each) => each.by === 'handler' && each.who === 'other' && !isUser(each.name ?? ''));

/** The ids of those who are called by a name; the organ's people are only looked up where a question names one. */
async function calledBy(
  parts: Pick<Parts, 'outbound'>,
  organ: Organ,
  query: Query,
): Promise<Asker['called']> {
  const handlers = namesHandler(query) ? await handlersOf(parts, organ) : new Map<string, string>();
  return (name) => {
    if (isUser(name)) return [name];
    return handlersCalled(name, [...handlers.keys()]).flatMap((each) => handlers.get(each) ?? []);
  };
}

/** Answers a question for somebody, a page of its applications at a time. */
export async function askLedger(
  parts: Pick<Parts, 'ledger' | 'outbound' | 'calendar' | 'clock'>,
  { organ, user, isPrivate, lang }: Person,
  query: Query,
  offset: number,
): Promise<Answer> {
  const supposing = supposedIn(query.measure);
  const asking = { ...askingOf(parts, organ, user, isPrivate), lang, supposing };
  const asker: Asker = {
    today: asking.today,
    workdaysBetween: parts.calendar.workdaysBetween,
    by: user,
    names: namesSeen(organ, user, isPrivate),
    called: await calledBy(parts, organ, query),
    isIndexed: organ.datedBy === datingBy(parts.calendar),
  };
  const result = await answerFromLedger(parts.ledger, organ.id, query, asker, { offset, limit: PAGE_ROWS });
  const shown = result.kind === 'rows' ? result.rows.map(({ id }) => id) : [];
  const applications = await parts.ledger.loadMany(organ.id, shown);
  const rows = new Map<string, QueryRow>(
    applications.map((application) => [application.id, rowFor(application, asking)]),
  );
  const telling: Telling = {
    lang,
    today: asking.today,
    workdaysBetween: parts.calendar.workdaysBetween,
    since: asksOfTime(query) ? await firstReceived(parts.ledger, organ.id) : null,
    nameOf: handlerName,
    rowOf: ({ id }: Facts) => rows.get(id) ?? null,
  };
  return { query, found: result, rows: [...rows.values()], telling };
}
