import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** A Redis on a port of its own. */
export interface RedisServer {
  readonly port: number;
  readonly redis: Redis;
  /** Ends the process at once, as a crash does. */
  kill(): void;
}

/** Several servers that are stopped together. */
export interface RedisNodes {
  readonly servers: readonly RedisServer[];
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';

/** A port whose cluster bus port (10,000 above it) exists too. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = await new Promise<number>((done) => {
      const server = createServer().listen(0, HOST, () => {
        const address = server.address();
        server.close(() => done(typeof address === 'object' && address ? address.port : 0));
      });
    });
    if (port > 1024 && port < 55_000) return port;
  }
}

async function answered(redis: Redis): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const pong = await redis.ping().catch(() => null);
    if (pong === 'PONG') return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('a redis-server did not answer within five seconds');
}

/** Starts a server in a folder of its own with settings as in redis.conf. */
async function startServer(folder: string, lines: readonly string[], mode: readonly string[] = []) {
  const port = await freePort();
  const file = join(folder, `${port}.conf`);
  const common = [
    'repl-diskless-sync-delay 0',
    `port ${port}`,
    `bind ${HOST}`,
    `dir ${folder}`,
    'save ""',
    'appendonly no',
  ];
  const names = [`dbfilename ${port}.rdb`, ...lines.map((line) => line.replaceAll('%port', String(port)))];
  await writeFile(
    file,
    `${[...(mode.length > 0 ? common.slice(1, 4) : [...common, names[0] ?? '']), ...names.slice(1)].join('\n')}\n`,
  );
  const child: ChildProcess = spawn('redis-server', [file, ...mode], { stdio: 'ignore' });
  const redis = new Redis({ port, host: HOST, maxRetriesPerRequest: 0, retryStrategy: () => 50 });
  redis.on('error', () => undefined);
  await answered(redis);
  return { port, redis, child, kill: () => void child.kill('SIGKILL') };
}

type Started = Awaited<ReturnType<typeof startServer>>;

const together = (folder: string, servers: readonly Started[]): RedisNodes => ({
  servers,
  async stop() {
    for (const { redis, child } of servers) {
      redis.disconnect();
      const ended = child.exitCode === null && child.signalCode === null;
      if (ended) await new Promise((done) => child.once('exit', done).kill('SIGKILL'));
    }
    await rm(folder, { recursive: true, force: true });
  },
});

const SLOTS = 16_384;

/** Resolves when a node's answer passes. */
async function until(ask: () => Promise<boolean>): Promise<void> {
  while (!(await ask())) await new Promise((done) => setTimeout(done, 50));
}

/** Waits until the replica of a master has all that was written there. */
export const replicated = ({ redis }: RedisServer): Promise<void> =>
  until(async () => {
    const info = await redis.info('replication');
    const own = /master_repl_offset:(\d+)/.exec(info)?.[1];
    return own !== undefined && info.includes(`state=online,offset=${own},`);
  });

/** A cluster of three masters, each with a third of the slots; where they are wanted, a replica of each after them. */
export async function startCluster({ replicas = false } = {}): Promise<RedisNodes> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-cluster-'));
  const settings = [
    'cluster-enabled yes',
    'cluster-config-file %port-nodes.conf',
    `cluster-node-timeout ${replicas ? 1000 : 2000}`,
  ];
  const servers = await Promise.all(
    Array.from({ length: replicas ? 6 : 3 }, () => startServer(folder, settings)),
  );
  const [first] = servers;
  for (const [index, { redis, port }] of servers.entries()) {
    const from = Math.ceil((index * SLOTS) / 3);
    const to = Math.ceil(((index + 1) * SLOTS) / 3) - 1;
    if (index < 3) await redis.call('CLUSTER', 'ADDSLOTSRANGE', from, to);
    if (first && index > 0) await first.redis.call('CLUSTER', 'MEET', HOST, port);
  }
  const all = `cluster_known_nodes:${servers.length}`;
  for (const { redis } of servers) {
    await until(async () => {
      const info = await redis.cluster('INFO');
      return info.includes('cluster_state:ok') && info.includes(all);
    });
  }
  for (const [index, { redis }] of servers.slice(3).entries()) {
    const master = String(await servers[index]?.redis.cluster('MYID'));
    await until(() =>
      redis.cluster('REPLICATE', master).then(
        () => true,
        () => false,
      ),
    );
    await until(async () => (await redis.info('replication')).includes('master_link_status:up'));
  }
  return together(folder, servers);
}

/** A master, its replica and a sentinel over both that fails over after half a second; in this order. */
export async function startSentinels(): Promise<RedisNodes> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-sentinel-'));
  const master = await startServer(folder, []);
  const replica = await startServer(folder, [`replicaof ${HOST} ${master.port}`]);
  const watch = [
    `sentinel monitor office ${HOST} ${master.port} 1`,
    'sentinel down-after-milliseconds office 500',
    'sentinel failover-timeout office 2000',
  ];
  const sentinel = await startServer(folder, watch, ['--sentinel']);
  while (!/master_link_status:up/.test(await replica.redis.info('replication')))
    await new Promise((done) => setTimeout(done, 50));
  while (!String(await sentinel.redis.call('SENTINEL', 'REPLICAS', 'office')).includes(String(replica.port)))
    await new Promise((done) => setTimeout(done, 50));
  return together(folder, [master, replica, sentinel]);
}
