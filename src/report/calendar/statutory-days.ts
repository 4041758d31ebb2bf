import chineseDays from 'chinese-days';
import { addDays, type IsoDate, yearOf } from '../../language/date.ts';
import type { DayName } from './day.ts';

/** The years that are answered for: from 放假办法 in its wording of 2024 to the end of the library's lunar calendar. */
const YEARS = { first: 2025, last: 2099 } as const;

/** The first day of the lunar year that began in `YEARS.first`. */
const FIRST_NEW_YEAR = '2025-01-29';

/** Days of the months of a lunar year before a month, a leap month among them where it comes earlier. */
function daysBeforeMonth(year: number, month: number): number {
  const leap = chineseDays.getYearLeapMonth(year);
  let days = leap.leapMonth && leap.leapMonth < month ? leap.days : 0;
  for (let earlier = 1; earlier < month; earlier += 1) days += chineseDays.monthDays(year, earlier);
  return days;
}

/**
 * 正月初一 of a year. Added up from the lengths of the months: the library's own conversion goes by the process's zone
 * and is a day off west of Greenwich.
 */
function newYearOf(year: number): IsoDate {
  let date: IsoDate = FIRST_NEW_YEAR;
  for (let past = YEARS.first; past < year; past += 1) date = addDays(date, daysBeforeMonth(past, 13));
  return date;
}

const lunarDay = (year: number, month: number, day: number): IsoDate =>
  addDays(newYearOf(year), daysBeforeMonth(year, month) + day - 1);

/** 清明 in April, by the formula for the 21st century that almanacs use (and the library, by the process's zone). */
const pureBrightness = (year: number): IsoDate => {
  const y = year - 2000;
  return `${year}-04-0${Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4)}`;
};

interface Festival {
  readonly name: DayName;
  readonly first: (year: number) => IsoDate;
  readonly days: number;
}

/** 全国年节及纪念日放假办法 (2024), article 2: thirteen days. */
const FESTIVALS: readonly Festival[] = [
  { name: { zh: '元旦', en: "New Year's Day" }, first: (year) => `${year}-01-01`, days: 1 },
  // 除夕 and 正月初一 to 初三.
  { name: { zh: '春节', en: 'Spring Festival' }, first: (year) => addDays(newYearOf(year), -1), days: 4 },
  { name: { zh: '清明', en: 'Tomb-sweeping Day' }, first: pureBrightness, days: 1 },
  { name: { zh: '劳动节', en: 'Labour Day' }, first: (year) => `${year}-05-01`, days: 2 },
  { name: { zh: '端午', en: 'Dragon Boat Festival' }, first: (year) => lunarDay(year, 5, 5), days: 1 },
  { name: { zh: '中秋', en: 'Mid-autumn Festival' }, first: (year) => lunarDay(year, 8, 15), days: 1 },
  { name: { zh: '国庆节', en: 'National Day' }, first: (year) => `${year}-10-01`, days: 3 },
];

const known = new Map<number, ReadonlyMap<IsoDate, DayName>>();

function daysOfYear(year: number): ReadonlyMap<IsoDate, DayName> {
  const seen = known.get(year);
  if (seen) return seen;
  const days = new Map<IsoDate, DayName>();
  for (const { name, first, days: count } of FESTIVALS) {
    // 中秋 can fall on a day of 国庆; the later name of the list stands then.
    for (let n = 0; n < count; n += 1) days.set(addDays(first(year), n), name);
  }
  known.set(year, days);
  return days;
}

/**
 * The festival for which the law itself gives a day off, whatever a notice will say (放假办法 of 2024): a notice moves
 * and adds days around these and takes none away. Undefined for other days and for years before 2025 and after 2099.
 */
export function statutoryDayOff(date: IsoDate): DayName | undefined {
  const year = yearOf(date);
  return year >= YEARS.first && year <= YEARS.last ? daysOfYear(year).get(date) : undefined;
}
