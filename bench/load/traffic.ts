import { organIdOf } from '../../src/store/keys.ts';
import { type Crowd, wait } from './crowd.ts';
import type { Figures } from './figures.ts';
import type { CountingProxy, Traffic } from './proxy.ts';
import { WORKSPACE } from './wire.ts';

/** Conversations that answer the ten questions, one answer after another. */
const CONVERSATIONS = 4;
const ANSWERS = 10;

/** By then a sweep has come by and done what beginning a report left over: its organ's digest of today (ms). */
const SWEPT_MS = 7_000;

/** What follows an answer is done within this time (ms). */
const SETTLED_MS = 40;

const minus = (after: Traffic, before: Traffic): Traffic => ({
  trips: after.trips - before.trips,
  bytes: after.bytes - before.bytes,
});

/** Redis round trips and bytes of an answer, before its acknowledgement and in all; the most of any one answer too. */
export async function traffic(crowd: Crowd, proxy: CountingProxy): Promise<Figures> {
  const conversations = await crowd.begin(CONVERSATIONS);
  await wait(SWEPT_MS);
  const sums = {
    before: { trips: 0, bytes: 0 },
    all: { trips: 0, bytes: 0 },
    jobs: { trips: 0, bytes: 0 },
    beside: { trips: 0, bytes: 0 },
    most: 0,
  };
  const add = (to: { trips: number; bytes: number }, traffic: Traffic) => {
    to.trips += traffic.trips;
    to.bytes += traffic.bytes;
  };
  for (let at = 0; at < ANSWERS; at += 1) {
    for (const conversation of conversations) {
      proxy.measure(organIdOf(WORKSPACE.team, conversation.organ));
      const start = proxy.counted();
      const { acknowledged, replied } = crowd.answer(conversation);
      await acknowledged;
      const acked = minus(proxy.counted().store, start.store);
      await replied;
      await wait(SETTLED_MS);
      const end = proxy.counted();
      add(sums.before, acked);
      add(sums.all, minus(end.store, start.store));
      add(sums.jobs, minus(end.jobs, start.jobs));
      add(sums.beside, minus(end.beside, start.beside));
      sums.most = Math.max(sums.most, acked.trips);
    }
  }
  const answers = CONVERSATIONS * ANSWERS;
  return {
    'trips.before': sums.before.trips / answers,
    'trips.most': sums.most,
    'trips.all': sums.all.trips / answers,
    'kB.before': sums.before.bytes / answers / 1000,
    'kB.all': sums.all.bytes / answers / 1000,
    'jobs.trips': sums.jobs.trips / answers,
    'jobs.kB': sums.jobs.bytes / answers / 1000,
    'beside.trips': sums.beside.trips / answers,
    'beside.kB': sums.beside.bytes / answers / 1000,
  };
}
