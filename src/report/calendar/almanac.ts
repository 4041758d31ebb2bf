import { addDays, type IsoDate } from '../../language/date.ts';
import type { Almanac, Feast } from '../../language/time/feasts.ts';
import type { Calendar } from './calendar.ts';
import { isWorked } from './day.ts';
import { statutoryDayOff } from './statutory-days.ts';

/** The feasts by the names that notices and the law give their days off. */
const NAMES: Readonly<Record<Feast, string>> = {
  newYear: '元旦',
  springFestival: '春节',
  tombSweeping: '清明',
  labourDay: '劳动节',
  dragonBoat: '端午',
  midAutumn: '中秋',
  nationalDay: '国庆节',
};

/** A day off of a feast, by the notice of the year or by the law; undefined where none is known. */
function dayOff(calendar: Calendar, feast: Feast, year: number): IsoDate | undefined {
  for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1)) {
    const day = calendar.dayOf(date);
    const byNotice = day.kind === 'holiday' && day.name.zh === NAMES[feast];
    if (byNotice || (day.kind === 'holiday' && statutoryDayOff(date)?.zh === NAMES[feast])) return date;
  }
  return undefined;
}

/**
 * Feasts and working days for the readers of time. A feast lasts from its first day off to the last before work begins
 * again; in years whose notice is not known nothing is said of it.
 */
export const almanacOf = (calendar: Calendar): Almanac => ({
  feastDays: (feast, year) => {
    const word = calendar.isCovered(year) ? dayOff(calendar, feast, year) : undefined;
    if (word === undefined) return null;
    let [from, to] = [word, word];
    while (!isWorked(calendar.dayOf(addDays(from, -1)))) from = addDays(from, -1);
    while (!isWorked(calendar.dayOf(addDays(to, 1)))) to = addDays(to, 1);
    return { from, to };
  },
  addWorkdays: (date, workdays) => calendar.addWorkdays(date, workdays).date,
});
