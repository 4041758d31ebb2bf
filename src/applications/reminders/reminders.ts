import { addDays, type IsoDate } from '../../language/date.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import type { ReportDue } from '../../report/calendar/report-due.ts';
import type { Application } from '../case/application.ts';
import type { Case } from '../case/case.ts';
import { type Due, dueDates } from '../clock/clock.ts';
import { latestMoment, type Moment } from './rules.ts';
import { isMuted, NO_SETTINGS, type ReminderSettings, snoozeOf } from './settings.ts';

/** A report whose dates are watched, as long as the step of a date has not been done. */
export interface WatchedReport {
  readonly id: string;
  readonly year: number;
  readonly dues: readonly ReportDue[];
  /** Who is reminded. */
  readonly people: readonly string[];
}

/** What a reminder is about. */
export type Subject =
  | { readonly kind: 'application'; readonly id: string; readonly number: string; readonly due: Due }
  | { readonly kind: 'report'; readonly id: string; readonly year: number; readonly due: ReportDue }
  /** "Remind me on …", of a case or report whatever its dates say. */
  | { readonly kind: 'chosen'; readonly key: string };

/**
 * One reminder to one person. It is told apart by `what` and `when` together: a firing that was sent is not sent
 * again, and since `what` carries person and date, a changed date or handler brings new firings and ends the old ones.
 */
export interface Firing {
  readonly what: string;
  /** The day it was meant for, which is earlier than today when the bot was down. */
  readonly when: IsoDate;
  readonly to: string;
  /** Who is away and for whom `to` stands in; null where it is `to`'s own. */
  readonly standsInFor: string | null;
  readonly subject: Subject;
  /** "5" working days before, "0" on the day, "overdue", "after" the applicant's time, "chosen", "snoozed". */
  readonly step: string;
}

/** One message a person a day: its firings, the most urgent first. */
export interface Digest {
  readonly to: string;
  readonly on: IsoDate;
  readonly firings: readonly Firing[];
}

/** What reminders follow from. `since` is the last day whose reminders were sent; days in between are caught up, once. */
export interface ReminderRequest {
  readonly applications: readonly Pick<Application, 'id' | 'case'>[];
  readonly reports: readonly WatchedReport[];
  readonly lead: string | null;
  /** Who stands in today for somebody who is away (代办人); null where nobody does. */
  readonly deputyOf: (user: string) => string | null;
  readonly settings: Readonly<Record<string, ReminderSettings>>;
  readonly since: IsoDate;
  readonly today: IsoDate;
  readonly calendar: Calendar;
}

/** A date's own keys, and the working day on which it ends. */
interface Dated {
  readonly id: string;
  readonly date: string;
  readonly lastDay: IsoDate;
}

/**
 * A moment as it reaches one person: snoozed ones wait for the end of the snooze, save that the last day of a date always
 * speaks; null when there is none now.
 */
function momentFor(
  request: ReminderRequest,
  to: string,
  key: Dated,
  momentIn: (since: IsoDate) => Moment | null,
): Moment | null {
  const settings = request.settings[to] ?? NO_SETTINGS;
  if (isMuted(settings, key.id, key.date)) return null;
  const snooze = snoozeOf(settings, key.id, key.date);
  if (snooze === undefined) return momentIn(request.since);
  const wake = request.calendar.firstWorkdayOnOrAfter(snooze.until);
  const now = momentIn(request.since);
  if (now && now.step !== 'after' && now.on >= key.lastDay && request.since < key.lastDay) return now;
  if (wake <= request.since) return momentIn(request.since);
  if (wake > request.today) return null;
  const missed = momentIn(addDays(snooze.from, -1));
  return missed && (missed.on > wake ? missed : { ...missed, on: wake, step: 'snoozed' });
}

/** A reminder as it would reach one person. */
type Draft = Omit<Firing, 'to' | 'standsInFor' | 'what'>;

/**
 * The reminders of a date to somebody: to their deputy while they are away, and to them too on its last day and after.
 * `date` is what tells the date from others; what each of them put off or switched off counts for them alone.
 */
function sentTo(
  request: ReminderRequest,
  person: string,
  date: string,
  draftFor: (user: string) => Draft | null,
): Firing[] {
  const firing = (to: string, standsInFor: string | null): Firing[] => {
    const draft = draftFor(to);
    return draft ? [{ ...draft, what: `${to}/${date}`, to, standsInFor }] : [];
  };
  const deputy = request.deputyOf(person);
  if (deputy === null) return firing(person, null);
  return [...firing(deputy, person), ...firing(person, null).filter(presses)];
}

/** One reminder of each date a person: a lead who stands in for the handler is told once, as who stands in. */
function oncePerPerson(firings: readonly Firing[]): Firing[] {
  const firstOf = new Map<string, Firing>();
  for (const firing of firings) {
    if (firstOf.get(firing.what)?.standsInFor == null) firstOf.set(firing.what, firing);
  }
  return [...firstOf.values()];
}

/** Whether the office found an application clear: it has notified a fee for it, or asks others about it. */
const isClear = (caseFile: Case): boolean => caseFile.fees.length > 0 || caseFile.consultations.length > 0;

function applicationFirings(request: ReminderRequest): Firing[] {
  const { calendar, today, lead } = request;
  return request.applications.flatMap(({ id, case: caseFile }) =>
    dueDates(caseFile, calendar).flatMap((due) => {
      const date = `${id}.${due.what}${due.ref === undefined ? '' : `-${due.ref}`}`;
      if (due.what === 'correctionNotice' && isClear(caseFile)) return [];
      const lastDay = calendar.lastWorkdayOnOrBefore(due.date);
      const people = new Set([caseFile.handler ?? lead, lead].filter((person) => person !== null));
      const subject = { kind: 'application', id, number: caseFile.number, due } as const;
      const firings = [...people].flatMap((person) =>
        sentTo(request, person, `${date}.${due.date}`, (to) => {
          const moment = momentFor(request, to, { id, date, lastDay }, (since) =>
            latestMoment(due, since, today, calendar),
          );
          const concerns = person === (caseFile.handler ?? lead) || moment?.escalates;
          return moment && concerns ? { when: moment.on, subject, step: moment.step } : null;
        }),
      );
      return oncePerPerson(firings);
    }),
  );
}

function reportMoment(due: ReportDue, since: IsoDate, today: IsoDate): Moment | null {
  const passed = due.reminders.filter(({ date }) => date > since && date <= today).at(-1);
  return passed ? { on: passed.date, step: String(passed.workdaysBefore), escalates: false } : null;
}

function reportFirings(request: ReminderRequest): Firing[] {
  return request.reports.flatMap(({ id, year, dues, people }) =>
    dues.flatMap((due) => {
      const date = `${id}.${due.step}`;
      const subject = { kind: 'report', id, year, due } as const;
      const firings = people.flatMap((person) =>
        sentTo(request, person, `${date}.${due.due}`, (to) => {
          const moment = momentFor(request, to, { id, date, lastDay: due.lastWorkday }, (since) =>
            reportMoment(due, since, request.today),
          );
          return moment && { when: moment.on, subject, step: moment.step };
        }),
      );
      return oncePerPerson(firings);
    }),
  );
}

function chosenFirings(request: ReminderRequest): Firing[] {
  return Object.entries(request.settings).flatMap(([to, settings]) =>
    settings.remindOn.flatMap(({ key, on }) => {
      const when = request.calendar.firstWorkdayOnOrAfter(on);
      if (when <= request.since || when > request.today) return [];
      return [
        {
          what: `${to}/${key}.chosen.${on}`,
          when,
          to,
          standsInFor: null,
          subject: { kind: 'chosen', key } as const,
          step: 'chosen',
        },
      ];
    }),
  );
}

/** Whether the date of a reminder is over or ends on this day: what comes before all else. */
const presses = ({ step }: Firing): boolean => step === '0' || step === 'overdue';

/** The date that a reminder is about; what a person chose for today comes before what is still to come. */
function dateOf(subject: Subject): string {
  switch (subject.kind) {
    case 'application':
      return subject.due.date;
    case 'report':
      return subject.due.lastWorkday;
    case 'chosen':
      return '';
    default:
      return subject satisfies never;
  }
}

const nameOf = (subject: Subject): string =>
  subject.kind === 'application' ? subject.number : subject.kind === 'report' ? subject.id : subject.key;

/** What is due before the rest, then by date and number: the same order every day. */
const inOrder = (a: Firing, b: Firing): number =>
  Number(presses(b)) - Number(presses(a)) ||
  dateOf(a.subject).localeCompare(dateOf(b.subject)) ||
  nameOf(a.subject).localeCompare(nameOf(b.subject), 'zh', { numeric: true }) ||
  a.what.localeCompare(b.what);

/** How many of a digest's firings are due or overdue; they are its first. */
export const pressingIn = (firings: readonly Firing[]): number => firings.filter(presses).length;

/**
 * The digests of a day, one a person, none on a rest day and none for who has nothing. Days since the last run are
 * caught up with the latest reminder of each date only.
 */
export function digestsOf(request: ReminderRequest): Digest[] {
  if (!request.calendar.isWorkday(request.today)) return [];
  const firings = [...applicationFirings(request), ...reportFirings(request), ...chosenFirings(request)];
  const people = [...new Set(firings.map((firing) => firing.to))].sort();
  return people.map((to) => ({
    to,
    on: request.today,
    firings: firings.filter((firing) => firing.to === to).sort(inOrder),
  }));
}
