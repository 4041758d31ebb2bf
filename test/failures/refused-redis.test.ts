import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectStore } from '../../src/store/connection.ts';
import { redisFor } from '../../src/store/durable-redis.ts';
import { findRedisProgram } from '../../src/store/private-redis.ts';

let folder = '';
const servers: ChildProcess[] = [];
let program: string | null = null;

/** Starts a server of its own settings and returns its socket. */
async function server(name: string, ...settings: string[]): Promise<string> {
  const socket = join(folder, `${name}.sock`);
  const place = ['--port', '0', '--unixsocket', socket, '--dir', folder, '--appenddirname', name];
  servers.push(spawn(program ?? '', [...place, '--save', '', ...settings], { stdio: 'ignore' }));
  const asked = () =>
    connectStore({ socket }).then((redis) => {
      redis.disconnect();
      return 'answers';
    }, String);
  await expect.poll(asked).not.toContain('ENOENT');
  return socket;
}

beforeAll(async () => {
  program = await findRedisProgram();
  folder = await mkdtemp(join(tmpdir(), 'nianbao-refused-'));
  if (!program) process.stdout.write('not run here: a Redis that is refused (no redis-server on the PATH)\n');
});

afterAll(async () => {
  for (const one of servers) one.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const started = (url: string) => redisFor(url, folder, () => undefined);

describe('a Redis that the bot does not start with', () => {
  it('and that asks for a password is told from one that is away', async () => {
    if (!program) return;
    const socket = await server('locked', '--appendonly', 'yes', '--requirepass', 'geheim');
    await expect(started(socket)).rejects.toThrow(/password into REDIS_URL: redis:\/\/:password@host:port/);
    await expect(started(`${socket}?password=falsch`)).rejects.toThrow(/password/);
  });

  it('because it keeps nothing says how to get one that does', async () => {
    if (!program) return;
    await expect(started(await server('forgetful', '--appendonly', 'no'))).rejects.toThrow(
      /keeps nothing \(appendonly no\); set REDIS_URL to a Redis with “appendonly yes”, or install one here/,
    );
  });

  it('because it is not there says how to get one', async () => {
    await expect(started('redis://127.0.0.1:1')).rejects.toThrow(/does not answer; set REDIS_URL/);
  });
});
