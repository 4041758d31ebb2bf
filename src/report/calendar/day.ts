import type { IsoDate } from '../../language/date.ts';

/** A name in both languages, as it stands in an explanation: 春节, Spring Festival. */
export interface DayName {
  readonly zh: string;
  readonly en: string;
}

/**
 * What a day is: an ordinary working day, a weekend day that is worked (调休上班), a weekend, or a day off by
 * a holiday notice (放假). The first two are working days.
 */
export type Day =
  | { readonly kind: 'workday' }
  | { readonly kind: 'makeUp'; readonly name: DayName }
  | { readonly kind: 'weekend'; readonly name: DayName }
  | { readonly kind: 'holiday'; readonly name: DayName };

/** A day that was passed over in a count, and why: it is no working day, or the clock stood still on it. */
export interface SkippedDay {
  readonly date: IsoDate;
  readonly why: 'weekend' | 'holiday' | 'pause';
  readonly name: DayName;
}

/** Sunday first. */
const WEEKDAYS: readonly DayName[] = [
  { zh: '周日', en: 'Sunday' },
  { zh: '周一', en: 'Monday' },
  { zh: '周二', en: 'Tuesday' },
  { zh: '周三', en: 'Wednesday' },
  { zh: '周四', en: 'Thursday' },
  { zh: '周五', en: 'Friday' },
  { zh: '周六', en: 'Saturday' },
];

/** The name of a day of the week, 0 being Sunday. */
export function weekdayName(weekday: number): DayName {
  const name = WEEKDAYS[weekday];
  if (!name) throw new RangeError(`no weekday ${weekday}`);
  return name;
}

/** What a day of the week is when no notice speaks of it. */
export const plainDay = (weekday: number): Day =>
  weekday === 0 || weekday === 6 ? { kind: 'weekend', name: weekdayName(weekday) } : { kind: 'workday' };

/** Whether people work on a day. */
export const isWorked = (day: Day): boolean => day.kind === 'workday' || day.kind === 'makeUp';
