import type { Application } from '../../applications/application.ts';
import { idOfMember, NO_DATE, numberKey, PART } from '../../applications/index-entries.ts';
import { digitsOf } from '../../applications/office-number.ts';
import { BETWEEN_NUMBERS, type Query } from '../../applications/queries.ts';
import { type Asking, answerQuery, ofTime, type QueryAnswer } from '../../applications/query-answer.ts';
import type { PeriodCounts } from '../../applications/query-counts.ts';
import { type FiguresQuery, figuresLines } from '../../applications/query-figures.ts';
import { monthSpan, type Span, spanOf, yearSpan } from '../../applications/span.ts';
import { addDays, dayNumberOf, type IsoDate, yearOf } from '../../language/date.ts';
import { NEWEST_FORM } from '../../report/forms/choose.ts';
import { OUTCOMES } from '../../report/forms/form.ts';
import { type IndexRange, idsOf, type LedgerStore, wholeOf } from '../../store/ledger-store.ts';
import type { Parts } from '../parts.ts';
import { figuresOfYear } from './year-figures.ts';

/** A page of a list. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Whose applicants somebody may look for: all, those of the cases that they handle, or nobody's. */
export type NamesSeen = 'all' | 'own' | 'none';

/** An answer whose rows are a page; `total` and `overdue` speak of all. */
export interface PagedAnswer {
  readonly answer: QueryAnswer;
  readonly total: number;
  readonly overdue: number;
}

const FIRST = 0;

/** The most applications that a name or a number is followed to: a list of more helps nobody. */
const MOST_FOUND = 10_000;

const NOTHING = (query: Query): PagedAnswer => ({ answer: { kind: 'nothing', query }, total: 0, overdue: 0 });

type ListQuery = Extract<Query, { whose: 'all' | 'mine' }>;

/** The part of an index that a list is. */
function rangeOf(query: ListQuery, { today, calendar, by }: Asking): IndexRange {
  const whose = query.whose === 'mine' ? `:${by}` : '';
  const between = ({ from, to }: Span): IndexRange => ({
    index: `open${whose}`,
    from: dayNumberOf(from),
    to: dayNumberOf(to),
  });
  switch (query.kind) {
    case 'pending':
    case 'mostUrgent':
      return wholeOf(`open${whose}`);
    case 'overdue':
    case 'answeredLate':
      return { index: `running${whose}`, from: FIRST, to: dayNumberOf(today) - 1 };
    case 'dueWithin':
      return between(spanOf(query.span, today));
    case 'dueBetween':
      return {
        ...between({ from: today, to: query.to }),
        from: query.from === null ? FIRST : dayNumberOf(query.from),
      };
    case 'dueInDays': {
      const workdays = query.unit === 'workday';
      const to = workdays ? calendar.addWorkdays(today, query.days).date : addDays(today, query.days);
      return between({ from: today, to });
    }
    case 'byStage':
      return wholeOf(`stage:${query.stage}${whose}`);
    default:
      return query satisfies never;
  }
}

/** The overdue ones of a range: those whose clock runs and whose day is over. */
const overdueIn = (range: IndexRange, today: IsoDate): IndexRange => ({
  ...range,
  index: range.index.replace(/^open/, 'running').replace(/^stage/, 'running-stage'),
  to: Math.min(range.to, dayNumberOf(today) - 1),
});

/** How many of some members are overdue. */
async function overdueOf(
  ledger: LedgerStore,
  organ: string,
  members: readonly string[],
  today: IsoDate,
): Promise<number> {
  const days = await ledger.scores(organ, 'running', members);
  return days.filter((day) => day !== null && day !== undefined && day < dayNumberOf(today)).length;
}

/** The rows of some applications in the answer's own words. */
const listOf = (query: Query, applications: readonly Application[], asking: Asking): QueryAnswer =>
  answerQuery(query, applications, asking);

async function list(
  ledger: LedgerStore,
  organ: string,
  query: ListQuery,
  asking: Asking,
  page: Page,
): Promise<PagedAnswer> {
  const range = rangeOf(query, asking);
  const most = query.kind === 'mostUrgent' ? query.count : Number.POSITIVE_INFINITY;
  const limit = Math.max(0, Math.min(page.limit, most - page.offset));
  const { members, total } = await ledger.page(organ, range, page.offset, limit);
  // Those that wait for an applicant stand among the most urgent by their date and are never late.
  const first = query.kind === 'mostUrgent' ? await ledger.page(organ, range, 0, query.count) : null;
  const [overdue = 0] = first
    ? [await overdueOf(ledger, organ, first.members, asking.today)]
    : await ledger.counts(organ, [overdueIn(range, asking.today)]);
  const applications = await ledger.loadMany(organ, members.map(idOfMember));
  const answer = listOf(query, applications, asking);
  return { answer, total: Math.min(total, most), overdue };
}

/** Applications that a number means: exactly, or by the end of its digits in the latest year. */
async function withNumber(ledger: LedgerStore, organ: string, numbers: string): Promise<Application[]> {
  const asked = numbers.split(BETWEEN_NUMBERS);
  return (await Promise.all(asked.map((number) => withOneNumber(ledger, organ, number)))).flat();
}

async function withOneNumber(ledger: LedgerStore, organ: string, number: string): Promise<Application[]> {
  const digits = digitsOf(number).length > 0 ? [numberKey(number)] : [];
  const prefixes = [`=${number.trim()}${PART}`, ...digits];
  const found = await Promise.all(
    prefixes.map((prefix) => ledger.withPrefix(organ, 'number', prefix, MOST_FOUND)),
  );
  const applications = await ledger.loadMany(organ, idsOf(found.flat()));
  const last = Math.max(...applications.map(({ case: file }) => yearOf(file.arrivedOn)));
  return applications.filter(({ case: file }) => yearOf(file.arrivedOn) === last);
}

/** The beginnings in the index of names that a name as people say it means: 张某 is anybody called 张. */
function namePrefixes(asked: string): string[] {
  const said = asked.replace(/(先生|女士|同志)$/, '');
  const surname = /^(.{1,2}?)某{1,2}$/u.exec(said)?.[1];
  if (said === '') return [];
  return surname ? [`^${surname}`] : [said];
}

async function byApplicant(
  ledger: LedgerStore,
  organ: string,
  query: Extract<Query, { kind: 'byApplicant' }>,
  asking: Asking,
  names: NamesSeen,
  page: Page,
): Promise<PagedAnswer> {
  if (names === 'none') return NOTHING(query);
  const found = await Promise.all(
    namePrefixes(query.name).map((prefix) => ledger.withPrefix(organ, 'name', prefix, MOST_FOUND)),
  );
  // A member of the index of names is the name's ending, then the member that the other indexes have.
  const members = [...new Set(found.flat().map((member) => member.slice(member.indexOf(PART) + 1)))];
  const own = names === 'own' ? await ledger.scores(organ, `keeper:${asking.by}`, members) : null;
  const seen = own ? members.filter((_, at) => own[at] !== null) : members;
  const due = await ledger.scores(organ, 'open', seen);
  const overdue = await overdueOf(ledger, organ, seen, asking.today);
  const sorted = seen
    .map((member, at) => ({ member, due: due[at] ?? NO_DATE }))
    .sort((a, b) => a.due - b.due || (a.member < b.member ? -1 : 1));
  const shown = sorted.slice(page.offset, page.offset + page.limit).map(({ member }) => idOfMember(member));
  const applications = await ledger.loadMany(organ, shown);
  return { answer: listOf(query, applications, asking), total: seen.length, overdue };
}

/** Counts of a time from the sizes of the indexes; a case that was closed was received before. */
async function countsOf(ledger: LedgerStore, organ: string, span: Span): Promise<PeriodCounts> {
  const [from, to] = [dayNumberOf(span.from), dayNumberOf(span.to)];
  const inSpan = ['received', 'closed', ...OUTCOMES.map((group) => `closed:${group}`)];
  const before = ['received', 'closed'];
  const [received = 0, closed = 0, ...rest] = await ledger.counts(organ, [
    ...inSpan.map((index) => ({ index, from, to })),
    ...before.map((index) => ({ index, from: FIRST, to: from - 1 })),
  ]);
  const [granted = 0, partiallyGranted = 0, denied = 0, unavailable = 0, refused = 0, other = 0] = rest;
  const [receivedBefore = 0, closedBefore = 0] = rest.slice(OUTCOMES.length);
  const carriedOver = receivedBefore - closedBefore;
  const byGroup = { granted, partiallyGranted, denied, unavailable, refused, other };
  return { ...span, received, carriedOver, closed, byGroup, pending: carriedOver + received - closed };
}

/** The applications of a time, a page of the index of their days. */
async function listOfTime(
  ledger: LedgerStore,
  organ: string,
  query: Extract<Query, { kind: 'receivedIn' | 'answeredIn' }>,
  asking: Asking,
  page: Page,
): Promise<PagedAnswer> {
  const index = query.kind === 'receivedIn' ? 'received' : 'closed';
  const range = { index, from: dayNumberOf(query.from), to: dayNumberOf(query.to) };
  const { members, total } = await ledger.page(organ, range, page.offset, page.limit);
  const applications = await ledger.loadMany(organ, members.map(idOfMember));
  return { answer: ofTime(query, applications, asking), total, overdue: 0 };
}

/** What the indexes say of a year. */
async function figures(ledger: LedgerStore, organ: string, query: FiguresQuery): Promise<PagedAnswer> {
  const { year } = query;
  const [known, before, now] = await Promise.all([
    figuresOfYear(ledger, organ, year, NEWEST_FORM),
    countsOf(ledger, organ, yearSpan(year - 1)),
    countsOf(ledger, organ, yearSpan(year)),
  ]);
  if (!known) return NOTHING(query);
  const lines = figuresLines(query, {
    cell: (path) => known.cells[path] ?? 0,
    fees: known.fees,
    of: (asked) => (asked === year ? now : before),
  });
  return { answer: { kind: 'figures', query, lines }, total: 0, overdue: 0 };
}

/** Answers a question from the indexes: what is loaded is what is shown. `names`: whose applicants may be looked for. */
export async function answerFromLedger(
  { ledger }: Pick<Parts, 'ledger'>,
  organ: string,
  query: Query,
  asking: Asking,
  names: NamesSeen,
  page: Page,
): Promise<PagedAnswer> {
  const counted = async (span: Span): Promise<PagedAnswer> => ({
    answer: { kind: 'counts', query, counts: await countsOf(ledger, organ, span) },
    total: 0,
    overdue: 0,
  });
  switch (query.kind) {
    case 'byNumber':
    case 'howCounted': {
      if (query.number === null) return NOTHING(query);
      const found = await withNumber(ledger, organ, query.number);
      const answer = listOf(query, found, asking);
      const total = answer.kind === 'list' ? answer.rows.length : answer.kind === 'explained' ? 1 : 0;
      const overdue = answer.kind === 'list' ? answer.rows.filter((row) => row.overdue).length : 0;
      return { answer, total, overdue };
    }
    case 'byApplicant':
      return byApplicant(ledger, organ, query, asking, names, page);
    case 'spanCounts':
      return counted({ from: query.from, to: query.to });
    case 'receivedIn':
    case 'answeredIn':
      return listOfTime(ledger, organ, query, asking, page);
    case 'yearRow':
    case 'yearDisputes':
    case 'yearFees':
    case 'yearCompared':
      return figures(ledger, organ, query);
    case 'yearCounts':
      return counted(yearSpan(query.year));
    case 'monthCounts':
      return counted(monthSpan(query.year, query.month));
    case 'periodCounts':
      return counted(spanOf(query.period, asking.today));
    default:
      return list(ledger, organ, query, asking, page);
  }
}
