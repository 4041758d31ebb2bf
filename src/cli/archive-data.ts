import { join } from 'node:path';
import { readRedisAddress } from '../store/address.ts';
import { type ArchiveFolder, archiveRoot, createArchiveFolder } from '../store/archive-folder.ts';
import { connectStore, type StoreConnection } from '../store/connection.ts';
import { redisFor } from '../store/durable-redis.ts';
import { UsageError } from './usage-error.ts';

/** What is kept: in the Redis that the environment names, and in the folder of its archive. */
export interface Data {
  readonly redis: StoreConnection;
  readonly prefix: string;
  readonly archive: ArchiveFolder;
}

/** Runs something over the data that the environment names; `to` is the archive's folder where it was said. Throws UsageError. */
export async function withData<T>(
  command: string,
  to: string | undefined,
  act: (data: Data) => Promise<T>,
): Promise<T> {
  const unreachable = (error: unknown): never => {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${command}：连不上 Redis（${why}），请核对 REDIS_URL 或 NIANBAO_DATA_DIR`);
  };
  const addressOf = (url: string) => {
    try {
      return readRedisAddress(url);
    } catch {
      throw new UsageError(
        `${command}：REDIS_URL 无法识别，请写作 redis://主机:端口；集群和哨兵的写法见 .env.example`,
      );
    }
  };
  const { REDIS_URL, NIANBAO_DATA_DIR = '.data', NIANBAO_PREFIX: prefix = 'nianbao' } = process.env;
  const url = REDIS_URL?.trim();
  const own = url ? null : await redisFor(null, NIANBAO_DATA_DIR, () => undefined).catch(unreachable);
  const root = archiveRoot(to ?? process.env.NIANBAO_ARCHIVE_DIR, NIANBAO_DATA_DIR);
  try {
    const redis = await connectStore(own?.address ?? addressOf(url ?? '')).catch(unreachable);
    try {
      return await act({ redis, prefix, archive: createArchiveFolder(join(root, prefix)) });
    } finally {
      redis.disconnect();
    }
  } finally {
    await own?.stop();
  }
}
