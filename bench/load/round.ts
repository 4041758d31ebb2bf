import type { Redis } from 'ioredis';
import { keysUnder, organIdOf, sessionIdOf } from '../../src/store/keys.ts';
import { type Contestant, FLOOR } from './contestants.ts';
import { type Conversation, wait } from './crowd.ts';
import { duplicates, limited } from './faults.ts';
import type { Figures } from './figures.ts';
import { cpuMs, residentMiB } from './processes.ts';
import { startProxy } from './proxy.ts';
import { acknowledgements, peak, RATES, wantDrafts } from './rates.ts';
import { type Bot, type Start, type Surrounding, startBot } from './rig.ts';
import { earlyAndLate } from './size.ts';
import { traffic } from './traffic.ts';
import { WORKSPACE } from './wire.ts';

/** How long the parts of a round take. */
export interface Plan {
  /** Seconds of each measurement that goes by time. */
  readonly seconds: number;
  readonly conversations: number;
  readonly idle: number;
}

/** Conversations that seek the peak, apart from those that are measured at steady rates. */
const AT_PEAK = 256;

/** Conversations in which every tenth delivery comes twice. */
const WITH_DUPLICATES = 200;

/** Runs something with a fresh process of a contestant over an empty Redis. */
async function withBot<T>(
  contestant: Contestant,
  around: Surrounding,
  work: (bot: Bot) => Promise<T>,
  start: Start = {},
): Promise<T> {
  const bot = await startBot(contestant, around, start);
  try {
    return await work(bot);
  } finally {
    await bot.stop();
  }
}

/** Bytes of the stored report of a conversation; NaN where the contestant keeps none. */
async function documentBytes(redis: Redis, { organ }: Conversation): Promise<number> {
  const id = sessionIdOf(organIdOf(WORKSPACE.team, organ), 2025);
  return (await redis.hstrlen(keysUnder('nianbao').session(id), 'doc')) || Number.NaN;
}

/** Of its own peak: as much as a process is to be given. */
const FOUR_FIFTHS = 0.8;

/** Acknowledgements of the floor at the same rates: there is nothing else of it to measure. */
export function floorRound(around: Surrounding, plan: Plan): Promise<Figures> {
  return withBot(FLOOR, around, async ({ crowd }): Promise<Figures> => {
    const conversations = await crowd.begin(plan.conversations);
    await acknowledgements(crowd, conversations, WARMING, plan.seconds);
    const figures: Figures = {};
    for (const rate of RATES)
      Object.assign(figures, await acknowledgements(crowd, conversations, rate, plan.seconds));
    return figures;
  });
}

/** Events a second that bring a fresh process to its speed. */
const WARMING = 400;

/** One round of one contestant: everything but the idle reports. `seed` fixes which deliveries come twice. */
export async function round(
  contestant: Contestant,
  around: Surrounding,
  plan: Plan,
  seed: number,
): Promise<Figures> {
  const { redis, slack } = around;
  const timed = await withBot(contestant, around, async ({ crowd, pid }): Promise<Figures> => {
    const cpuOf = () => cpuMs(pid);
    const busy = await crowd.begin(AT_PEAK);
    const figures: Figures = await peak(crowd, busy, plan.seconds, cpuOf);
    const conversations = await crowd.begin(plan.conversations);
    const own = Math.round(FOUR_FIFTHS * (figures['peak.rate'] ?? 0));
    Object.assign(figures, await acknowledgements(crowd, conversations, own, plan.seconds, 'ackOwn'));
    await wantDrafts(crowd);
    for (const rate of RATES)
      Object.assign(figures, await acknowledgements(crowd, conversations, rate, plan.seconds));
    Object.assign(figures, await limited(crowd, conversations, plan.seconds, slack.limit));
    Object.assign(figures, await duplicates(crowd, redis, busy.slice(0, WITH_DUPLICATES), seed));
    return figures;
  });
  const aged = await withBot(contestant, around, async ({ crowd, pid }): Promise<Figures> => {
    const { figures, young, old } = await earlyAndLate(crowd, redis, () => cpuMs(pid));
    const [early, late] = await Promise.all([documentBytes(redis, young), documentBytes(redis, old)]);
    return { ...figures, 'early.document': early / 1000, 'late.document': late / 1000 };
  });
  if (!contestant.keeps) return { ...timed, ...aged };
  const proxy = await startProxy(`${around.socket}.proxy`, around.socket);
  try {
    // No draft stays pending, or the sweep's looks at it would be counted with the answers.
    const start = { socket: proxy.socket, hasModel: false };
    const counted = await withBot(contestant, around, ({ crowd }) => traffic(crowd, proxy), start);
    return { ...timed, ...aged, ...counted };
  } finally {
    proxy.stop();
  }
}

/** How long a process and Redis may take to settle before their memory is read (ms). */
const REST_MS = 2_000;

/** Memory of the process and of Redis with so many reports that were begun and are left alone. */
export function idle(contestant: Contestant, around: Surrounding, plan: Plan): Promise<Figures> {
  return withBot(contestant, around, async ({ crowd, pid }) => {
    const usedMiB = async () => {
      const info = await around.redis.info('memory');
      return Number(/^used_memory:(\d+)/m.exec(info)?.[1] ?? Number.NaN) / 2 ** 20;
    };
    const [process, redis] = [residentMiB(pid), await usedMiB()];
    await crowd.begin(plan.idle);
    await wait(REST_MS);
    const [processNow, redisNow] = [residentMiB(pid), await usedMiB()];
    return {
      'idle.process': processNow,
      'idle.processMore': processNow - process,
      'idle.redis': redisNow - redis,
    };
  });
}
