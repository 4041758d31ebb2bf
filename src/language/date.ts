import { z } from 'zod';

/** A day of the civil calendar as 'YYYY-MM-DD'. It has no hour and no zone; such strings sort by time. */
export type IsoDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Whether a text is a day that exists: '2025-02-29' and '2025-2-9' are none. Years 1900 to 2999. */
export function isIsoDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string') return false;
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || year > 2999) return false;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

/** A day of the civil calendar in data that comes from outside. */
export const isoDateSchema = z.string().refine(isIsoDate, { error: '日期应写作 YYYY-MM-DD，且为存在的日期' });

/** Days since 1970-01-01: whole numbers to count with. Throws a RangeError for what is no date. */
export function dayNumberOf(date: IsoDate): number {
  if (!isIsoDate(date)) throw new RangeError(`not a date: ${date}`);
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The day of a day number. */
export const dateOfDayNumber = (day: number): IsoDate => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The day so many calendar days later (earlier when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOfDayNumber(dayNumberOf(date) + days);

/** Calendar days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumberOf(to) - dayNumberOf(from);

/** The year of a day. */
export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** The day of the week of a day number: 0 is Sunday, 6 is Saturday. 1970-01-01 was a Thursday. */
export const weekdayOfDayNumber = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (date: IsoDate): number => weekdayOfDayNumber(dayNumberOf(date));

/** The later of two days; undefined counts as never. */
export const laterOf = (a: IsoDate, b: IsoDate | undefined): IsoDate => (b !== undefined && b > a ? b : a);
