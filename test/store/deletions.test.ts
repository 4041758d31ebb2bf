import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { connectStore, type StoreConnection } from '../../src/store/connection.ts';
import { createDeletions } from '../../src/store/deletions.ts';
import { noServer, type OwnRedis, startOwnRedis } from '../support/own-redis.ts';

const NAME = '周小禾的申请';
let own: OwnRedis | undefined;
let redis: StoreConnection | undefined;

afterEach(async () => {
  redis?.disconnect();
  await own?.stop();
});

async function start() {
  own = await startOwnRedis();
  await own.admin.config('SET', 'rdbcompression', 'no');
  redis = await connectStore(own.address);
  const { folder } = own;
  const files = join(folder, 'appendonlydir');
  const holdsName = async (): Promise<boolean> => {
    const read = (await readdir(files)).map((file) =>
      readFile(join(files, file)).catch(() => Buffer.alloc(0)),
    );
    return (await Promise.all(read)).some((bytes) => bytes.includes(NAME));
  };
  return { admin: own.admin, redis, deletions: createDeletions(redis, 'local'), holdsName };
}

describe('what was deleted', () => {
  it('leaves the append-only file once all of it is deleted, and not before', async () => {
    if (await noServer('an append-only file that is rewritten')) return;
    const { redis, deletions, holdsName } = await start();
    await redis.set('a', NAME);
    await deletions.begin('o1');
    expect(await deletions.rewriteFile()).toBe('not-wanted');
    await redis.del('a');
    expect(await holdsName()).toBe(true);
    await deletions.end('o1');
    expect(await deletions.rewriteFile()).toBe('begun');
    await expect.poll(holdsName).toBe(false);
    expect(await deletions.rewriteFile()).toBe('not-wanted');
  });

  it('asks for nothing where nothing was deleted', async () => {
    if (await noServer('an append-only file that stays')) return;
    const { deletions } = await start();
    await deletions.end('o1');
    expect(await deletions.rewriteFile()).toBe('not-wanted');
  });

  it('is said to stay where the command is not allowed', async () => {
    if (await noServer('a Redis that forbids rewriting')) return;
    const { admin, redis, deletions } = await start();
    await deletions.begin('o1');
    await deletions.end('o1');
    await admin.call('ACL', 'SETUSER', 'default', '-bgrewriteaof');
    expect(await deletions.rewriteFile()).toBe('forbidden');
    expect(await redis.keys('local:deletions')).toEqual([]);
  });
});
