import { describe, expect, it } from 'vitest';
import {
  consultationPeriod,
  feePeriod,
  pausesOf,
  startOf,
} from '../../../src/applications/clock/clock-parts.ts';
import { calendar, given } from '../support.ts';

const start = (...of: Parameters<typeof given>) => startOf(given(...of).case, calendar);
const pauses = (...of: Parameters<typeof given>) =>
  pausesOf(given(...of).case, calendar).map(({ from, to, name }) => [name.zh, from, to]);

const correction = { type: 'correctionAsked', on: '2026-03-05', until: '2026-03-20', items: '' } as const;
const fee = {
  type: 'feeNotified',
  on: '2026-03-12',
  basis: 'pages',
  amountYuan: 380,
  receivedOn: '2026-03-13',
} as const;
const consulted = {
  type: 'consulted',
  on: '2026-03-05',
  whom: 'thirdParty',
  receivedOn: '2026-03-06',
} as const;

describe('the count of the answer starts', () => {
  it('on the day of receipt', () => {
    expect(start({})).toEqual({ on: '2026-03-02', by: '收到申请', waiting: false });
  });

  it('on the day a correction came; until then it waits for its period', () => {
    expect(start({}, correction)).toEqual({ on: '2026-03-20', by: '收到补正', waiting: true });
    const came = { type: 'correctionReceived', on: '2026-03-11' } as const;
    expect(start({}, correction, came)).toEqual({ on: '2026-03-11', by: '收到补正', waiting: false });
  });

  it('on the day a fee was paid', () => {
    expect(start({}, fee)).toMatchObject({ by: '缴清费用', waiting: true });
    expect(start({}, fee, { type: 'feePaid', on: '2026-03-18' })).toEqual({
      on: '2026-03-18',
      by: '缴清费用',
      waiting: false,
    });
  });
});

describe('the clock stands still', () => {
  it('from the day a third party was asked to its reply, at the latest to the fifteenth working day', () => {
    const [last] = given({}, consulted).case.consultations.map(
      (item) => consultationPeriod(item, calendar).date,
    );
    expect(pauses({}, consulted)).toEqual([['征求第三方意见', '2026-03-05', last]]);
    const reply = { type: 'consultationEnded', on: '2026-03-10', consultation: 0, reply: 'agrees' } as const;
    expect(pauses({}, consulted, reply)).toEqual([['征求第三方意见', '2026-03-05', '2026-03-10']]);
    const late = { ...reply, on: '2026-04-20' };
    expect(pauses({}, consulted, late)).toEqual([['征求第三方意见', '2026-03-05', last]]);
  });

  it('for a fee that lapsed, not for one that is open or was paid', () => {
    const lapsed = { type: 'feeLapsed', on: '2026-04-13' } as const;
    expect(pauses({}, fee, lapsed)).toEqual([['等待缴费', '2026-03-12', '2026-04-13']]);
    expect(pauses({}, fee)).toEqual([]);
    expect(pauses({}, fee, { type: 'feePaid', on: '2026-03-18' })).toEqual([]);
  });
});

it('a fee can be paid for twenty working days from the day its notice came, from sending while that is unknown', () => {
  const until = (receivedOn: string | null) =>
    given({}, { ...fee, receivedOn }).case.fees.map((item) => feePeriod(item, calendar).date);
  expect(until('2026-03-13')).toEqual([calendar.addWorkdays('2026-03-13', 20).date]);
  expect(until(null)).toEqual([calendar.addWorkdays('2026-03-12', 20).date]);
});
