import type { WatchedReport } from '../../applications/reminders/reminders.ts';
import type { Session } from '../../interview/session.ts';
import { keeperOf } from '../../interview/steps/hand-over.ts';
import { type IsoDate, yearOf } from '../../language/date.ts';
import type { Organ } from '../../organs/organ.ts';
import { isOpen, may, peopleWith } from '../../organs/permission.ts';
import { type ReportDue, reportDueDates } from '../../report/calendar/report-due.ts';
import { type OrganKind, organKindOf } from '../../report/organ.ts';
import { sessionIdOf } from '../../store/keys.ts';
import type { Parts } from '../parts.ts';

/** A watched report with what there is of it; null: it was not begun yet, or cancelled. */
export interface KnownReport extends WatchedReport {
  readonly session: Session | null;
}

type ReportParts = Pick<Parts, 'store' | 'calendar'>;

async function begun({ store }: ReportParts, organ: string, year: number): Promise<Session | null> {
  const session = (await store.load(sessionIdOf(organ, year)))?.session;
  return session && session.state !== 'cancelled' ? session : null;
}

/** The dates of an organ's report on a year that law or setting gives, the earlier step first. */
export function reportDues(
  organ: Organ,
  session: Session | null,
  year: number,
  calendar: Parts['calendar'],
): ReportDue[] {
  const dates = reportDueDates(kindOf(organ, session), year, organ.settings.reportDue, calendar);
  return [dates.submission, dates.publication].flatMap((due) => due ?? []);
}

/** The kind that the dates follow: what was set for the organ, else what was said when the report was begun. */
const kindOf = (organ: Organ, session: Session | null): OrganKind =>
  organ.kind === organKindOf(organ.name) && session ? session.content.organ.kind : organ.kind;

/**
 * Who is reminded of a report: whoever fills it in, and the lead; where no roles were given, whoever began this report or
 * the last one. Once it was handed over (转交) its receiver stands for those who filled it in, as long as they may.
 */
function remindedOf(organ: Organ, session: Session | null): string[] {
  if (isOpen(organ)) return session === null ? [] : [keeperOf(session)];
  const to = session?.keeper?.user;
  return to !== undefined && may(organ, to, 'report.fill')
    ? [...new Set([to, ...peopleWith(organ, ['lead'])])]
    : peopleWith(organ, ['drafter', 'lead']);
}

/**
 * The reports whose dates are watched: on the year before and on the running one. A date that has passed stays among
 * them, for reminders that were put off or missed until after it.
 */
export async function watchedReports(
  parts: ReportParts,
  organ: Organ,
  today: IsoDate,
): Promise<KnownReport[]> {
  const thisYear = yearOf(today);
  const years = [thisYear - 2, thisYear - 1, thisYear];
  const sessions = await Promise.all(years.map((year) => begun(parts, organ.id, year)));
  return years.slice(1).flatMap((year, at) => {
    const [before, session] = [sessions[at] ?? null, sessions[at + 1] ?? null];
    const dues = reportDues(organ, session ?? before, year, parts.calendar);
    const people = remindedOf(organ, session ?? before);
    return dues.length > 0 ? [{ id: sessionIdOf(organ.id, year), year, dues, people, session }] : [];
  });
}
