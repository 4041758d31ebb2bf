import type { Redis } from 'ioredis';
import { keysUnder, organIdOf } from '../../src/store/keys.ts';
import { seeded } from '../seeded.ts';
import { type Conversation, type Crowd, wait, within } from './crowd.ts';
import { type Figures, quantile } from './figures.ts';
import { openLoop } from './rates.ts';
import { answerAt } from './script.ts';
import { monotonic, WORKSPACE } from './wire.ts';

/** How many deliveries come twice. */
const DOUBLED = 0.1;

/** A second delivery comes up to so much later (ms). */
const LATER_MS = 300;

/** Messages that a person sends in a row, and the gap between them (ms): short enough to overlap. */
const IN_A_ROW = 3;
const GAP_MS = 25;

/** Connections that are there before the rows begin: far more than deliveries are under way at a time. */
const CONNECTIONS = 128;

/** Nothing was posted for so long (ms): everything has been answered. */
const QUIET_MS = 700;
const PATIENCE_MS = 10_000;

async function untilQuiet(crowd: Crowd): Promise<void> {
  const deadline = monotonic() + PATIENCE_MS;
  await wait(QUIET_MS);
  while (monotonic() - crowd.lastPostAt < QUIET_MS && monotonic() < deadline) await wait(50);
}

/** Numbers of the inputs that were taken, in the order of the record. */
async function taken(crowd: Crowd, redis: Redis, conversation: Conversation): Promise<number[]> {
  const numbersIn = (texts: readonly string[], pattern: RegExp) =>
    texts.flatMap((text) => {
      const found = pattern.exec(text)?.[1];
      return found === undefined ? [] : [Number(found)];
    });
  if (crowd.contestant.record === 'posts') {
    return numbersIn(
      crowd.posts(conversation).map(({ text }) => text),
      /№(\d+)/,
    );
  }
  const trail = keysUnder('nianbao').audit(organIdOf(WORKSPACE.team, conversation.organ));
  return numbersIn(await redis.lrange(trail, 0, -1), new RegExp(`load-${conversation.channel}-(\\d+)-`));
}

/** Sends short rows of messages, a tenth of them twice, and counts what was lost, doubled or out of order. */
export async function duplicates(
  crowd: Crowd,
  redis: Redis,
  conversations: readonly Conversation[],
  seed: number,
): Promise<Figures> {
  const random = seeded(seed);
  const first = conversations.map(({ given }) => given);
  const rowOf = async (conversation: Conversation) => {
    const deliveries: Promise<unknown>[] = [];
    for (let at = 0; at < IN_A_ROW; at += 1) {
      const number = conversation.given;
      conversation.given += 1;
      const event = crowd.message(conversation, answerAt(number), number);
      deliveries.push(crowd.deliver(event).catch(() => undefined));
      if (random() < DOUBLED) deliveries.push(wait(random() * LATER_MS).then(() => crowd.deliver(event)));
      await wait(GAP_MS);
    }
    await Promise.allSettled(deliveries);
  };
  const rows: Promise<void>[] = [];
  await crowd.warm(CONNECTIONS);
  await openLoop(100, conversations.length / 100, (at) => {
    const conversation = conversations[at];
    if (conversation) rows.push(rowOf(conversation));
  });
  await Promise.all(rows);
  await untilQuiet(crowd);
  const counts = { lost: 0, doubled: 0, reordered: 0 };
  for (const [at, conversation] of conversations.entries()) {
    const from = first[at] ?? 0;
    const numbers = (await taken(crowd, redis, conversation)).filter((number) => number >= from);
    const once = [...new Set(numbers)];
    counts.lost += conversation.given - from - once.length;
    counts.doubled += numbers.length - once.length;
    counts.reordered += once.filter((number, index) => index > 0 && number < (once[index - 1] ?? 0)).length;
  }
  return {
    'inputs.sent': conversations.length * IN_A_ROW,
    'inputs.lost': counts.lost,
    'inputs.doubled': counts.doubled,
    'inputs.reordered': counts.reordered,
  };
}

/** Events a second to the other channels, and to the one that is put off. */
const RATE = 100;
const LIMITED_EVERY = 20;

/** The other channels' time to an answer, normally and while one channel is answered with 429. */
export async function limited(
  crowd: Crowd,
  conversations: readonly Conversation[],
  seconds: number,
  limit: (channels: readonly string[]) => void,
): Promise<Figures> {
  const [slow, ...others] = conversations;
  if (!slow) throw new Error('no conversation to limit');
  const measure = async (): Promise<number[]> => {
    const times: number[] = [];
    await openLoop(RATE, seconds, (at, due) => {
      if (at % LIMITED_EVERY === 0) void crowd.answer(slow).acknowledged.catch(() => undefined);
      const conversation = others[at % others.length];
      if (!conversation) return;
      const said = crowd.answer(conversation, due);
      said.acknowledged.catch(() => undefined);
      void said.replied.then((ms) => times.push(ms));
    });
    await within(untilAnswered(times, RATE * seconds), PATIENCE_MS);
    return times;
  };
  // The first seconds still have what the measurement before has left, and are thrown away.
  await measure();
  const normal = await measure();
  limit([slow.channel]);
  const beside = await measure();
  limit([]);
  const [p99, p99Beside] = [quantile(normal, 0.99), quantile(beside, 0.99)];
  return {
    'limited.normal': p99,
    'limited.beside': p99Beside,
    'limited.ratio': p99Beside / p99,
    'limited.unanswered': RATE * seconds - beside.length,
  };
}

async function untilAnswered(times: readonly number[], all: number): Promise<void> {
  const deadline = monotonic() + PATIENCE_MS;
  while (times.length < all && monotonic() < deadline) await wait(20);
}
