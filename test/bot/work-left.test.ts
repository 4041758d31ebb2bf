import pino from 'pino';
import { afterEach, expect, it } from 'vitest';
import { createWorkQueue } from '../../src/bot/work-queue.ts';
import { connectQueue } from '../../src/store/connection.ts';
import { startTrialRedis, type TrialRedis } from '../../src/store/trial-redis.ts';

let redis: TrialRedis | undefined;

afterEach(() => redis?.stop());

it('work that fails after its process has stopped holds nobody up, and is left to the next', async () => {
  const running = await startTrialRedis();
  redis = running;
  const opened: ReturnType<typeof connectQueue>[] = [];
  const queueOf = () => {
    const open = () => {
      const connection = connectQueue(running.address);
      opened.push(connection);
      return connection;
    };
    return createWorkQueue(open, 'local', pino({ level: 'silent' }));
  };
  const first = queueOf();
  let fail: ((error: Error) => void) | undefined;
  first.run(() => new Promise((_, reject) => (fail = reject)));
  await first.add('session', 'file', 'files');
  await expect.poll(() => fail).toBeDefined();
  void first.close();
  const left = opened.splice(0);
  for (const connection of left) connection.disconnect();
  await expect.poll(() => left.every(({ status }) => status === 'end')).toBe(true);
  fail?.(new Error('too late'));
  // Whatever were repeated without a pause would let neither a timer nor an answer through.
  const second = queueOf();
  const done: string[] = [];
  second.run(async ({ what }) => void done.push(what));
  await expect.poll(() => done, { timeout: 30_000 }).toEqual(['file']);
  await second.close();
  for (const connection of opened) connection.disconnect();
});
