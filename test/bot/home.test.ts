import { expect, it } from 'vitest';
import { homeEntries } from '../../src/bot/home.ts';
import { createLog } from '../../src/log.ts';
import { newOrgan } from '../../src/organs/organ.ts';
import { EMPTY_CHAIN } from '../../src/store/audit-chain.ts';
import { Talk } from '../interview/support/talk.ts';

const log = createLog('silent');

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

const reader = (user: string, isMember = true) => ({ team: 'T1', user, isMember });

it('the Home tab lists one’s report also where a hundred others come before it', async () => {
  expect(await homeEntries({ log, store }, reader('U-o249-2025'))).toHaveLength(1);
});

it('the Home tab lists nothing of others, and no report that was never begun', async () => {
  expect(await homeEntries({ log, store }, reader('U-nobody'))).toEqual([]);
  expect(await homeEntries({ log, store }, reader('U-o7-2025'))).toEqual([]);
});

it('the Home tab shows an organ that is open to its workspace’s members alone', async () => {
  const open = {
    ...store,
    open: async (id: string) => ({ ...(await store.open(id)), organ: newOrgan(id, 'T1', '云岭县水利局') }),
  };
  expect(await homeEntries({ log, store: open }, reader('U-anybody'))).not.toEqual([]);
  expect(await homeEntries({ log, store: open }, reader('U-guest', false))).toEqual([]);
});

it('the Home tab shows a guest what a role is for, and nobody a report of another workspace', async () => {
  expect(await homeEntries({ log, store }, reader('U-o9-2025', false))).toHaveLength(1);
  expect(await homeEntries({ log, store }, { ...reader('U-o9-2025'), team: 'T2' })).toEqual([]);
});
