import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { Session } from '../src/interview/session.ts';
import type { RedisAddress } from '../src/store/address.ts';
import { connectStore, type StoreConnection } from '../src/store/connection.ts';
import { organIdOf, sessionIdOf } from '../src/store/keys.ts';
import { createSessionStore } from '../src/store/session-store.ts';
import { startTrialRedis } from '../src/store/trial-redis.ts';
import { withPlayedReport } from './played-report.ts';
import { publish } from './published.ts';

/**
 * What reports that nobody talks about cost a process that has seen each of them once: a whole report is played, stored
 * under many names, and read by another process. `--write` puts the line into docs/performance.md.
 */
const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '10000' },
    write: { type: 'boolean', default: false },
    read: { type: 'string' },
  },
});
const REPORTS = Number(values.reports);
/** Wanted at the most (MiB). */
const MOST = 30;
const MIB = 1024 * 1024;

const idAt = (at: number) => sessionIdOf(organIdOf('T1', `第${at}局`), 2025);

async function fill(redis: StoreConnection, session: Session): Promise<void> {
  const store = createSessionStore(redis, 'memory');
  for (let at = 0; at < REPORTS; at += 1) {
    const id = idAt(at);
    const account = { at: session.now.at, by: 'U1', what: 'thread-opened', detail: {} };
    await store.commit(id, await store.open(id), { ...session, id }, 'filled', account);
    await store.linkThread('T1', 'C1', `${at}.0`, id);
  }
}

function held(): number {
  if (!globalThis.gc) throw new Error('run with --expose-gc');
  for (let at = 0; at < 3; at += 1) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MIB;
}

/** Reads every report in a process of its own, and answers what it holds afterwards beyond before (MiB). */
async function read(address: RedisAddress): Promise<number> {
  const redis = await connectStore(address);
  const store = createSessionStore(redis, 'memory');
  const readOne = async (at: number) => store.load((await store.findThread('T1', 'C1', `${at}.0`)) ?? '');
  await readOne(0);
  const before = held();
  for (let at = 0; at < REPORTS; at += 1) await readOne(at);
  const cost = held() - before;
  redis.disconnect();
  return cost;
}

async function main(): Promise<void> {
  const session = await withPlayedReport(async (played) => played);
  const trial = await startTrialRedis();
  const redis = await connectStore(trial.address);
  await fill(redis, session);
  const args = ['--expose-gc', ...process.execArgv, process.argv[1] ?? '', `--reports=${REPORTS}`];
  const printed = execFileSync(process.execPath, [...args, `--read=${JSON.stringify(trial.address)}`]);
  const cost = Number(printed.toString()).toFixed(1);
  const kilobytes = (JSON.stringify(session).length / 1000).toFixed(0);
  const line = `${REPORTS.toLocaleString('en')} finished reports of ${kilobytes} kB, each read once: ${cost} MiB held (wanted: under ${MOST}).`;
  process.stdout.write(`${line}\n`);
  if (values.write) publish('memory', `Node ${process.version}. ${line}`);
  redis.disconnect();
  await trial.stop();
}

if (values.read) process.stdout.write(String(await read(JSON.parse(values.read) as RedisAddress)));
else await main();
