import type { IsoDate } from '../../../language/date.ts';
import type { DaySpan } from '../../../language/time/base-spans.ts';
import type { Feast } from '../../../language/time/feasts.ts';
import type { Way } from '../../../language/time/resolve-day.ts';
import { type Days, resolveSpan } from '../../../language/time/resolve-span.ts';
import { almanacOf } from '../../../report/calendar/almanac.ts';
import type { Calendar } from '../../../report/calendar/calendar.ts';
import type { Filter, Query } from '../query.ts';

/** What a question may lean on. */
export interface Context {
  readonly today: IsoDate;
  readonly calendar: Calendar;
  /** The days that a time means, looking one way; null where that cannot be told. */
  readonly daysOf: (time: DaySpan, way: Way) => Days | null;
  /** The day so many working days later, for 快到期. */
  readonly workdaysLater: (days: number) => IsoDate;
  /** The question that was last answered in this conversation. */
  readonly previous: Query | null;
  /** Whether the question is cut short, as one that goes on: 那…呢. */
  readonly isElliptic: boolean;
  /** Whether it opens by adding to what was asked before: 加上…呢. */
  readonly isAdding: boolean;
  /** Whether it asks to be agreed with, or for a yes or a no: …吧, …吗. */
  readonly isAgreedTo: boolean;
  /** Whether it opens by asking which one: 哪件被告了. */
  readonly isOfWhich: boolean;
  /** Whom or what the question before it in the same message is about, where this one names nobody and nothing. */
  readonly subject: readonly Filter[];
  /** What the first question of the message says of applicants, which holds for all of it: 律所的收了几件、公开几件. */
  readonly heading: readonly Filter[];
  /** How the question before it in the same message splits up what it counts: 按承办人各几件，各超期几件. */
  readonly split: Extract<Query['measure'], { kind: 'groups' }> | null;
  /** Whether the question before it stands in the same message. */
  readonly isContinued: boolean;
}

/** Feasts whose first day is the same in every year: it is known before the notice of their days off is. */
const CIVIL_DAYS: Readonly<Partial<Record<Feast, string>>> = {
  newYear: '01-01',
  labourDay: '05-01',
  nationalDay: '10-01',
};

function civilDay(feast: Feast, year: number): { from: IsoDate; to: IsoDate } | null {
  const day = CIVIL_DAYS[feast];
  return day === undefined ? null : { from: `${year}-${day}`, to: `${year}-${day}` };
}

/** What a question of a day may lean on: the calendar, and the question that was last answered. */
export function contextAt(today: IsoDate, calendar: Calendar, previous: Query | null): Context {
  const known = almanacOf(calendar);
  const almanac = {
    ...known,
    feastDays: (feast: Feast, year: number) => known.feastDays(feast, year) ?? civilDay(feast, year),
  };
  return {
    today,
    calendar,
    previous,
    workdaysLater: (days) => calendar.addWorkdays(today, days).date,
    daysOf: (time, way) => {
      const span = resolveSpan(time, { today, way, almanac });
      return span.kind === 'days' ? span : null;
    },
    isElliptic: false,
    isAdding: false,
    isAgreedTo: false,
    isOfWhich: false,
    subject: [],
    heading: [],
    split: null,
    isContinued: false,
  };
}
