import type { IsoDate } from '../../language/date.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import type { Due, DueStanding, DueWhat } from '../clock/clock.ts';

/** When a kind of date is reminded of, counted in working days. */
interface ReminderRule {
  /** Working days before the date. */
  readonly before: readonly number[];
  /** Whether every working day after the date is reminded of too, to the lead as well. */
  readonly overdue: boolean;
  /** Whether the first working day after the date is: somebody else's time is over, the office has to decide. */
  readonly after: boolean;
  /** Whether a day that was missed is told of later: an application that was clear needs no 补正告知, late or not. */
  readonly caughtUp: boolean;
}

/**
 * What is reminded of when: the answer's dates in good time, the other dates on their last day. Whose day is over while a
 * confirmation is owed is told every working day, and the lead: not confirming hides nothing.
 */
const RULES: Readonly<Record<DueWhat, ReminderRule>> = {
  confirmation: { before: [], overdue: true, after: false, caughtUp: true },
  answer: { before: [5, 2, 1, 0], overdue: true, after: false, caughtUp: true },
  reanswer: { before: [5, 2, 1, 0], overdue: true, after: false, caughtUp: true },
  correctionNotice: { before: [0], overdue: false, after: false, caughtUp: false },
  consultation: { before: [0], overdue: false, after: true, caughtUp: true },
  correction: { before: [], overdue: false, after: true, caughtUp: true },
  fee: { before: [], overdue: false, after: true, caughtUp: true },
};

/** A day on which a date is to be reminded of. `step` tells the reminders of one date apart: "5", "0", "overdue", "after". */
export interface Moment {
  readonly on: IsoDate;
  readonly step: string;
  /** Whether the organ's lead is told too. */
  readonly escalates: boolean;
}

/** What is reminded of while a date is of a standing: a date that waits for somebody is nobody's to miss. */
const REMINDED: Readonly<Record<DueStanding, ReadonlySet<DueWhat>>> = {
  running: new Set(['correctionNotice', 'consultation', 'answer', 'reanswer']),
  earliest: new Set(['confirmation', 'consultation']),
  waiting: new Set(['correction', 'fee']),
};

/**
 * The latest moment of a date that lies after `since` and not after `until`: what is to be sent now, whatever was
 * missed before it. Moments are working days.
 */
export function latestMoment(due: Due, since: IsoDate, until: IsoDate, calendar: Calendar): Moment | null {
  const rule = RULES[due.what];
  const last = calendar.lastWorkdayOnOrBefore(due.date);
  if (!REMINDED[due.standing].has(due.what)) return null;
  const moments: Moment[] = rule.before.map((days) => ({
    on: calendar.addWorkdays(last, -days).date,
    step: String(days),
    escalates: false,
  }));
  if (!rule.caughtUp && due.date < until) return null;
  const next = calendar.addWorkdays(due.date, 1).date;
  // Whether others' time is over is not known before the day on which it began is.
  const isOver = rule.after && due.standing !== 'earliest';
  if (isOver) moments.push({ on: next, step: 'after', escalates: false });
  const latest = calendar.lastWorkdayOnOrBefore(until);
  if (rule.overdue && latest > due.date) moments.push({ on: latest, step: 'overdue', escalates: true });
  return (
    moments.filter(({ on }) => on > since && on <= until).sort((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null
  );
}
