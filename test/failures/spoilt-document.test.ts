import { afterEach, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { connectStore, type StoreConnection } from '../../src/store/connection.ts';
import { keysUnder, organIdOf, sessionIdOf } from '../../src/store/keys.ts';

const PREFIX = 'spoilt';
const keys = keysUnder(PREFIX);

let local: LocalBot | undefined;
let redis: StoreConnection | undefined;

afterEach(async () => {
  redis?.disconnect();
  await local?.stop();
});

/** What may become of a stored document: half of it, another version's, or another key's under its name. */
const SPOILT: readonly (readonly [string, (redis: StoreConnection, key: string) => Promise<unknown>])[] = [
  [
    'is cut',
    async (at, key) =>
      at.hset(key, 'doc', ((await at.hget(key, 'doc')) ?? '').slice(0, 200), 'digest', 'cut'),
  ],
  ['holds what no version wrote', (at, key) => at.hset(key, 'doc', '{"schemaVersion":1}', 'digest', 'other')],
  ['is of another type', (at, key) => at.multi().del(key).set(key, 'text').exec()],
];

it.each(SPOILT)('a report whose document %s stops only itself, and is named', async (_, spoil) => {
  const lines: string[] = [];
  local = await startLocalBot({
    prefix: PREFIX,
    sweepMs: 50,
    logTo: { write: (line) => void lines.push(line) },
  });
  const { workspace } = local;
  const lost = new Clerk(workspace);
  const whole = new Clerk(workspace, PEOPLE.clerk, CHANNELS.private);
  await lost.start('白河县水利局', 2025);
  await whole.start('白河县林业局', 2025);
  redis = await connectStore(local.redis.address);
  const id = sessionIdOf(organIdOf(workspace.teamId, '白河县水利局'), 2025);
  await spoil(redis, keys.session(id));
  await redis.zadd(keys.pendingOf(id), 0, id);

  expect((await whole.press(await whole.say('继续'), 'without')).question).toBe('contact');
  await workspace.as(PEOPLE.clerk).openHome();
  const home = await workspace.waitForHome(PEOPLE.clerk);
  expect(JSON.stringify(home)).toContain('白河县林业局');
  const named = () =>
    lines
      .map((line) => JSON.parse(line))
      .filter((line) => line.id === id && line.msg.includes('the others go on'));
  await workspace.waitUntil(() => named().length > 0 || undefined);
});
