import { expect, it } from 'vitest';
import { processFlags } from '../../../src/applications/case/flags-process.ts';
import { calendar, extended, given } from '../support.ts';

type Events = Parameters<typeof given> extends [unknown, ...infer Rest] ? Rest : never;
const flags = (...events: Events) =>
  processFlags(given({ arrivedOn: '2026-03-02' }, ...events).case, calendar).map(({ code, on }) => [
    code,
    on,
  ]);
const asked = (on: string, until = '2026-03-27') =>
  ({ type: 'correctionAsked', on, until, items: '范围' }) as const;

it('finds nothing in steps that were in time', () => {
  expect(flags(asked('2026-03-11'), { type: 'correctionReceived', on: '2026-03-27' })).toEqual([]);
  expect(flags(extended('2026-03-30'))).toEqual([]);
});

it('finds a correction that was asked for after seven working days', () => {
  expect(flags(asked('2026-03-12'))).toEqual([['correction-notice-late', '2026-03-12']]);
});

it('finds one that was asked for twice, and one that came late', () => {
  expect(
    flags(
      asked('2026-03-05', '2026-03-12'),
      { type: 'correctionReceived', on: '2026-03-13' },
      asked('2026-03-16'),
    ),
  ).toEqual([
    ['correction-late', '2026-03-13'],
    ['correction-asked-again', '2026-03-16'],
  ]);
});

it('finds an extension that was notified after the day, a second one, and one too long', () => {
  expect(flags(extended('2026-03-30', '2026-03-31'))).toEqual([['extension-late', '2026-03-30']]);
  expect(flags(extended('2026-03-20'), extended('2026-04-10'))).toEqual([['extended-again', '2026-04-10']]);
  expect(flags({ ...extended('2026-03-20'), workdays: 30 } as ReturnType<typeof extended>)).toEqual([
    ['extension-too-long', '2026-03-20'],
  ]);
});

it('finds an agreed delay without the reasons that it presupposes', () => {
  const agreed = { type: 'delayAgreed', on: '2026-03-20', until: '2026-05-29' } as const;
  expect(flags(agreed)).toEqual([['delay-without-reasons', '2026-05-29']]);
});
