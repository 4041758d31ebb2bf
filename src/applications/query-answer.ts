import { addDays, type IsoDate, yearOf } from '../language/date.ts';
import type { Calendar } from '../report/calendar/calendar.ts';
import type { Lang } from '../report/findings.ts';
import { NEWEST_FORM } from '../report/forms/choose.ts';
import { namesOf } from './applicant.ts';
import type { Application } from './application.ts';
import { isPending } from './case.ts';
import { explainDue } from './clock-text.ts';
import { feesOfYear } from './fees.ts';
import { lapseStep } from './lapse.ts';
import { isNumberOf } from './office-number.ts';
import { BETWEEN_NUMBERS, type Query } from './queries.ts';
import { type PeriodCounts, periodCounts } from './query-counts.ts';
import { figuresLines, type YearOfFigures } from './query-figures.ts';
import { receiptOn } from './record.ts';
import { monthSpan, type Span, spanOf, yearSpan } from './span.ts';
import { nextStepOf, type Standing, standingOf } from './stage.ts';
import { ledgerFigures, ledgerYear } from './year.ts';

/** A line of a list: where an application stands. `name` is null for who may not see the applicant. */
export interface QueryRow extends Standing {
  readonly id: string;
  readonly number: string;
  readonly description: string;
  readonly name: string | null;
  readonly nextStep: string;
}

/** What the ledger says: rows sorted by due date; counts of a time; how a date was counted; or nothing found. */
export type QueryAnswer =
  | { readonly kind: 'list'; readonly query: Query; readonly rows: readonly QueryRow[] }
  | { readonly kind: 'counts'; readonly query: Query; readonly counts: PeriodCounts }
  | {
      readonly kind: 'explained';
      readonly query: Query;
      readonly row: QueryRow;
      readonly lines: readonly string[];
    }
  /** Figures of a year in sentences. */
  | { readonly kind: 'figures'; readonly query: Query; readonly lines: readonly string[] }
  | { readonly kind: 'nothing'; readonly query: Query };

/** Who asks, when, and whose personal data they may see. */
export interface Asking {
  readonly today: IsoDate;
  readonly calendar: Calendar;
  /** The id of the person who asks: "我的" means what they handle. */
  readonly by: string;
  readonly seesPerson: (application: Application) => boolean;
  readonly lang: Lang;
}

/** The line of an application for somebody. */
export function rowFor(application: Application, asking: Asking): QueryRow {
  const { id, case: file, person } = application;
  const standing = standingOf(file, asking.today, asking.calendar);
  return {
    ...standing,
    id,
    number: file.number,
    description: file.description,
    name: asking.seesPerson(application) && person.name ? person.name : null,
    nextStep: standing.lapse
      ? lapseStep(standing.lapse, asking.lang)
      : nextStepOf(standing.stage, asking.lang),
  };
}

const byDue = (a: QueryRow, b: QueryRow): number =>
  (a.due?.date ?? '9999').localeCompare(b.due?.date ?? '9999') || a.number.localeCompare(b.number);

/** Whether a case still has a date: it is pending, or a new answer was ordered. */
const isOpen = (row: QueryRow): boolean => row.due !== null;

const dueIn =
  ({ from, to }: Span) =>
  (row: QueryRow): boolean =>
    row.due !== null && row.due.date >= from && row.due.date <= to;

/** Whether a name as people say it means an applicant: 张某 is anybody called 张, else a part of the name. */
export function isNameOf(asked: string, name: string): boolean {
  const said = asked.replace(/(先生|女士|同志)$/, '');
  const surname = /^(.{1,2}?)某{1,2}$/u.exec(said)?.[1];
  return said !== '' && name !== '' && (surname ? name.startsWith(surname) : name.includes(said));
}

/** Whether a name means one of those who applied, or who acts for them. */
const isNamed = (asked: string, { person }: Application): boolean =>
  [...namesOf(person), person.agent ?? ''].some((name) => isNameOf(asked, name));

type ListQuery = Extract<Query, { whose: 'all' | 'mine' }>;

function listTest(query: ListQuery, asking: Asking): (row: QueryRow) => boolean {
  switch (query.kind) {
    case 'pending':
    case 'mostUrgent':
      return isOpen;
    case 'overdue':
    case 'answeredLate':
      return (row) => row.overdue;
    case 'dueWithin':
      return dueIn(spanOf(query.span, asking.today));
    case 'dueBetween':
      return dueIn({ from: query.from ?? '0000-01-01', to: query.to });
    case 'dueInDays': {
      const { today, calendar } = asking;
      const workdays = query.unit === 'workday';
      const to = workdays ? calendar.addWorkdays(today, query.days).date : addDays(today, query.days);
      return dueIn({ from: today, to });
    }
    case 'byStage':
      return (row) => row.stage === query.stage;
  }
}

function list(query: Query, rows: readonly QueryRow[]): QueryAnswer {
  return rows.length ? { kind: 'list', query, rows: [...rows].sort(byDue) } : { kind: 'nothing', query };
}

/** Applications that a number means: of several with the same last digits, those of the latest year. */
function withNumber(numbers: string, applications: readonly Application[]): Application[] {
  const asked = numbers.split(BETWEEN_NUMBERS);
  return [...new Set(asked.flatMap((number) => withOneNumber(number, applications)))];
}

function withOneNumber(number: string, applications: readonly Application[]): Application[] {
  const found = applications.filter(({ case: file }) => isNumberOf(number, file.number));
  const latest = Math.max(...found.map(({ case: file }) => yearOf(file.arrivedOn)));
  return found.filter(({ case: file }) => yearOf(file.arrivedOn) === latest);
}

function explained(query: Query, application: Application, asking: Asking): QueryAnswer {
  const row = rowFor(application, asking);
  return row.due
    ? { kind: 'explained', query, row, lines: explainDue(row.due, asking.lang) }
    : list(query, [row]);
}

/** The day by which an application belongs to a time; null while it has none. */
const dayIn = (query: OfTimeQuery, { case: file }: Application): IsoDate | null =>
  file.setAside ? null : query.kind === 'receivedIn' ? receiptOn(file) : (file.answer?.on ?? null);

type OfTimeQuery = Extract<Query, { kind: 'receivedIn' | 'answeredIn' }>;

/** The applications of a time by their day in it. */
export function ofTime(
  query: OfTimeQuery,
  applications: readonly Application[],
  asking: Asking,
): QueryAnswer {
  const rows = applications
    .map((application) => ({ application, day: dayIn(query, application) }))
    .filter(({ day }) => day !== null && day >= query.from && day <= query.to)
    .sort(
      (a, b) =>
        (a.day ?? '').localeCompare(b.day ?? '') ||
        a.application.case.number.localeCompare(b.application.case.number),
    )
    .map(({ application }) => rowFor(application, asking));
  return rows.length ? { kind: 'list', query, rows } : { kind: 'nothing', query };
}

function yearOfFigures(applications: readonly Application[], year: number): Omit<YearOfFigures, 'of'> {
  const cells = ledgerFigures(ledgerYear(applications, year, NEWEST_FORM));
  const { yuan, ids } = feesOfYear(applications, year);
  return { cell: (path) => cells[path] ?? 0, fees: { yuan, count: ids.length } };
}

/** Answers a question from the applications themselves; an index may answer the same from less. */
export function answerQuery(query: Query, applications: readonly Application[], asking: Asking): QueryAnswer {
  switch (query.kind) {
    case 'byNumber':
      return list(
        query,
        withNumber(query.number, applications).map((found) => rowFor(found, asking)),
      );
    case 'byApplicant': {
      const seen = applications.filter(
        (application) => asking.seesPerson(application) && isNamed(query.name, application),
      );
      return list(
        query,
        seen.map((found) => rowFor(found, asking)),
      );
    }
    case 'howCounted': {
      const [only] = query.number === null ? [] : withNumber(query.number, applications);
      return only ? explained(query, only, asking) : { kind: 'nothing', query };
    }
    case 'spanCounts':
      return {
        kind: 'counts',
        query,
        counts: periodCounts(applications, { from: query.from, to: query.to }),
      };
    case 'receivedIn':
    case 'answeredIn':
      return ofTime(query, applications, asking);
    case 'yearRow':
    case 'yearDisputes':
    case 'yearFees':
    case 'yearCompared': {
      const of = (year: number) => periodCounts(applications, yearSpan(year));
      const lines = figuresLines(query, { ...yearOfFigures(applications, query.year), of });
      return { kind: 'figures', query, lines };
    }
    case 'yearCounts':
      return { kind: 'counts', query, counts: periodCounts(applications, yearSpan(query.year)) };
    case 'monthCounts':
      return {
        kind: 'counts',
        query,
        counts: periodCounts(applications, monthSpan(query.year, query.month)),
      };
    case 'periodCounts':
      return {
        kind: 'counts',
        query,
        counts: periodCounts(applications, spanOf(query.period, asking.today)),
      };
    default: {
      const mine = applications.filter(
        ({ case: file }) => query.whose === 'all' || file.handler === asking.by,
      );
      const relevant = query.kind === 'byStage' ? mine : mine.filter(({ case: file }) => mayBeOpen(file));
      const rows = relevant.map((application) => rowFor(application, asking)).filter(listTest(query, asking));
      const answer = list(query, rows);
      if (query.kind !== 'mostUrgent' || answer.kind !== 'list') return answer;
      return { ...answer, rows: answer.rows.slice(0, query.count) };
    }
  }
}

const mayBeOpen = (file: Application['case']): boolean => isPending(file) || file.disputes.length > 0;
