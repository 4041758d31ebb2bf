import { expect, it } from 'vitest';
import { monthTableOf } from '../../../src/applications/reminders/month-table.ts';
import { facts } from '../queries/facts-of.ts';
import { answered } from '../support.ts';

const assigned = { type: 'assigned', on: '2026-03-02', handler: 'U-SHEN' } as const;
// Saturday, 2026-02-28, is worked: the first one takes seven working days.
const cases = [
  facts({ arrivedOn: '2026-02-24' }, assigned, answered('2026-03-04', 'granted')),
  facts({ arrivedOn: '2026-03-02' }, assigned, answered('2026-03-31')),
  facts({ arrivedOn: '2026-03-31' }),
  facts({ arrivedOn: '2026-03-10' }, { type: 'withdrawn', on: '2026-03-12' }),
  facts({ arrivedOn: '2026-04-01' }),
];
const { rows, sum } = monthTableOf(cases, '2026-03-01', '2026-03-31');

it('gives each handler a row, what nobody handles last', () => {
  expect(rows).toEqual([
    { handler: 'U-SHEN', received: 1, answered: 2, inTime: 1, average: 14 },
    { handler: null, received: 2, answered: 0, inTime: 0, average: null },
  ]);
});

it('adds up to the whole, withdrawals not among the answers', () => {
  expect(sum).toEqual({ handler: null, received: 3, answered: 2, inTime: 1, average: 14 });
});

it('has no row of a time in which nothing happened', () => {
  expect(monthTableOf(cases, '2026-01-01', '2026-01-31').rows).toEqual([]);
});
