import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { Redis } from 'ioredis';
import { afterEach, expect, it } from 'vitest';
import { connectStore, type StoreConnection } from '../../src/store/connection.ts';
import { runScript } from '../../src/store/run-script.ts';
import { script } from '../../src/store/scripts.ts';
import { noServer, type OwnRedis, startOwnRedis } from '../support/own-redis.ts';

const WRITE = script(`return redis.call('SET', KEYS[1], ARGV[1])`);

let servers: OwnRedis[] = [];
let address: Server | undefined;
let connection: StoreConnection | undefined;
const sockets = new Set<Socket>();

afterEach(async () => {
  connection?.disconnect();
  for (const socket of sockets) socket.destroy();
  address?.close();
  await Promise.all(servers.map((server) => server.stop()));
  servers = [];
});

/** One address before several servers: a new connection goes to the master of the moment, an old one stays where it is. */
async function addressOf(master: () => OwnRedis): Promise<string> {
  const made = createServer((incoming) => {
    const outgoing = dial(master().address.socket);
    for (const socket of [incoming, outgoing]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    incoming.pipe(outgoing).pipe(incoming);
  });
  address = made;
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done));
  const at = made.address();
  return `redis://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
}

it.each([
  ['a command', (redis: StoreConnection, value: string) => redis.set('k', value)],
  ['a script', (redis: StoreConnection, value: string) => runScript(redis, WRITE, ['k'], [value])],
])('writes with %s to the new master behind one address, though the old one keeps its connections', async (_, write) => {
  if (await noServer('a demoted master')) return;
  const [first, second] = await Promise.all([startOwnRedis(), startOwnRedis()]);
  servers = [first, second];
  let master = first;
  connection = await connectStore({ url: await addressOf(() => master) });
  const redis = connection;
  await write(redis, 'before');
  master = second;
  // Port 1 answers nobody: a replica without its master, which reads and takes no writes.
  await first.admin.replicaof('127.0.0.1', 1);
  await expect(write(redis, 'lost')).rejects.toThrow();
  await expect.poll(() => write(redis, 'after').then(() => 'written', String)).toBe('written');
  expect([await first.admin.get('k'), await second.admin.get('k')]).toEqual(['before', 'after']);
});

it('is refused by a server that still loads its data, and writes once that is done', async () => {
  if (await noServer('a server that loads its data')) return;
  const server = await startOwnRedis();
  servers = [server];
  connection = await connectStore(server.address);
  const redis = connection;
  const written = redis.pipeline();
  for (let at = 0; at < 8_000; at += 1) written.set('k', String(at));
  await written.exec();
  await server.kill();
  // Half a millisecond a command: four seconds, in which it answers now and then.
  const loaded = server.start('--key-load-delay', '500');
  await expect.poll(() => stateOf(server)).toContain('loading:1');
  await expect(redis.set('k', 'lost')).rejects.toThrow();
  await loaded;
  await expect.poll(() => redis.set('k', 'after').then(() => 'written', String)).toBe('written');
  expect(await server.admin.get('k')).toBe('after');
});

/** What a server says of its data, also while it loads it. */
async function stateOf(server: OwnRedis): Promise<string> {
  const asked = new Redis({ path: server.address.socket, enableReadyCheck: false, retryStrategy: null });
  asked.on('error', () => undefined);
  const said = await asked.info('persistence').catch(String);
  asked.disconnect();
  return said;
}
