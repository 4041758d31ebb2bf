import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/applications/case/application.ts';
import type { CaseEvent } from '../../../src/applications/case/events.ts';
import { flagsOf, flagText } from '../../../src/applications/case/flags.ts';
import { calendar, given, told } from '../support.ts';

const flags = (application: Application) =>
  flagsOf(application.case, '2026-12-01', calendar).map(({ code }) => code);
const said = (application: Application) =>
  flagsOf(application.case, '2026-12-01', calendar).map((flag) => flagText(flag));

describe('fees (国办函〔2020〕109号)', () => {
  const notified = (more: Partial<Extract<CaseEvent, { type: 'feeNotified' }>> = {}): CaseEvent => ({
    type: 'feeNotified',
    on: '2026-03-12',
    basis: 'pages',
    amountYuan: 380,
    receivedOn: '2026-03-12',
    units: 68,
    ...more,
  });

  it.each([
    ['pages', 380, 68, []],
    ['pages', 380, 69, ['fee-off-scale']],
    ['pages', 385, null, ['fee-off-scale']],
    ['pages', 380, null, []],
    ['items', 77, null, ['fee-off-scale']],
    ['items', 1500, null, []],
    // Fifteen of a month: ten are free, five cost a hundred each; the thirty-second alone costs two hundred.
    ['items', 500, 15, []],
    ['items', 1500, 15, ['fee-off-scale']],
    ['items', 200, 32, []],
    ['items', 77, 15, ['fee-off-scale']],
  ] as const)('by %s: %i yuan for %s', (basis, amountYuan, units, expected) => {
    expect(flags(given({}, notified({ basis, amountYuan, units })))).toEqual(expected);
  });

  // Received on 2 April: the 3rd, four days behind 清明, two weeks, 27 to 30 April are nineteen; behind 劳动节 comes 6 May.
  const april = notified({ on: '2026-03-30', receivedOn: '2026-04-02' });

  it('逾期未缴费 fifteen working days after the notice came is flagged, after twenty not', () => {
    expect(calendar.addWorkdays('2026-04-02', 20).date).toBe('2026-05-06');
    const lapsed = (on: string) => given({}, april, { type: 'feeLapsed', on });
    expect(flags(lapsed(calendar.addWorkdays('2026-04-02', 15).date))).toEqual(['fee-lapsed-early']);
    expect(flags(lapsed('2026-05-06'))).toEqual([]);
    expect(said(lapsed('2026-04-24'))[0]).toContain('20个工作日（2026-05-06）');
  });

  it('paid after them it says what follows', () => {
    const paid = (on: string) => given({}, april, { type: 'feePaid', on });
    expect(flags(paid('2026-05-06'))).toEqual([]);
    expect(flags(paid('2026-05-07'))).toEqual(['fee-paid-late']);
    expect(said(paid('2026-05-07'))[0]).toContain('视为放弃申请');
  });

  it('the twenty days run from the day on which the notice came, which can be recorded later', () => {
    const sent = given({}, notified({ on: '2026-03-30', receivedOn: null }));
    const lapse = { type: 'feeLapsed', on: '2026-04-28' } as const;
    expect(told(sent, lapse)).toEqual([]);
    const came = given({}, notified({ on: '2026-03-30', receivedOn: null }), {
      type: 'feeNoticeReceived',
      on: '2026-04-02',
    });
    expect(told(came, lapse)).toEqual(['fee-lapsed-early']);
    expect(told(came, { type: 'feeNoticeReceived', on: '2026-04-03' })).toBe('nothing-open');
  });
});
