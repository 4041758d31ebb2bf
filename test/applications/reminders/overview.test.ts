import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/applications/queries/facts.ts';
import { monthTableOf } from '../../../src/applications/reminders/month-table.ts';
import { firstWorkdayOfWeek, overviewOf } from '../../../src/applications/reminders/overview.ts';
import { readOverview } from '../../../src/applications/reminders/read-overview.ts';
import { answered, calendar, given } from '../support.ts';

const to = (handler: string) => ({ type: 'assigned', on: '2026-03-02', handler }) as const;
const numbers = (lines: readonly { number: string }[]) => lines.map(({ number }) => number);

describe('the overview of a week', () => {
  // 2 March falls due on 30 March, 12 March on 10 April (three days of 清明 lie between), 20 March on 20 April.
  const open = [
    given({}, to('LI')),
    given({ number: '2026-010', arrivedOn: '2026-03-12' }, to('WANG')),
    given({ number: '2026-009', arrivedOn: '2026-03-12' }),
    given({ number: '2026-011', arrivedOn: '2026-03-20' }, to('LI')),
    given({ number: '2026-012', channel: 'ordinary-post', arrivedOn: '2026-04-02' }, to('LI')),
  ].map((one) => ({ id: one.id, case: one.case, handler: one.case.handler }));
  const overview = overviewOf(open, '2026-04-07', calendar);

  it('has the late first, what is due within ten days by handler, nobody’s last, and what waits to be confirmed', () => {
    expect(overview.open).toBe(5);
    expect(numbers(overview.late)).toEqual(['2026-001']);
    expect(overview.near.map(({ handler, lines }) => [handler, numbers(lines)])).toEqual([
      ['WANG', ['2026-010']],
      [null, ['2026-009']],
    ]);
    expect(numbers(overview.unassigned)).toEqual(['2026-009']);
    expect(numbers(overview.unconfirmed)).toEqual(['2026-012']);
  });

  it('is sent on the first working day of the week', () => {
    // Monday 6 April is 清明; the week of 4 May begins on Wednesday.
    expect(firstWorkdayOfWeek('2026-04-09', calendar)).toBe('2026-04-07');
    expect(firstWorkdayOfWeek('2026-05-08', calendar)).toBe('2026-05-06');
    expect(firstWorkdayOfWeek('2026-03-15', calendar)).toBe('2026-03-09');
  });
});

describe('the table of a month', () => {
  const cases = [
    // Answered on the last day: 20 working days.
    given({}, to('LI'), answered('2026-03-30')),
    // Due on 31 March, answered on 1 April: in April, late.
    given({ number: '2026-002', arrivedOn: '2026-03-03' }, to('LI'), answered('2026-04-01')),
    given({ number: '2026-003', arrivedOn: '2026-03-09' }, to('WANG'), answered('2026-03-12')),
    given({ number: '2026-004', arrivedOn: '2026-02-27' }, to('WANG'), answered('2026-03-27')),
    given({ number: '2026-005', arrivedOn: '2026-03-10' }, { type: 'withdrawn', on: '2026-03-12' }),
    given(
      { number: '2026-006', arrivedOn: '2026-03-11' },
      { type: 'setAside', on: '2026-03-12', reason: 'registeredTwice', why: '' },
    ),
  ].map((one) => factsOf(one, calendar));

  it('counts by handler what came in and what was answered, in time, in how many working days', () => {
    const march = monthTableOf(cases, '2026-03-01', '2026-03-31');
    expect(march.rows).toEqual([
      { handler: 'LI', received: 2, answered: 1, inTime: 1, average: 20 },
      // Three working days, and 21 with Saturday 28 February: a day late.
      { handler: 'WANG', received: 1, answered: 2, inTime: 1, average: 12 },
      { handler: null, received: 1, answered: 0, inTime: 0, average: null },
    ]);
    expect(march.sum).toEqual({ handler: null, received: 4, answered: 3, inTime: 2, average: 14.7 });
    expect(monthTableOf(cases, '2026-04-01', '2026-04-30').sum).toMatchObject({
      received: 0,
      answered: 1,
      inTime: 0,
    });
  });
});

it.each([
  ['本周概览', { kind: 'overview' }],
  ['这周情况怎么样', { kind: 'overview' }],
  ['月报', { kind: 'table', from: '2026-04-01', to: '2026-04-30' }],
  ['给我看一下上个月月报', { kind: 'table', from: '2026-03-01', to: '2026-03-31' }],
  ['3月份的统计表', { kind: 'table', from: '2026-03-01', to: '2026-03-31' }],
  ['今年一季度办理情况统计表', { kind: 'table', from: '2026-01-01', to: '2026-03-31' }],
  ['月报里不要写甲', null],
  ['张三的月报', null],
  ['本月收到几件', null],
  ['请把3月的月报发我，再登记一件', null],
])('%s', (text, asked) => {
  expect(readOverview(text, '2026-04-03')).toEqual(asked);
});
