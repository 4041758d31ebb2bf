import type { IsoDate } from '../../language/date.ts';
import { dayIn } from '../../language/days.ts';
import { fold } from '../../language/fold.ts';
import { resolveDay } from '../../language/time/resolve-day.ts';

/**
 * The day that a message names, from `today` on: "1月10日", "下周五", "月底", "2026-01-10", "3天后". A month and day that
 * has passed means next year's. Null when no day is named, or none that can be told.
 */
export function readDate(text: string, today: IsoDate): IsoDate | null {
  const day = dayIn(fold(text).text);
  const date = day && resolveDay(day, { today, way: 'ahead' });
  return date?.kind === 'day' ? date.date : null;
}
