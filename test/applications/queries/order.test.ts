import { expect, it } from 'vitest';
import { asksOpenOnes, ordered, orderOf } from '../../../src/applications/queries/order.ts';
import type { Filter } from '../../../src/applications/queries/query.ts';
import { facts } from './facts-of.ts';

const pending: Filter = { by: 'state', state: 'pending', not: false };
const closed: Filter = { by: 'state', state: 'answered', not: false };

it('orders open cases by their due date and closed ones by their answer', () => {
  expect([pending, closed].map((filter) => orderOf([filter]))).toEqual(['due', 'answered']);
  expect(orderOf([])).toBe('received');
  expect([pending, closed].map((filter) => asksOpenOnes([filter]))).toEqual([true, false]);
});

it('puts the highest fee first', () => {
  const charged = (number: string, yuan: number) =>
    facts(
      { number },
      { type: 'feeNotified', on: '2026-03-09', basis: 'pages', amountYuan: yuan, receivedOn: '2026-03-09' },
    );
  const rows = [charged('2026-001', 90), charged('2026-002', 1200), facts({ number: '2026-003' })];
  expect(ordered(rows, 'fee').map(({ number }) => number)).toEqual(['2026-002', '2026-001', '2026-003']);
});
