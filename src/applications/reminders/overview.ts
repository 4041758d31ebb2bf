import { addDays, type IsoDate } from '../../language/date.ts';
import { mondayOf } from '../../language/time/resolve-day.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import type { Case } from '../case/case.ts';
import { type Standing, standingOf } from '../case/stage.ts';

/** An open case in the overview, with whoever deals with it; null: nobody was assigned. */
export interface OverviewLine extends Standing {
  readonly id: string;
  readonly number: string;
  readonly handler: string | null;
}

/** What a lead looks at once a week (一周概览). A case may stand in several lists. */
export interface Overview {
  readonly today: IsoDate;
  /** The last day of those that count as near. */
  readonly until: IsoDate;
  readonly open: number;
  /** Past their date, the longest first. */
  readonly late: readonly OverviewLine[];
  /** Due until `until`, a list a handler, the earliest first; those of nobody last. */
  readonly near: readonly { readonly handler: string | null; readonly lines: readonly OverviewLine[] }[];
  readonly unassigned: readonly OverviewLine[];
  /** Whose day of receipt is not confirmed, the longest waiting first. */
  readonly unconfirmed: readonly OverviewLine[];
}

/** How many days ahead an overview looks: over the week and the weekend behind it. */
export const OVERVIEW_DAYS = 10;

const byDate = (a: OverviewLine, b: OverviewLine): number =>
  (a.due?.date ?? '').localeCompare(b.due?.date ?? '') ||
  a.number.localeCompare(b.number, 'zh', { numeric: true });

/** The overview of some open cases on a local day; `handler` is who has the case now. */
export function overviewOf(
  open: readonly { readonly id: string; readonly case: Case; readonly handler: string | null }[],
  today: IsoDate,
  calendar: Calendar,
): Overview {
  const until = addDays(today, OVERVIEW_DAYS);
  const lines = open
    .map(({ id, case: caseFile, handler }) => ({
      ...standingOf(caseFile, today, calendar),
      id,
      number: caseFile.number,
      handler,
    }))
    .sort(byDate);
  const isNear = ({ due, overdue }: OverviewLine) =>
    due?.standing === 'running' && !overdue && due.date <= until;
  const near = lines.filter(isNear);
  const handlers = [...new Set(near.map(({ handler }) => handler))];
  const nobodyLast = handlers.sort((a, b) => Number(a === null) - Number(b === null));
  return {
    today,
    until,
    open: lines.length,
    late: lines.filter(({ overdue }) => overdue),
    near: nobodyLast.map((handler) => ({ handler, lines: near.filter((one) => one.handler === handler) })),
    unassigned: lines.filter(({ handler }) => handler === null),
    unconfirmed: lines
      .filter(({ unconfirmedDays }) => unconfirmedDays !== null)
      .sort((a, b) => (b.unconfirmedDays ?? 0) - (a.unconfirmedDays ?? 0) || byDate(a, b)),
  };
}

/** The first working day of the week of a day: when the week's overview is sent. */
export const firstWorkdayOfWeek = (today: IsoDate, calendar: Calendar): IsoDate =>
  calendar.firstWorkdayOnOrAfter(mondayOf(today));
