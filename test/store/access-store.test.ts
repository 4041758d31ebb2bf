import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { createAccessStore, OPEN_MS } from '../../src/store/access-store.ts';
import { withTrialStore } from '../support/trial-store.ts';

const trial = withTrialStore();

/** Requests of a workspace of its own, by a clock that can be set. */
function requests() {
  const clock = { at: Date.parse('2026-01-12T02:00:00Z') };
  const store = createAccessStore(trial.redis, `t-${randomUUID()}`, () => clock.at);
  const of = (organ: string, user = 'U1') => ({ organ, user, role: 'drafter' as const });
  return { clock, store, of };
}

it('a request stands until it is decided, and is decided once', async () => {
  const { store, of } = requests();
  expect(await store.ask('T1', of('o1'))).toBe('asked');
  expect(await store.ask('T1', of('o1'))).toBe('again');
  expect(await store.open('T1')).toMatchObject([of('o1')]);
  expect(await store.open('T2')).toEqual([]);
  expect(await store.end('T1', of('o1'))).toBe(true);
  expect(await store.end('T1', of('o1'))).toBe(false);
  expect(await store.open('T1')).toEqual([]);
});

it('a request that nobody decided ends after a month and can be made again', async () => {
  const { clock, store, of } = requests();
  await store.ask('T1', of('o1'));
  clock.at += OPEN_MS - 1;
  expect(await store.open('T1')).toHaveLength(1);
  clock.at += 1;
  expect(await store.open('T1')).toEqual([]);
  expect(await store.ask('T1', of('o1'))).toBe('asked');
});

it('nobody has more than five open at a time', async () => {
  const { store, of } = requests();
  for (const organ of ['o1', 'o2', 'o3', 'o4', 'o5']) expect(await store.ask('T1', of(organ))).toBe('asked');
  expect(await store.ask('T1', of('o6'))).toBe('full');
  expect(await store.ask('T1', of('o6', 'U10'))).toBe('asked');
});
