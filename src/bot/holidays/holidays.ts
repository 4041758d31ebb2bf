import type { LivingCalendar } from '../../report/calendar/living-calendar.ts';
import type { HolidayOverrides } from '../../report/calendar/overrides.ts';
import { digestOf } from '../../report/digest.ts';
import type { HolidayStore, StoredNotice } from '../../store/holiday-store.ts';

/** The holiday notices that this office was given: its own file and what an admin gave in chat. */
export interface Holidays {
  /** Turns the calendar to what Redis holds now; whether it was another before. */
  refresh(): Promise<boolean>;
  /** Keeps a year's notice: a whole one in the place of an earlier one, a change of some days within it. */
  add(year: number, notice: StoredNotice, isWhole: boolean, by: string, at: string): Promise<void>;
}

/** A year's notice with some of its days changed. */
function changed(earlier: StoredNotice | undefined, change: StoredNotice): StoredNotice {
  const [off, work] = [new Set(change.off), new Set(change.work)];
  return {
    ...earlier,
    ...change,
    off: [...new Set([...(earlier?.off ?? []).filter((date) => !work.has(date)), ...off])].sort(),
    work: [...new Set([...(earlier?.work ?? []).filter((date) => !off.has(date)), ...work])].sort(),
  };
}

/** Opens them; `own` are those of NIANBAO_HOLIDAYS, which a notice given in chat goes before. */
export function createHolidays(
  store: HolidayStore,
  calendar: LivingCalendar,
  own: HolidayOverrides,
): Holidays {
  let known = digestOf(JSON.stringify({}));
  return {
    async refresh() {
      const stored = await store.load();
      const digest = digestOf(JSON.stringify(stored));
      if (digest === known) return false;
      known = digest;
      calendar.turnTo(own, stored);
      return true;
    },
    async add(year, notice, isWhole, by, at) {
      const earlier = isWhole ? undefined : ((await store.load())[String(year)] ?? own[String(year)]);
      await store.save(year, isWhole ? notice : changed(earlier, notice), by, at);
    },
  };
}
