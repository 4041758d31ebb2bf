import { type HolidayOverrides, parseHolidayOverrides } from '../report/calendar/overrides.ts';
import { asking } from './asking.ts';
import type { StoreConnection } from './connection.ts';
import { keysUnder } from './keys.ts';

/** A year's notice as it was given in chat. */
export type StoredNotice = HolidayOverrides[string];

/** Holiday notices given in chat, the same for every process. Every method throws StoreUnavailableError. */
export interface HolidayStore {
  load(): Promise<HolidayOverrides>;
  /** Keeps a year's notice with who gave it and when (ISO), in the place of an earlier one. */
  save(year: number, notice: StoredNotice, by: string, at: string): Promise<void>;
}

/** Opens it over a connection. */
export function createHolidayStore(redis: StoreConnection, prefix: string): HolidayStore {
  const key = keysUnder(prefix).holidays();
  return {
    async load() {
      const years = Object.entries(await asking(() => redis.hgetall(key)));
      return parseHolidayOverrides(
        Object.fromEntries(years.map(([year, text]) => [year, JSON.parse(text).notice])),
      );
    },
    async save(year, notice, by, at) {
      await asking(() => redis.hset(key, String(year), JSON.stringify({ notice, by, at })));
    },
  };
}
