import {
  dateOfDayNumber,
  dayNumberOf,
  type IsoDate,
  weekdayOfDayNumber,
  yearOf,
} from '../../language/date.ts';
import { type Day, type DayName, isWorked, plainDay, type SkippedDay } from './day.ts';
import { HOLIDAY_NOTICES } from './holiday-notices.ts';
import { isLibraryYear, libraryDay } from './known-years.ts';
import type { HolidayOverrides } from './overrides.ts';
import { statutoryDayOff } from './statutory-days.ts';

/** A count of working days: `workdays` after `from` (before it when negative) comes `date`. */
export interface Counted {
  readonly from: IsoDate;
  readonly workdays: number;
  readonly date: IsoDate;
  /** 暂定: the count touches a year whose holiday notice is not known, so the date may still move. */
  readonly provisional: boolean;
  /** The rest days passed over, in the order of counting. */
  readonly skipped: readonly SkippedDay[];
}

/** The name of the pause that a day lies in; undefined when the clock runs. */
export type PauseOn = (date: IsoDate) => DayName | undefined;

/** Working days (工作日): Monday to Friday without the days off, and the weekend days that a notice has worked. */
export interface Calendar {
  readonly dayOf: (date: IsoDate) => Day;
  readonly isWorkday: (date: IsoDate) => boolean;
  /** Whether the holiday notice of a year is known. */
  readonly isCovered: (year: number) => boolean;
  /**
   * The n-th working day after a day, which is day 0 itself; before it when n is negative. Working days for which
   * `pauseOn` names a pause (of the statutory clock) are passed over. Throws a RangeError for what cannot be counted.
   */
  readonly addWorkdays: (date: IsoDate, n: number, pauseOn?: PauseOn) => Counted;
  /** How many working days come after `from` up to and with `to`; negative when `to` is earlier. */
  readonly workdaysBetween: (from: IsoDate, to: IsoDate) => number;
  readonly firstWorkdayOnOrAfter: (date: IsoDate) => IsoDate;
  readonly lastWorkdayOnOrBefore: (date: IsoDate) => IsoDate;
  readonly lastWorkdayBefore: (date: IsoDate) => IsoDate;
  /** The days of some years in order, with whether their year's notice is known. */
  readonly daysOfYears: (first: number, last: number) => KnownDay[];
}

const BY_NOTICE: DayName = { zh: '放假', en: 'holiday' };
const MADE_UP: DayName = { zh: '调休', en: 'make-up workday' };

/** A day that was looked up once: its date, what it is, and whether its year's notice is known. */
export interface KnownDay {
  readonly date: IsoDate;
  readonly covered: boolean;
  readonly day: Day;
}

function noticeDays(overrides: readonly HolidayOverrides[]): Map<IsoDate, 'off' | 'work'> {
  const days = new Map<IsoDate, 'off' | 'work'>();
  for (const notice of overrides.flatMap((content) => Object.values(content))) {
    for (const date of notice.off) days.set(date, 'off');
    for (const date of notice.work) days.set(date, 'work');
  }
  return days;
}

/** A day as a notice has it. A day from Monday to Friday that a notice has worked is an ordinary one again. */
function dayByNotice(word: 'off' | 'work', plain: Day): Day {
  if (word === 'off') return { kind: 'holiday', name: BY_NOTICE };
  return plain.kind === 'weekend' ? { kind: 'makeUp', name: MADE_UP } : plain;
}

let plainCalendar: Calendar | null = null;

/**
 * The calendar of working days from the library (2004–2026), the project's own notices and others, of
 * which the later win. Years that none of them covers count Monday to Friday without the days off that the law itself
 * fixes, and make a count provisional: what is moved around those days and made up for weekends is not known.
 */
export function createCalendar(...overrides: readonly HolidayOverrides[]): Calendar {
  const others = overrides.filter((content) => Object.keys(content).length > 0);
  if (others.length > 0) return calendarOf(others);
  // Without other notices there is only one, and what it once looked up it knows.
  plainCalendar ??= calendarOf([]);
  return plainCalendar;
}

function calendarOf(overrides: readonly HolidayOverrides[]): Calendar {
  const sources = [HOLIDAY_NOTICES, ...overrides];
  const notices = noticeDays(sources);
  const noticeYears = new Set(sources.flatMap((content) => Object.keys(content).map(Number)));
  const known = new Map<number, KnownDay>();

  const isCovered = (year: number) => isLibraryYear(year) || noticeYears.has(year);

  function read(date: IsoDate, weekday: number): Day {
    const word = notices.get(date);
    if (word) return dayByNotice(word, plainDay(weekday));
    if (isLibraryYear(yearOf(date))) return libraryDay(date, weekday);
    const statutory = statutoryDayOff(date);
    return statutory ? { kind: 'holiday', name: statutory } : plainDay(weekday);
  }

  function day(number: number): KnownDay {
    const seen = known.get(number);
    if (seen) return seen;
    const date = dateOfDayNumber(number);
    const covered = isCovered(yearOf(date));
    const fresh = { date, covered, day: read(date, weekdayOfDayNumber(number)) };
    known.set(number, fresh);
    return fresh;
  }

  function addWorkdays(from: IsoDate, n: number, pauseOn: PauseOn = () => undefined): Counted {
    if (!Number.isInteger(n)) throw new RangeError(`not a whole number of working days: ${n}`);
    const step = n < 0 ? -1 : 1;
    const skipped: SkippedDay[] = [];
    let number = dayNumberOf(from);
    let provisional = n === 0 && !day(number).covered;
    for (let left = Math.abs(n); left > 0; ) {
      number += step;
      const { date, covered, day: today } = day(number);
      if (!covered) provisional = true;
      if (today.kind === 'weekend' || today.kind === 'holiday') {
        skipped.push({ date, why: today.kind, name: today.name });
        continue;
      }
      const pause = pauseOn(date);
      if (pause) skipped.push({ date, why: 'pause', name: pause });
      else left -= 1;
    }
    return { from, workdays: n, date: day(number).date, provisional, skipped };
  }

  function workdaysBetween(from: IsoDate, to: IsoDate): number {
    if (to < from) return -workdaysBetween(to, from);
    let count = 0;
    const end = dayNumberOf(to);
    for (let number = dayNumberOf(from) + 1; number <= end; number += 1) {
      if (isWorked(day(number).day)) count += 1;
    }
    return count;
  }

  function nearest(date: IsoDate, step: 1 | -1): IsoDate {
    let number = dayNumberOf(date);
    while (!isWorked(day(number).day)) number += step;
    return dateOfDayNumber(number);
  }

  function daysOfYears(first: number, last: number): KnownDay[] {
    const [from, until] = [dayNumberOf(`${first}-01-01`), dayNumberOf(`${last}-12-31`)];
    return Array.from({ length: until - from + 1 }, (_, at) => day(from + at));
  }

  return {
    dayOf: (date) => day(dayNumberOf(date)).day,
    isWorkday: (date) => isWorked(day(dayNumberOf(date)).day),
    isCovered,
    addWorkdays,
    workdaysBetween,
    firstWorkdayOnOrAfter: (date) => nearest(date, 1),
    lastWorkdayOnOrBefore: (date) => nearest(date, -1),
    lastWorkdayBefore: (date) => addWorkdays(date, -1).date,
    daysOfYears,
  };
}
