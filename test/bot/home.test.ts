import { expect, it } from 'vitest';
import { homeEntries } from '../../src/bot/home.ts';
import { newOrgan } from '../../src/organs/organ.ts';
import { EMPTY_CHAIN } from '../../src/store/audit-chain.ts';
import { Talk } from '../interview/support/talk.ts';

const IDS = Array.from({ length: 250 }, (_, at) => `o${at}-2025`);

/** A workspace of many organs, of which each has a report and its own people. */
const store = {
  reportsOf: async (_: string, offset: number, limit: number) => IDS.slice(offset, offset + limit),
  async open(id: string) {
    const organ = newOrgan(id, 'T1', '云岭县水利局');
    const people = [{ user: `U-${id}`, roles: ['drafter' as const] }];
    const session = id === 'o7-2025' ? null : new Talk({ id }).session;
    return { session, organ: { ...organ, people }, head: EMPTY_CHAIN };
  },
};

it('the Home tab lists one’s report also where a hundred others come before it', async () => {
  expect(await homeEntries(store, 'T1', 'U-o249-2025')).toHaveLength(1);
});

it('the Home tab lists nothing of others, and no report that was never begun', async () => {
  expect(await homeEntries(store, 'T1', 'U-nobody')).toEqual([]);
  expect(await homeEntries(store, 'T1', 'U-o7-2025')).toEqual([]);
});
