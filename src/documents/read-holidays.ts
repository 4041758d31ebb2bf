import { readFile } from 'node:fs/promises';
import {
  type HolidayOverrides,
  HolidayOverridesError,
  parseHolidayOverrides,
} from '../report/calendar/overrides.ts';

/** Reads the holiday notices that NIANBAO_HOLIDAYS names; throws HolidayOverridesError that says what is wrong with it. */
export async function readHolidays(path: string): Promise<HolidayOverrides> {
  try {
    return parseHolidayOverrides(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    const why = cause instanceof HolidayOverridesError ? cause.message : '无法读取';
    throw new HolidayOverridesError(`NIANBAO_HOLIDAYS ${path}：${why}`, { cause });
  }
}
