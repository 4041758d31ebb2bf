import type { Redis } from 'ioredis';
import { abreast, type Conversation, type Crowd, wait } from './crowd.ts';
import { type Figures, quantile } from './figures.ts';

/** Conversations of each age. */
const EACH = 12;

/** Answers that the young ones and the old ones have had before; then the same nine lines are measured on both. */
const YOUNG = 6;
const OLD = 195;
const MEASURED = 9;

/** What is left of an answer after its post is done within this time (ms). */
const SETTLED_MS = 60;

/** Bytes that Redis has received and sent so far. */
async function bytesOf(redis: Redis): Promise<number> {
  const info = await redis.info('stats');
  const count = (name: string) => Number(new RegExp(`${name}:(\\d+)`).exec(info)?.[1] ?? 0);
  return count('total_net_input_bytes') + count('total_net_output_bytes');
}

/** What asking for that count itself takes: a request and an answer of some kB, taken off by measuring it alone. */
async function askingBytes(redis: Redis): Promise<number> {
  const before = await bytesOf(redis);
  return (await bytesOf(redis)) - before;
}

async function give(crowd: Crowd, conversations: readonly Conversation[], answers: number): Promise<void> {
  await abreast(conversations, conversations.length, async (conversation) => {
    for (let at = 0; at < answers; at += 1) {
      const { acknowledged, replied } = crowd.answer(conversation, undefined, YOUNG);
      await Promise.all([acknowledged, replied]);
    }
  });
}

/** One answer in each conversation, one after another: acknowledgements (ms), processor time (ms) and bytes in all. */
async function measure(
  crowd: Crowd,
  redis: Redis,
  conversations: readonly Conversation[],
  cpuOf: () => number,
) {
  const asking = await askingBytes(redis);
  const [bytes, cpu] = [await bytesOf(redis), cpuOf()];
  const times: number[] = [];
  for (const conversation of conversations) {
    const { acknowledged, replied } = crowd.answer(conversation, undefined, YOUNG);
    times.push((await acknowledged).ms);
    await replied;
    await wait(2);
  }
  await wait(SETTLED_MS);
  return { times, cpu: cpuOf() - cpu, bytes: (await bytesOf(redis)) - bytes - asking };
}

/** What came of it, and one conversation of each age to look at. */
export interface EarlyAndLate {
  readonly figures: Figures;
  readonly young: Conversation;
  readonly old: Conversation;
}

/** Answers early in a report against answers late in one: the same words at the same question, turn about. */
export async function earlyAndLate(crowd: Crowd, redis: Redis, cpuOf: () => number): Promise<EarlyAndLate> {
  const young = await crowd.begin(EACH);
  const old = await crowd.begin(EACH);
  await give(crowd, old, OLD);
  await give(crowd, young, YOUNG);
  await wait(300);
  const sums = {
    early: { times: [] as number[], cpu: 0, bytes: 0 },
    late: { times: [] as number[], cpu: 0, bytes: 0 },
  };
  for (let at = 0; at < MEASURED; at += 1) {
    const turn = [
      ['early', young],
      ['late', old],
    ] as const;
    for (const [name, conversations] of at % 2 === 0 ? turn : [...turn].reverse()) {
      const { times, cpu, bytes } = await measure(crowd, redis, conversations, cpuOf);
      sums[name].times.push(...times);
      sums[name].cpu += cpu;
      sums[name].bytes += bytes;
    }
  }
  const answers = EACH * MEASURED;
  const { early, late } = sums;
  const [one, other] = [young[0], old[0]];
  if (!one || !other) throw new Error('no conversations');
  const figures = {
    'early.ack': quantile(early.times, 0.5),
    'late.ack': quantile(late.times, 0.5),
    'late.ackRatio': quantile(late.times, 0.5) / quantile(early.times, 0.5),
    'early.cpu': early.cpu / answers,
    'late.cpu': late.cpu / answers,
    'early.kB': early.bytes / answers / 1000,
    'late.kB': late.bytes / answers / 1000,
  };
  return { figures, young: one, old: other };
}
