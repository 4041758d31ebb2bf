import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/language/date.ts';
import { createCalendar } from '../../../src/report/calendar/calendar.ts';

const calendarModule = new URL('../../../src/report/calendar/calendar.ts', import.meta.url).href;
const dateModule = new URL('../../../src/language/date.ts', import.meta.url).href;

/** One character a day of 2024 to 2027, "1" where it is worked, as a fresh process in a zone counts it. */
function workdaysIn(zone: string): string {
  const script = `
    const { createCalendar } = await import('${calendarModule}');
    const { addDays } = await import('${dateModule}');
    const calendar = createCalendar();
    const days = Array.from({ length: 1461 }, (_, n) => addDays('2024-01-01', n));
    console.log(new Date().getTimezoneOffset() + ' ' + days.map((day) => Number(calendar.isWorkday(day))).join(''));
  `;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
  return execFileSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, TZ: zone } }).trim();
}

describe('the zone that the process runs in', () => {
  it.each([
    ['Pacific/Honolulu', '600'],
    ['Pacific/Kiritimati', '-840'],
  ])('%s changes no working day', (zone, offset) => {
    const calendar = createCalendar();
    const days = Array.from({ length: 1461 }, (_, n) => addDays('2024-01-01', n));
    const here = days.map((day) => Number(calendar.isWorkday(day))).join('');
    expect(workdaysIn(zone)).toBe(`${offset} ${here}`);
  });
});
