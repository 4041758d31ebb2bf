import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRedisMock } from 'js-redis-server';
import type { RedisAddress } from './address.ts';
import { findRedisProgram, startPrivateRedis } from './private-redis.ts';

/** A Redis to try things with: gone when it is stopped. */
export interface TrialRedis {
  readonly address: Extract<RedisAddress, { url: string } | { socket: string }>;
  /** Whether what is written is kept on disk while it runs. */
  readonly durable: boolean;
  stop(): Promise<void>;
}

/**
 * A Redis for the demo, the playground and tests: a real server in a temporary folder where the machine has
 * one, else a server inside this process, which keeps nothing. A folder that is named is kept when it is stopped.
 */
export async function startTrialRedis(kept: string | null = null): Promise<TrialRedis> {
  const program = await findRedisProgram();
  if (!program) {
    const server = await createRedisMock();
    return { address: { url: server.url }, durable: false, stop: () => server.close() };
  }
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'nianbao-')));
  const server = await startPrivateRedis(program, folder);
  return {
    address: { socket: server.socket },
    durable: true,
    async stop() {
      await server.stop();
      if (kept === null) await rm(folder, { recursive: true, force: true });
    },
  };
}
