import type { Redis } from 'ioredis';
import { keysUnder, SHARDS } from '../../src/store/keys.ts';
import { cpuMs, residentMiB } from '../load/processes.ts';
import { monotonic } from '../load/wire.ts';
import { NINE, PREFIX } from './morning.ts';

/** What lay in queues and memory at a moment (ms, monotonic). */
export interface Sample {
  readonly at: number;
  /** Pieces of work that wait, run or are put off, by queue. */
  readonly queues: Readonly<Record<string, number>>;
  /** Reports that are noted as having something pending, and organs whose digest is due. */
  readonly pending: number;
  readonly due: number;
  /** Resident memory of each process of the bot (MiB), and what Redis uses. */
  readonly processes: readonly number[];
  readonly redis: number;
}

const QUEUES = ['conversation', 'work', 'drafts', 'own', 'dating'] as const;
const EVERY_MS = 5_000;

async function sampled(redis: Redis, pids: readonly number[]): Promise<Sample> {
  const keys = keysUnder(PREFIX);
  const shards = Array.from({ length: SHARDS }, (_, shard) => shard);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const waiting = async (queue: string): Promise<number> => {
    const place = `{${PREFIX}}:${queue}`;
    return sum(
      await Promise.all([
        redis.llen(`${place}:wait`),
        redis.llen(`${place}:active`),
        redis.zcard(`${place}:delayed`),
      ]),
    );
  };
  const [found, pending, due, info] = await Promise.all([
    Promise.all(QUEUES.map(async (queue) => [queue, await waiting(queue)] as const)),
    Promise.all(shards.map((shard) => redis.zcard(keys.pending(shard)))).then(sum),
    Promise.all(shards.map((shard) => redis.zcount(keys.digests(shard), 0, NINE))).then(sum),
    redis.info('memory'),
  ]);
  return {
    at: monotonic(),
    queues: Object.fromEntries(found),
    pending,
    due,
    processes: pids.map(residentMiB),
    redis: Number(/^used_memory:(\d+)/m.exec(info)?.[1] ?? Number.NaN) / 2 ** 20,
  };
}

/** Takes a sample every few seconds until it is stopped, which takes the last. */
export function watch(redis: Redis, pids: readonly number[]): { stop(): Promise<readonly Sample[]> } {
  const samples: Sample[] = [];
  const take = async () => {
    samples.push(await sampled(redis, pids));
  };
  const timer = setInterval(() => void take().catch(() => undefined), EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await take();
      return samples;
    },
  };
}

/** Processor time (ms) of processes by name, between two moments. */
export function busyOf(pids: Readonly<Record<string, readonly number[]>>): () => Record<string, number> {
  const now = () =>
    Object.fromEntries(
      Object.entries(pids).map(([name, own]) => [name, own.reduce((sum, pid) => sum + cpuMs(pid), 0)]),
    );
  const before = now();
  return () =>
    Object.fromEntries(Object.entries(now()).map(([name, ms]) => [name, ms - (before[name] ?? 0)]));
}
