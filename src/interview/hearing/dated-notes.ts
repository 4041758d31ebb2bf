import { type IsoDate, yearOf } from '../../language/date.ts';
import { originalSpan } from '../../language/fold.ts';
import { heard } from '../../language/hear.ts';
import { resolveSpan } from '../../language/time/resolve-span.ts';

const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));

/** A note of a year with the month's name where 上个月 only points at it from the day on which it was said: 抖音号上个月注销. */
export function withMonths(note: string, today: IsoDate, year: number): string {
  const { folded, times } = heard(note);
  return times.reduceRight((text, time) => {
    if (time.kind !== 'month' || time.month.kind !== 'away' || time.month.months >= 0) return text;
    const meant = resolveSpan(time, { today, way: 'back' });
    if (meant.kind !== 'days' || meant.from === null) return text;
    const month = `${monthOf(meant.from)}月`;
    const words = yearOf(meant.from) === year ? month : `${yearOf(meant.from)}年${month}`;
    const { start, end } = originalSpan(folded, time);
    return text.slice(0, start) + words + text.slice(end);
  }, note);
}
