import { expect, it } from 'vitest';
import { createCalendar } from '../../../src/report/calendar/calendar.ts';
import { calendarFingerprint } from '../../../src/report/calendar/fingerprint.ts';

const plain = calendarFingerprint(createCalendar());

it('is the same for the same days', () => {
  expect(calendarFingerprint(createCalendar())).toBe(plain);
});

it('is another one where a day moves, or where a year becomes known', () => {
  const notice = { off: [], work: [] };
  expect(calendarFingerprint(createCalendar({ 2039: { ...notice, off: ['2039-05-05'] } }))).not.toBe(plain);
  expect(calendarFingerprint(createCalendar({ 2039: notice }))).not.toBe(plain);
});
