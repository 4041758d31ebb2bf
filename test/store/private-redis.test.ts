import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterEach, describe, expect, it } from 'vitest';
import { findRedisProgram, type PrivateRedis, startPrivateRedis } from '../../src/store/private-redis.ts';
import { noServer } from '../support/own-redis.ts';

let folder: string | undefined;
let server: PrivateRedis | undefined;

afterEach(async () => {
  await server?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** Every path below a folder with its permissions: "appendonlydir 700". */
async function permissions(root: string): Promise<string[]> {
  const paths = await readdir(root, { recursive: true });
  return Promise.all(
    paths.map(async (path) => `${path} ${((await stat(join(root, path))).mode & 0o777).toString(8)}`),
  );
}

describe('the folder of the bot’s own Redis', () => {
  it('is its owner’s alone with everything in it, also what an earlier release left open', async () => {
    if (await noServer('the permissions of a data folder')) return;
    const program = (await findRedisProgram()) ?? '';
    folder = await mkdtemp(join(tmpdir(), 'nianbao-open-'));
    await mkdir(join(folder, 'appendonlydir'));
    await writeFile(join(folder, 'old.aof'), '');
    await chmod(join(folder, 'old.aof'), 0o644);
    for (const open of [folder, join(folder, 'appendonlydir')]) await chmod(open, 0o755);

    server = await startPrivateRedis(program, folder);
    const redis = new Redis({ path: server.socket });
    await redis.set('a', 'b');
    await redis.quit();

    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    const found = await permissions(folder);
    expect(found).toContain('appendonlydir 700');
    expect(found.some((path) => path.includes('.aof'))).toBe(true);
    expect(found.filter((path) => !/ (?:600|700)$/.test(path))).toEqual([]);
    expect(found.filter((path) => path.endsWith(' 700'))).toEqual(['appendonlydir 700']);
  });
});
