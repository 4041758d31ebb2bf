import { setImmediate, setTimeout } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { LaterError } from '../../src/bot/outbound.ts';
import { createWorkQueue, type WorkQueue } from '../../src/bot/work-queue.ts';
import { createLog } from '../../src/log.ts';
import { connectQueue } from '../../src/store/connection.ts';
import { noServer, type OwnRedis, startOwnRedis } from '../support/own-redis.ts';

let redis: OwnRedis | undefined;
let queue: WorkQueue | undefined;

/** A queue that takes work, and what ends the connections that it was given. */
function opened(address: { readonly socket: string }) {
  const connections: ReturnType<typeof connectQueue>[] = [];
  const connect = () => {
    const connection = connectQueue(address);
    connections.push(connection);
    return connection;
  };
  const made = createWorkQueue(connect, 'local', createLog('silent'));
  made.run(async () => undefined);
  return {
    made,
    disconnect() {
      for (const connection of connections) connection.disconnect();
    },
  };
}

/** Failures that nobody waited for while something is done. */
async function strays(act: () => Promise<void>): Promise<unknown[]> {
  const seen: unknown[] = [];
  const note = (error: unknown) => seen.push(error);
  process.on('unhandledRejection', note);
  await act();
  await setTimeout(100);
  process.off('unhandledRejection', note);
  return seen;
}

afterEach(async () => {
  redis?.thaw();
  await queue?.close();
  await redis?.stop();
});

it('says that work could not be added while Redis does not answer, and does it once when it does', async () => {
  if (await noServer('a queue that does not answer')) return;
  redis = await startOwnRedis();
  const { address } = redis;
  queue = createWorkQueue(() => connectQueue(address), 'local', createLog('silent'));
  await queue.add('o1', 'import.a', 'files');
  redis.freeze();
  await expect(queue.add('o1', 'import.b', 'files')).rejects.toMatchObject({ code: 'queue_unavailable' });
  redis.thaw();
  await queue.add('o1', 'import.b', 'files');
  const done: string[] = [];
  queue.run(async ({ what }) => {
    done.push(what);
  });
  await expect.poll(() => done).toEqual(['import.a', 'import.b']);
});

it('does later what Slack wants to be done later, however often, and does not hold up the rest', async () => {
  if (await noServer('work that is done later')) return;
  redis = await startOwnRedis();
  const { address } = redis;
  queue = createWorkQueue(() => connectQueue(address), 'local', createLog('silent'));
  const done: string[] = [];
  let refusals = 5;
  await queue.add('o1', 'post.1', 'files');
  await queue.add('o1', 'post.2', 'files');
  queue.run(async ({ what, isLastAttempt }) => {
    if (what === 'post.1' && refusals > 0) {
      refusals -= 1;
      throw new LaterError(20);
    }
    done.push(`${what} ${isLastAttempt}`);
  });
  await expect.poll(() => done).toEqual(['post.2 false', 'post.1 false']);
});

it('is closed at any moment after it was opened without a failure that nobody hears of', async () => {
  if (await noServer('a queue that is closed at once')) return;
  redis = await startOwnRedis();
  const { address } = redis;
  const seen = await strays(async () => {
    for (let ms = 0; ms < 30; ms += 0.5) {
      const { made, disconnect } = opened(address);
      // A timer comes too late: the moment in which a version is asked for is shorter than that.
      const until = performance.now() + ms;
      while (performance.now() < until) await setImmediate();
      await made.close();
      disconnect();
      await setTimeout(20);
    }
  });
  expect(seen).toEqual([]);
}, 30_000);

it('is closed where Redis was never there, once its connections were ended', async () => {
  const seen = await strays(async () => {
    const { made, disconnect } = opened({ socket: '/nowhere/redis.sock' });
    const closing = made.close();
    disconnect();
    await closing;
  });
  expect(seen).toEqual([]);
});
