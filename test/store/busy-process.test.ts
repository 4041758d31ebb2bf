import { afterEach, expect, it } from 'vitest';
import { connectStore, type StoreConnection } from '../../src/store/connection.ts';
import { startTrialRedis, type TrialRedis } from '../../src/store/trial-redis.ts';

let redis: TrialRedis | undefined;
let connection: StoreConnection | undefined;

afterEach(async () => {
  connection?.disconnect();
  await redis?.stop();
});

/** Holds this process up, as reading a long text on a slow machine does (ms). */
function busy(length: number): void {
  const end = performance.now() + length;
  while (performance.now() < end);
}

it('a reply that came while this process was busy is no store that is away', async () => {
  redis = await startTrialRedis();
  connection = await connectStore(redis.address);
  await connection.set('key', 'value');
  const reply = connection.get('key');
  busy(1_500);
  expect(await reply).toBe('value');
});

it('a server that says nothing is given up in time', async () => {
  redis = await startTrialRedis();
  connection = await connectStore(redis.address);
  const asker = await connectStore(redis.address);
  void asker.call('CLIENT', 'PAUSE', '4000').catch(() => undefined);
  await expect.poll(async () => connection?.get('key').catch(String)).toContain('timed out');
  asker.disconnect();
});
