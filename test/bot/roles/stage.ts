import { readFile } from 'node:fs/promises';
import { type Bot, createBot } from '../../../src/bot/bot.ts';
import { featuresOf } from '../../../src/bot/features.ts';
import { registerApplication } from '../../../src/bot/ledger/case/record.ts';
import { changeOrgan } from '../../../src/bot/organs/change-organ.ts';
import { ensureOrgan } from '../../../src/bot/organs/which-organ.ts';
import type { Parts } from '../../../src/bot/parts.ts';
import { createSettling } from '../../../src/bot/settling.ts';
import { createDrafter } from '../../../src/drafting/drafter.ts';
import { createLog } from '../../../src/log.ts';
import { ROLES, type Role } from '../../../src/organs/roles.ts';
import type { StoredMessage } from '../../../src/playground/state/types.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { startWorkspace, type Workspace } from '../../../src/playground/workspace.ts';
import { createSlackClient, createSlackOutbound } from '../../../src/slack/app.ts';
import { createAccessStore } from '../../../src/store/access-store.ts';
import { createCardStore } from '../../../src/store/card-store.ts';
import { connectStore, type StoreConnection } from '../../../src/store/connection.ts';
import { createDeletions } from '../../../src/store/deletions.ts';
import { createDeskStore } from '../../../src/store/desk-store.ts';
import { keysUnder, sessionIdOf } from '../../../src/store/keys.ts';
import { createLedgerStore } from '../../../src/store/ledger-store.ts';
import { createOrganStore } from '../../../src/store/organ-store.ts';
import { createSessionStore } from '../../../src/store/session-store.ts';
import { createToldStore } from '../../../src/store/told-store.ts';
import { startTrialRedis } from '../../../src/store/trial-redis.ts';
import { calendar, registration } from '../../applications/support.ts';
import { NO_DIRECTS } from '../../support/no-directs.ts';
import { ANYONE, CHANNEL, NOON, type Scene, THREAD, userOf, type Who, YEAR } from './scene.ts';

/** A bot of real parts without its listeners, and a workspace in which everybody has their role. */
export interface Stage {
  readonly bot: Bot;
  readonly parts: Parts;
  readonly connection: StoreConnection;
  readonly workspace: Workspace;
  /** An organ of its own for one attempt, in which everybody has their role. */
  sceneFor(who: Who): Promise<Scene>;
  /** A scene in which nothing was done, before somebody else. */
  sceneBefore(who: Who, scene: Scene): Promise<Scene>;
  /** Entries in the audit trail of a scene's organ: nothing is written without one. */
  trailOf(scene: Scene): Promise<number>;
  /** Everything that was said in the channel and its threads, oldest first. */
  spokenIn(): StoredMessage[];
  /** Everything that somebody was told or shown alone since. */
  shownTo(who: Who, since: number): string;
  stop(): Promise<void>;
}

/** Sets the stage. */
export async function setStage(): Promise<Stage> {
  const redis = await startTrialRedis();
  const connection = await connectStore(redis.address);
  const manifest: unknown = JSON.parse(await readFile('manifest.json', 'utf8'));
  const workspace = await startWorkspace({
    manifest,
    now: () => NOON,
    users: ANYONE.map((who) => ({ id: userOf(who), name: who, realName: who, isAdmin: who === 'admin' })),
  });
  const now = () => NOON;
  const log = createLog('silent');
  const client = createSlackClient({ botToken: workspace.botToken, apiUrl: workspace.apiUrl }, log);
  const queued: string[] = [];
  const parts: Parts = {
    store: createSessionStore(connection, 'walk', now),
    organs: createOrganStore(connection, 'walk', now),
    ledger: createLedgerStore(connection, 'walk', calendar),
    desks: createDeskStore(connection, 'walk'),
    access: createAccessStore(connection, 'walk', now),
    deletions: createDeletions(connection, 'walk'),
    told: createToldStore(connection, 'walk'),
    cards: createCardStore(connection, 'walk'),
    retiring: { after: () => undefined, stop: () => undefined },
    calendar,
    holidays: { refresh: async () => false, add: async () => undefined },
    outbound: createSlackOutbound(
      client,
      now,
      { teamId: workspace.teamId, enterpriseId: null, url: `${workspace.apiUrl}/`, botUserId: 'UBOT' },
      NO_DIRECTS,
      log,
    ),
    drafter: createDrafter({ model: null, log: () => undefined }),
    queue: {
      add: async (_, what) => void queued.push(what),
      run: () => undefined,
      isRunning: () => true,
      close: async () => undefined,
    },
    pace: async () => undefined,
    newOrgansADay: Number.POSITIVE_INFINITY,
    clock: { now, zone: 'Asia/Shanghai' },
    log,
  };
  const settling = createSettling(parts);
  const bot = createBot(parts, settling, featuresOf(parts, settling));
  let count = 0;
  let attempts = 0;
  const spokenIn = () => [...(workspace.world.messages.get(CHANNEL) ?? [])];

  async function newScene(): Promise<Omit<Scene, 'origin' | 'trigger'>> {
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
      { team, organ: id, id: application, user: handler, key: 'first' },
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
    const started = await bot.submit('start', {
      ...starter,
      context: {},
      values: { organ: changed.organ.name, year: String(YEAR) },
    });
    if (started.kind === 'taken') await started.after();
    const session = sessionIdOf(id, YEAR);
    const root = spokenIn().findLast(({ thread_ts }) => !thread_ts)?.ts ?? '';
    return { parts, organ: changed.organ, session, application, root };
  }

  async function sceneBefore(who: Who, scene: Omit<Scene, 'origin' | 'trigger'>): Promise<Scene> {
    const team = workspace.teamId;
    const { id } = scene.organ;
    await parts.store.linkThread(team, CHANNEL, THREAD, scene.session);
    for (const place of [CHANNEL, userOf(who)]) await parts.organs.rememberSpokenOf(team, place, id);
    // Everybody else's organ: whoever has no role here has one there, and nothing of this one is theirs.
    await connection.del(...ANYONE.map((one) => keysUnder('walk').memberOf(team, userOf(one))));
    await Promise.all(
      ROLES.map((role) => connection.sadd(keysUnder('walk').memberOf(team, userOf(role)), id)),
    );
    attempts += 1;
    const trigger = `trigger-${attempts}`;
    workspace.world.triggers.set(trigger, {
      user: userOf(who),
      expiresAt: Number.MAX_SAFE_INTEGER,
      used: false,
    });
    const origin = { key: `walk-${attempts}`, team, channel: CHANNEL, user: userOf(who), isOutsider: false };
    return { ...scene, origin, trigger };
  }

  return {
    bot,
    parts,
    connection,
    workspace,
    sceneFor: async (who) => sceneBefore(who, await newScene()),
    sceneBefore,
    trailOf: ({ organ }) => connection.llen(keysUnder('walk').audit(organ.id)),
    spokenIn,
    shownTo: (who, since) => workspace.ephemerals(userOf(who)).slice(since).map(visibleText).join('\n'),
    async stop() {
      connection.disconnect();
      await workspace.stop();
      await redis.stop();
    },
  };
}
