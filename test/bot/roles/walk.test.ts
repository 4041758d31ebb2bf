import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../../src/bot/bot.ts';
import { featuresOf } from '../../../src/bot/features.ts';
import { registerApplication } from '../../../src/bot/ledger/record.ts';
import { changeOrgan } from '../../../src/bot/organs/change-organ.ts';
import { ensureOrgan } from '../../../src/bot/organs/which-organ.ts';
import type { Parts } from '../../../src/bot/parts.ts';
import { createSettling } from '../../../src/bot/settling.ts';
import { createDrafter } from '../../../src/drafting/drafter.ts';
import { createLog } from '../../../src/log.ts';
import { ROLES, type Role } from '../../../src/organs/roles.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { startWorkspace, type Workspace } from '../../../src/playground/workspace.ts';
import { createSlackClient, createSlackOutbound } from '../../../src/slack/app.ts';
import { connectStore, type StoreConnection } from '../../../src/store/connection.ts';
import { createDeletions } from '../../../src/store/deletions.ts';
import { keysUnder, sessionIdOf } from '../../../src/store/keys.ts';
import { createLedgerStore } from '../../../src/store/ledger-store.ts';
import { createOrganStore } from '../../../src/store/organ-store.ts';
import { createSessionStore } from '../../../src/store/session-store.ts';
import { createToldStore } from '../../../src/store/told-store.ts';
import { startTrialRedis, type TrialRedis } from '../../../src/store/trial-redis.ts';
import { calendar, registration } from '../../applications/support.ts';

import { OTHERS } from './commands-and-messages.ts';
import { FORMS, PRESSES } from './presses-and-forms.ts';
import { ANYONE, CHANNEL, NOON, type Route, type Scene, userOf, type Who, YEAR } from './scene.ts';

let redis: TrialRedis;
let connection: StoreConnection;
let workspace: Workspace;
let parts: Parts;
let bot: Bot;
let count = 0;

beforeAll(async () => {
  redis = await startTrialRedis();
  connection = await connectStore(redis.address);
  const manifest: unknown = JSON.parse(await readFile('manifest.json', 'utf8'));
  workspace = await startWorkspace({
    manifest,
    now: () => NOON,
    users: ANYONE.map((who) => ({ id: userOf(who), name: who, realName: who, isAdmin: who === 'admin' })),
  });
  const now = () => NOON;
  const log = createLog('silent');
  const client = createSlackClient({ botToken: workspace.botToken, apiUrl: workspace.apiUrl }, log);
  const queued: string[] = [];
  parts = {
    store: createSessionStore(connection, 'walk', now),
    organs: createOrganStore(connection, 'walk', now),
    ledger: createLedgerStore(connection, 'walk', calendar),
    deletions: createDeletions(connection, 'walk'),
    told: createToldStore(connection, 'walk'),
    calendar,
    outbound: createSlackOutbound(client, now),
    drafter: createDrafter({ model: null, log: () => undefined }),
    queue: {
      add: async (_, what) => void queued.push(what),
      run: () => undefined,
      isRunning: () => true,
      close: async () => undefined,
    },
    clock: { now, zone: 'Asia/Shanghai' },
    log,
  };
  const settling = createSettling(parts);
  bot = createBot(parts, settling, featuresOf(parts, settling));
});

afterAll(async () => {
  connection.disconnect();
  await workspace.stop();
  await redis.stop();
});

/** An organ of its own for one attempt, in which everybody has their role. */
async function sceneFor(who: Who): Promise<Scene> {
  count += 1;
  const user = userOf('admin');
  const team = workspace.teamId;
  const { id } = await ensureOrgan(parts, team, `云岭县第${count}局`, user);
  const people = ROLES.map((role: Role) => ({ user: userOf(role), roles: [role] }));
  const changed = await changeOrgan(
    parts,
    id,
    { key: 'people', user, what: 'organ.people', detail: {} },
    (one) => ({ ...one, people }),
  );
  if (changed.kind !== 'changed') throw new Error('the organ was not changed');
  const application = `A${count}`;
  const handler = userOf('handler');
  await registerApplication(
    parts,
    { organ: id, id: application, user: handler, key: 'first' },
    {
      registration: registration({}),
      person: { name: '周小禾', identity: '', contact: '' },
      handler,
      isRecordCorrection: false,
    },
  );
  const starter = {
    key: `start-${count}`,
    team,
    channel: CHANNEL,
    user: userOf('drafter'),
    isOutsider: false,
  };
  const started = await bot.start(starter, { organ: changed.organ.name, year: String(YEAR) });
  if (started.kind === 'taken') await started.after();
  const session = sessionIdOf(id, YEAR);
  await parts.store.linkThread(team, CHANNEL, 'thread', session);
  for (const place of [CHANNEL, userOf(who)]) await parts.organs.rememberSpokenOf(team, place, id);
  // Everybody else's organ: whoever has no role here has one there, and nothing of this one is theirs.
  await connection.del(...ANYONE.map((one) => keysUnder('walk').memberOf(team, userOf(one))));
  await Promise.all(ROLES.map((role) => connection.sadd(keysUnder('walk').memberOf(team, userOf(role)), id)));
  const trigger = `trigger-${count}`;
  workspace.world.triggers.set(trigger, {
    user: userOf(who),
    expiresAt: Number.MAX_SAFE_INTEGER,
    used: false,
  });
  const origin = { key: `walk-${count}`, team, channel: CHANNEL, user: userOf(who), isOutsider: false };
  const root = spokenIn().findLast(({ thread_ts }) => !thread_ts)?.ts ?? '';
  return { parts, organ: changed.organ, session, application, origin, trigger, root };
}

/** Words by which somebody is told that this is not theirs, with whom to ask. */
const REFUSED =
  /的这一步由.*办理|由工作区管理员安排，请联系|请找本机关的负责人或工作区管理员|只给该件承办人看|由该件承办人更正|还没有可|没有找到|请先填机关名称|还差编号/;

/** Everything that somebody was told or shown since. */
function shownTo(who: Who, since: number): string {
  const told = workspace.ephemerals(userOf(who)).slice(since).map(visibleText);
  return told.join('\n');
}

async function attempt(route: Route, who: Who): Promise<'done' | 'refused'> {
  const scene = await sceneFor(who);
  await route.prepare?.(scene);
  const since = workspace.ephemerals(userOf(who)).length;
  const spoken = spokenIn().length;
  const trail = () => connection.llen(keysUnder('walk').audit(scene.organ.id));
  const before = await trail();
  const became = await route.act(bot, scene);
  let wrong = '';
  if (typeof became === 'function') await became().catch(fileless);
  else if (became.kind === 'taken') await became.after().catch(fileless);
  else wrong = Object.values(became.errors).join();
  const aloud = spokenIn().slice(spoken).map(visibleText).join('\n');
  const said = `${wrong}\n${shownTo(who, since)}\n${aloud}`;
  const isRefused = REFUSED.test(said);
  if (isRefused) {
    expect(await trail()).toBe(before);
    expect(said).not.toContain('周小禾');
  }
  return isRefused ? 'refused' : 'done';
}

/** No file lies behind these presses: whoever gets as far as fetching it was let through. */
function fileless(error: unknown): void {
  if (!/file_not_found/.test(String(error))) throw error;
}

const table = (routes: readonly Route[]) =>
  routes.flatMap((route) =>
    ANYONE.map((who) => [route.name, who, route.may.includes(who) ? 'done' : 'refused', route] as const),
  );

/** Everything that was said in the channel and its threads, oldest first. */
const spokenIn = () => [...(workspace.world.messages.get(CHANNEL) ?? [])];

describe('who may do what', () => {
  it('is written down for every press and form that there is', () => {
    const features = featuresOf(parts, createSettling(parts));
    const names = (kind: 'presses' | 'forms') =>
      features.flatMap((feature) => Object.keys(feature[kind])).sort();
    expect(PRESSES.map(({ name }) => name).sort()).toEqual(names('presses'));
    expect(FORMS.map(({ name }) => name).sort()).toEqual(names('forms'));
  });

  it.each(table(PRESSES))('the button %s by %s is %s', async (_, who, expected, route) => {
    if (route.name === 'casePersonEdit' && expected === 'refused') return;
    expect(await attempt(route, who)).toBe(expected);
  });

  it.each(table(FORMS))('the form %s by %s is %s', async (_, who, expected, route) => {
    expect(await attempt(route, who)).toBe(expected);
  });

  it.each(table(OTHERS))('%s by %s is %s', async (_, who, expected, route) => {
    expect(await attempt(route, who)).toBe(expected);
  });
});
