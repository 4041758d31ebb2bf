import { readFile } from 'node:fs/promises';
import { afterEach, expect, it } from 'vitest';
import { registerApplication } from '../../src/bot/ledger/case/record.ts';
import { changeOrgan } from '../../src/bot/organs/change-organ.ts';
import { ensureOrgan } from '../../src/bot/organs/which-organ.ts';
import { startWorkspace, type Workspace } from '../../src/playground/workspace.ts';
import { connectStore, type StoreConnection } from '../../src/store/connection.ts';
import { createLedgerStore } from '../../src/store/ledger-store.ts';
import { createOrganStore, type OrganStore } from '../../src/store/organ-store.ts';
import { startTrialRedis, type TrialRedis } from '../../src/store/trial-redis.ts';
import { calendar, registration } from '../applications/support.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';

const ORGANS = 6;
const PEOPLE = 8;
const BEFORE = Date.parse('2026-03-20T10:00:00+08:00');
/** Five working days before the answers are due, an hour after offices open. */
const DUE = Date.parse('2026-03-23T10:00:00+08:00');

const names = Array.from({ length: ORGANS }, (_, at) => `云岭县第${at + 1}局`);
const userOf = (organ: number, person: number) => `U0PERSON${organ}${person}`;

let workspace: Workspace | undefined;
let redis: TrialRedis | undefined;
let connection: StoreConnection | undefined;
let bots: BotProcess[] = [];

afterEach(async () => {
  for (const { child } of bots) child.kill('SIGKILL');
  await Promise.all(bots.map(({ ended }) => ended));
  bots = [];
  connection?.disconnect();
  await workspace?.stop();
  await redis?.stop();
});

/** Everybody handles one application that was received on 2 March. */
async function prepare(to: TrialRedis, team: string): Promise<OrganStore> {
  connection = await connectStore(to.address);
  const clock = { now: () => BEFORE, zone: 'Asia/Shanghai' };
  const organs = createOrganStore(connection, 'local', clock.now);
  const parts = { organs, ledger: createLedgerStore(connection, 'local', calendar), calendar, clock };
  for (const [at, name] of names.entries()) {
    const { id } = await ensureOrgan(parts, team, name, 'U0ADMIN0001');
    const people = Array.from({ length: PEOPLE }, (_, person) => ({
      user: userOf(at, person),
      roles: ['handler' as const],
    }));
    const deed = { key: 'people', user: 'U0ADMIN0001', what: 'organ.people', detail: {} };
    await changeOrgan(
      parts,
      id,
      deed,
      (organ) => ({ ...organ, people, remindedUntil: '2026-03-20' }),
      clock.now(),
    );
    for (const { user } of people) {
      const fresh = {
        registration: registration({ number: `2026-${user.slice(-2)}` }),
        person: { name: '', identity: '', contact: '' },
        handler: user,
        isRecordCorrection: false,
      };
      await registerApplication(
        parts,
        { team, organ: id, id: `A${user}`, user, key: `register-${user}` },
        fresh,
      );
    }
  }
  return organs;
}

it('reminds everybody once, though both of two bots are killed while they send', {
  timeout: 300_000,
}, async () => {
  redis = await startTrialRedis();
  const { address } = redis;
  const everybody = names.flatMap((_, at) =>
    Array.from({ length: PEOPLE }, (__, person) => userOf(at, person)),
  );
  const manifest: unknown = JSON.parse(await readFile('manifest.json', 'utf8'));
  const running = await startWorkspace({
    manifest,
    now: () => DUE,
    latencyMs: 40,
    users: everybody.map((id) => ({ id, name: id.toLowerCase(), realName: id })),
  });
  workspace = running;
  const organs = await prepare(redis, running.teamId);
  const start = () => startBotProcess(running, address, { ahead: DUE - Date.now() });
  bots = [start(), start()];
  const posts = () => running.calls.filter(({ method }) => method === 'chat.postMessage').length;
  const kill = async (at: number) => {
    bots[at]?.child.kill('SIGKILL');
    await bots[at]?.ended;
    bots[at] = start();
  };
  await running.waitUntil(() => (posts() >= 8 ? true : undefined), 45_000, 'the first reminders');
  await kill(0);
  await running.waitUntil(() => (posts() >= 20 ? true : undefined), 45_000, 'more reminders');
  await kill(1);
  const sentTo = () => {
    const direct = [...running.world.channels.values()].filter(({ imWith }) => imWith !== undefined);
    return Object.fromEntries(
      direct.map(({ id, imWith = '' }): [string, number] => [imWith, running.messages(id).length]),
    );
  };
  await expect
    .poll(() => Object.values(sentTo()).filter((count) => count > 0).length, { timeout: 80_000 })
    .toBe(everybody.length);
  await expect.poll(() => organs.digestsDue(DUE), { timeout: 80_000 }).toEqual([]);
  expect(sentTo()).toEqual(Object.fromEntries(everybody.map((user) => [user, 1])));
});
