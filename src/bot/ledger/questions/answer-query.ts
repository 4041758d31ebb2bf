import { idOfMember, NO_DATE, PART } from '../../../applications/case/index-entries.ts';
import { evaluate, type QueryResult } from '../../../applications/queries/evaluate.ts';
import type { Facts } from '../../../applications/queries/facts.ts';
import { holdAll, type Knowledge } from '../../../applications/queries/holds.ts';
import { orderOf } from '../../../applications/queries/order.ts';
import type { Query } from '../../../applications/queries/query.ts';
import type { Summary } from '../../../applications/queries/summary.ts';
import { dayNumberOf, type IsoDate } from '../../../language/date.ts';
import { OUTCOMES } from '../../../report/forms/form.ts';
import { type IndexRange, type LedgerStore, wholeOf } from '../../../store/ledger-store.ts';
import { allFilters } from './all-filters.ts';
import { driversOf, EVERYTHING, handlerDriver } from './drivers.ts';
import {
  applicantsOfCases,
  idsOfApplicant,
  idsOfContent,
  idsOfNumber,
  MOST_FOUND,
  membersIn,
  membersOfApplicant,
} from './named.ts';

/** A page of a list. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Whose applicants somebody may look for: all, those of the cases that they handle, or nobody's. */
export type NamesSeen = 'all' | 'own' | 'none';

/** Who asks, and what the people of the organ are called. */
export type Asker = Pick<Knowledge, 'today' | 'workdaysBetween' | 'by' | 'called'> & {
  readonly names: NamesSeen;
  /** Whether every case stands in the newest indexes. */
  readonly isIndexed: boolean;
};

/** Facts that are read in one command; an event loop is not held for longer than these take. */
const TOGETHER = 5_000;

/** The facts of the applications of a part of an index, in its order. */
async function factsIn(ledger: LedgerStore, organ: string, range: IndexRange): Promise<Facts[]> {
  const members = await membersIn(ledger, organ, range);
  const out: Facts[] = [];
  for (let from = 0; from < members.length; from += TOGETHER)
    for (const facts of await ledger.facts(organ, members.slice(from, from + TOGETHER).map(idOfMember)))
      out.push(facts);
  return out;
}

/** The ids of the applicants that a question names, as far as who asks may know them. */
async function applicantsOf(ledger: LedgerStore, organ: string, query: Query, names: NamesSeen) {
  const asked = allFilters(query).flatMap((filter) => (filter.by === 'applicant' ? filter.names : []));
  const ids = new Map<string, ReadonlySet<string>>();
  for (const name of names === 'none' ? [] : asked)
    ids.set(name, new Set(await idsOfApplicant(ledger, organ, name)));
  return ids;
}

/** Words of the content that every application of a question holds; null for none. */
function contentAsked({ filters }: Query): string | null {
  const content = filters.find(
    (filter) => filter.by === 'content' && !filter.not && filter.words.length === 1,
  );
  return content?.by === 'content' ? (content.words[0] ?? null) : null;
}

/** What may have been pending at the end of a day: what is open, and what was closed since. */
async function pendingOn(ledger: LedgerStore, organ: string, day: IsoDate): Promise<Facts[]> {
  const since = { ...wholeOf('closed'), from: dayNumberOf(day) + 1 };
  const candidates = [
    ...(await factsIn(ledger, organ, wholeOf('open'))),
    ...(await factsIn(ledger, organ, since)),
  ];
  return [...new Map(candidates.map((facts) => [facts.id, facts])).values()];
}

/** What one person handles, where every case stands in the newest indexes; null for any other question. */
const ofHandler = (query: Query, { by, called, isIndexed, today }: Asker) =>
  isIndexed
    ? handlerDriver(query, today, (filter) => {
        if (filter.by !== 'handler' || filter.who === 'nobody') return [];
        return filter.who === 'me' ? [by] : called(filter.name ?? '');
      })
    : null;

/** Every application that a question may be about: those of the narrowest index that its filters allow. */
async function candidates(
  ledger: LedgerStore,
  organ: string,
  query: Query,
  asker: Asker,
  applicants: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Facts[]> {
  for (const filter of query.filters) {
    if (filter.not) continue;
    if (filter.by === 'number') {
      const rows = await Promise.all(filter.numbers.map((number) => idsOfNumber(ledger, organ, number)));
      return ledger.facts(organ, [...new Set(rows.flat())]);
    }
    if (filter.by === 'applicant') {
      const names = filter.names.flatMap((name) => [...(applicants.get(name) ?? [])]);
      return ledger.facts(organ, [...new Set(names)]);
    }
  }
  const asOf = query.filters.find((filter) => filter.by === 'pendingOn' && !filter.not);
  if (asOf?.by === 'pendingOn') return pendingOn(ledger, organ, asOf.day);
  const { today, isIndexed } = asker;
  const mine = ofHandler(query, asker);
  const drivers = [...driversOf(query, today, isIndexed), ...(mine ? [mine] : [])];
  const sizes = await ledger.counts(
    organ,
    drivers.map(({ range }) => range),
  );
  const least = sizes.indexOf(Math.min(...sizes));
  const words = (sizes[least] ?? MOST_FOUND) < TOGETHER ? null : contentAsked(query);
  const holding = words === null ? null : await idsOfContent(ledger, organ, words);
  if (holding) return ledger.facts(organ, holding);
  return factsIn(ledger, organ, drivers[least]?.range ?? EVERYTHING);
}

/** The day by which an index has its cases. */
const orderOfIndex = (index: string): ReturnType<typeof orderOf> =>
  index.startsWith('received') ? 'received' : index.startsWith('closed') ? 'answered' : 'due';

/** The part of an index that a question is, with nothing more asked of it; null for any other question. */
function wholeRange(query: Query, asker: Asker): IndexRange | null {
  const isListed =
    query.measure.kind === 'count' || (query.measure.kind === 'list' && query.measure.most === null);
  const mine = ofHandler(query, asker);
  const [driver, ...more] = mine ? [mine] : driversOf(query, asker.today, false);
  if (!isListed || query.latest || !driver || more.length > 0) return null;
  const rest = query.filters.filter((filter) => !driver.holds.includes(filter));
  const order = query.measure.kind === 'list' ? query.measure.order : orderOf(query.filters);
  return rest.length === 0 && order === orderOfIndex(driver.range.index) ? driver.range : null;
}

/** The index of those of an index whose clock runs; null for one whose cases have none. */
function runningOf(index: string): string | null {
  if (index === 'open' || index === 'running') return 'running';
  return index.startsWith('stage:') ? `running-${index}` : null;
}

/** A page of the part of an index that a question is: counted by its size, whatever the ledger holds. */
async function pageOf(
  ledger: LedgerStore,
  organ: string,
  range: IndexRange,
  { today }: Asker,
  page: Page,
): Promise<QueryResult> {
  const { members, total } = await ledger.page(organ, range, page.offset, page.limit);
  const rows = await ledger.facts(organ, members.map(idOfMember));
  const running = runningOf(range.index);
  if (running === null) return { kind: 'rows', rows, total, overdue: 0, waiting: 0 };
  // Those without a date (NO_DATE) neither run nor wait.
  const dated = { ...range, to: Math.min(range.to, NO_DATE - 1) };
  const [overdue = 0, going = 0, all = 0] = await ledger.counts(organ, [
    { ...range, index: running, to: Math.min(range.to, dayNumberOf(today) - 1) },
    { ...dated, index: running },
    dated,
  ]);
  return { kind: 'rows', rows, total, overdue, waiting: all - going };
}

/** The one name that is all a list is of, for who may look for every applicant; null for any other question. */
function nameAlone({ measure, filters, latest }: Query, names: NamesSeen): string | null {
  const [filter, ...more] = filters;
  const isListed =
    measure.kind === 'count' ||
    (measure.kind === 'list' && measure.most === null && measure.order === 'received');
  const isAlone = isListed && !latest && names === 'all' && more.length === 0;
  if (!isAlone || filter?.by !== 'applicant' || filter.not || filter.names.length !== 1) return null;
  return filter.names[0] ?? null;
}

/** A page of the applications of a name, by the day of receipt: however many there are, the facts of a page are read. */
async function pageOfName(
  ledger: LedgerStore,
  organ: string,
  name: string,
  { offset, limit }: Page,
): Promise<QueryResult> {
  const members = await membersOfApplicant(ledger, organ, name);
  const scores = await ledger.scores(organ, 'received', members);
  const received = members
    .flatMap((member, at) => {
      const day = scores[at];
      return day == null
        ? []
        : [{ id: idOfMember(member), number: member.slice(0, member.indexOf(PART)), day }];
    })
    .sort((a, b) => a.day - b.day || a.number.localeCompare(b.number));
  const rows = await ledger.facts(
    organ,
    received.slice(offset, offset + limit).map(({ id }) => id),
  );
  return { kind: 'rows', rows, total: received.length, overdue: 0, waiting: 0 };
}

/** What came in and went out in a time, from the sizes of the indexes; a case that was closed was received before. */
async function summaryFrom(
  ledger: LedgerStore,
  organ: string,
  { from, to }: Pick<Summary, 'from' | 'to'>,
): Promise<QueryResult> {
  const span = { from: dayNumberOf(from), to: dayNumberOf(to) };
  const before = { from: 0, to: span.from - 1 };
  const [received = 0, closed = 0, receivedBefore = 0, closedBefore = 0, ...groups] = await ledger.counts(
    organ,
    [
      { index: 'received', ...span },
      { index: 'closed', ...span },
      { index: 'received', ...before },
      { index: 'closed', ...before },
      ...OUTCOMES.map((group) => ({ index: `closed:${group}`, ...span })),
    ],
  );
  const [granted = 0, partiallyGranted = 0, denied = 0, unavailable = 0, refused = 0, other = 0] = groups;
  const byGroup = { granted, partiallyGranted, denied, unavailable, refused, other };
  const summary = { from, to, received, carriedOver: receivedBefore - closedBefore, closed, byGroup };
  return { kind: 'summary', rows: [], summary };
}

/** Who applied, by the id of the application, where a question counts by them; only of those whom who asks may know. */
async function namesAsked(
  ledger: LedgerStore,
  organ: string,
  { measure }: Query,
  facts: readonly Facts[],
  { names, by, isIndexed }: Asker,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (measure.kind !== 'groups' || measure.by !== 'applicant' || names === 'none') return new Map();
  const known = facts.filter(({ keeper }) => names === 'all' || keeper === by);
  return applicantsOfCases(ledger, organ, known, isIndexed);
}

/** Answers a question from the indexes and the facts of the cases that it may be about. Rows are a page of the list. */
export async function answerFromLedger(
  ledger: LedgerStore,
  organ: string,
  query: Query,
  asker: Asker,
  page: Page,
): Promise<QueryResult> {
  const { measure } = query;
  if (measure.kind === 'summary' && query.filters.length === 0) return summaryFrom(ledger, organ, measure);
  const direct = wholeRange(query, asker);
  if (direct) return pageOf(ledger, organ, direct, asker, page);
  const name = nameAlone(query, asker.names);
  if (name !== null) return pageOfName(ledger, organ, name, page);
  const applicants = await applicantsOf(ledger, organ, query, asker.names);
  const facts = await candidates(ledger, organ, query, asker, applicants);
  const plain: Knowledge = {
    ...asker,
    applicantsOf: () => [],
    isOf: (each, name) =>
      applicants.get(name)?.has(each.id) === true && (asker.names === 'all' || each.keeper === asker.by),
  };
  const held = facts.filter((each) => holdAll(each, query.filters, plain));
  const named = await namesAsked(ledger, organ, query, held, asker);
  const known: Knowledge = { ...plain, applicantsOf: ({ id }) => named.get(id) ?? [] };
  const result = evaluate(query, held, known);
  return result.kind === 'rows'
    ? { ...result, rows: result.rows.slice(page.offset, page.offset + page.limit) }
    : result;
}
