import chineseDays from 'chinese-days';
import type { IsoDate } from '../../language/date.ts';
import { type Day, type DayName, plainDay } from './day.ts';

/**
 * The years whose holiday notices `chinese-days` 1.5.7 holds. Beyond them the library answers Monday to Friday
 * without a word, so it is never asked there.
 */
export const LIBRARY_YEARS = { first: 2004, last: 2026 } as const;

const WEEKEND = new Set([0, 6]);

/** The library names a day of a notice "Spring Festival,春节,4", any other day by its weekday. */
function noticeName(name: string): DayName | null {
  const [en, zh] = name.split(',');
  return en && zh ? { zh, en } : null;
}

/**
 * What the library says of a day in its covered years; `weekday` 0 is Sunday. Of its answer only the notice's word
 * is taken. It files and looks up dates in the process's zone, which agrees with itself, but west of Greenwich the
 * weekday that it goes by is the one before: that is ours to know.
 */
export function libraryDay(date: IsoDate, weekday: number): Day {
  const detail = chineseDays.getDayDetail(date);
  const name = noticeName(detail.name);
  if (!name) return plainDay(weekday);
  if (!detail.work) return { kind: 'holiday', name };
  return WEEKEND.has(weekday) ? { kind: 'makeUp', name } : plainDay(weekday);
}

/** Whether the library holds the notice of a year. */
export const isLibraryYear = (year: number): boolean =>
  year >= LIBRARY_YEARS.first && year <= LIBRARY_YEARS.last;
