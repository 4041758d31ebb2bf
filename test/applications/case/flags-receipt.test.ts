import { expect, it } from 'vitest';
import { receiptFlags } from '../../../src/applications/case/flags-receipt.ts';
import { calendar, given } from '../support.ts';

const letter = { channel: 'ordinary-post' } as const;
const owed = (today: string, ...[changes, ...events]: Parameters<typeof given>) =>
  receiptFlags(given({ ...letter, ...changes }, ...events).case, today, calendar).map(({ code }) => code);

it('a letter is to be confirmed on the day it came, and asked after from the next', () => {
  expect(owed('2026-03-02', {})).toEqual([]);
  expect(owed('2026-03-03', {})).toEqual(['confirmation-owed']);
  expect(owed('2026-03-03', { confirmedOn: '2026-03-02' })).toEqual([]);
});

it('one that came on a rest day, on the next working day', () => {
  expect(owed('2026-03-09', { arrivedOn: '2026-03-07' })).toEqual([]);
  expect(owed('2026-03-10', { arrivedOn: '2026-03-07' })).toEqual(['confirmation-owed']);
});

it('联系不上 of the day answers for it; what came another way owes nothing', () => {
  const failed = { type: 'contactFailed', on: '2026-03-02', way: '电话' } as const;
  expect(owed('2026-03-10', {}, failed)).toEqual([]);
  expect(owed('2026-03-10', { channel: 'online' })).toEqual([]);
});
