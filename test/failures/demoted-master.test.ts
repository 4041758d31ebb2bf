import { createServer, connect as dial, type Server, type Socket } from 'node:net';
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
