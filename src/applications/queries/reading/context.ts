import type { IsoDate } from '../../../language/date.ts';
import type { DaySpan } from '../../../language/time/base-spans.ts';
import type { Way } from '../../../language/time/resolve-day.ts';
import { type Days, resolveSpan } from '../../../language/time/resolve-span.ts';
import { almanacOf } from '../../../report/calendar/almanac.ts';
import type { Calendar } from '../../../report/calendar/calendar.ts';
import type { Query } from '../query.ts';

/** What a question may lean on. */
export interface Context {
  readonly today: IsoDate;
  /** The days that a time means, looking one way; null where that cannot be told. */
  readonly daysOf: (time: DaySpan, way: Way) => Days | null;
  /** The day so many working days later, for 快到期. */
  readonly workdaysLater: (days: number) => IsoDate;
  /** The question that was last answered in this conversation. */
  readonly previous: Query | null;
  /** Whether the question is cut short, as one that goes on: 那…呢. */
  readonly isElliptic: boolean;
  /** Whether the question before it stands in the same message. */
  readonly isContinued: boolean;
}

/** What a question of a day may lean on: the calendar, and the question that was last answered. */
export function contextAt(today: IsoDate, calendar: Calendar, previous: Query | null): Context {
  const almanac = almanacOf(calendar);
  return {
    today,
    previous,
    workdaysLater: (days) => calendar.addWorkdays(today, days).date,
    daysOf: (time, way) => {
      const found = resolveSpan(time, { today, way, almanac });
      return found.kind === 'days' ? found : null;
    },
    isElliptic: false,
    isContinued: false,
  };
}
