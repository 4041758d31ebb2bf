import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readReport } from '../src/documents/read.ts';
import { DEFAULT_CHANNELS, DEFAULT_USERS, PEOPLE } from '../src/playground/state/seed.ts';
import { startWorkspace, type Workspace } from '../src/playground/workspace.ts';
import { cellAt, listCells } from '../src/report/cells.ts';
import { findRedisProgram } from '../src/store/private-redis.ts';
import { type ModelServer, startModelServer } from '../test/support/model-server.ts';
import { keepBoard } from './chaos-board.ts';
import { ChaosInterview, expectedCells } from './chaos-interview.ts';
import { Outage } from './chaos-outage.ts';
import { morningZone, plantReminders, REMINDED, remindersOf } from './chaos-reminders.ts';
import { seeded } from './seeded.ts';

/**
 * Many interviews at once while processes die: two bots (built JavaScript) are killed in turn, Redis is killed three times,
 * deliveries are doubled and late, Slack answers 429 and 500, sockets are refreshed and dropped, the model fails or
 * never answers. For a while everything is away at once, for five times as long as deliveries are repeated, as half an hour is of
 * Slack's six minutes: nobody says again what they said then. At the end every report must hold what was answered, every file and reminder be there once, and the
 * audit trail be whole.
 */
const { values } = parseArgs({
  options: {
    interviews: { type: 'string', default: '40' },
    mode: { type: 'string', default: 'socket' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    minutes: { type: 'string', default: '4' },
  },
});
const interviews = Number(values.interviews);
const seed = Number(values.seed);
const random = seeded(seed);
const print = (line: string) => process.stdout.write(`${line}\n`);
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** When deliveries are made again that were not acknowledged (ms), and how long nothing is there at all. */
const RETRY_DELAYS_MS = [200, 1_000, 3_000];
const OUTAGE_MS = 5 * RETRY_DELAYS_MS.reduce((sum, ms) => sum + ms, 0);

/** So many answers everybody has given when that begins, of some fifteen. */
const BEGUN = 3;

/** How many calls to the model are never answered. */
const SILENT = 0.03;

/** How long the last reminders may take (ms). */
const LAST_REMINDER_MS = 90_000;

const folder = mkdtempSync(join(tmpdir(), 'nianbao-chaos-'));
const socket = join(folder, 'redis.sock');

async function startRedis(): Promise<ChildProcess> {
  const program = await findRedisProgram();
  if (!program) throw new Error('chaos needs a redis-server on the PATH');
  const durable = [
    '--appendonly',
    'yes',
    '--appendfsync',
    'always',
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
  ];
  const child = spawn(program, ['--port', '0', '--unixsocket', socket, '--dir', folder, ...durable], {
    stdio: 'ignore',
  });
  await wait(300);
  return child;
}

/** Interviews that share a channel: Slack lets an app write about once a second into each. */
const SHARING = 4;

/** The channels of the offices. */
const OFFICES = Array.from({ length: Math.ceil(interviews / SHARING) }, (_, at) => ({
  id: `C0OFFICE${100 + at}`,
  name: `office-${at}`,
}));

const channelOf = (at: number): string => OFFICES[Math.floor(at / SHARING)]?.id ?? '';

const PORTS = [4611, 4612] as const;
const ZONE = morningZone();

/** A bot's process; `running` resolves when it can take deliveries, which a busy machine needs its time for. */
interface Bot {
  readonly child: ChildProcess;
  readonly running: Promise<void>;
}

function startBot(workspace: Workspace, model: ModelServer, at: 0 | 1): Bot {
  const http =
    values.mode === 'http' ? { PORT: String(PORTS[at]), SLACK_SIGNING_SECRET: workspace.signingSecret } : {};
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: {
      PATH: process.env.PATH ?? '',
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_APP_TOKEN: workspace.appToken,
      SLACK_API_URL: workspace.apiUrl,
      REDIS_URL: socket,
      NIANBAO_TIME_ZONE: ZONE,
      NIANBAO_NEW_ORGANS_A_DAY: '100000',
      OPENAI_BASE_URL: model.baseURL,
      OPENAI_MODEL: 'chaos',
      LOG_LEVEL: process.env.CHAOS_LOG ?? 'info',
      ...http,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const running = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.stdout?.on('data', (lines: Buffer) => {
      if (process.env.CHAOS_LOG) process.stdout.write(lines);
      if (lines.includes('the bot is running')) done();
    });
  });
  return { child, running };
}

async function main(): Promise<number> {
  print(`seed ${seed}, ${interviews} interviews, ${values.mode}`);
  let redis = await startRedis();
  const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const workspace = await startWorkspace({
    manifest,
    users: [...DEFAULT_USERS, ...REMINDED.map((id) => ({ id, name: id.toLowerCase(), realName: id }))],
    channels: [...DEFAULT_CHANNELS, ...OFFICES],
    retryDelaysMs: RETRY_DELAYS_MS,
    ackTimeoutMs: 3_000,
  });
  const model = await startModelServer();
  // Drafts then come from the outline writer, at once or after the time-out.
  model.answer(() => (random() < SILENT ? { kind: 'silence' } : { kind: 'status', status: 503 }));
  const planted = await plantReminders(socket, workspace, ZONE);
  const isReminding = planted.isWorkday;
  let isOver = false;
  const outage = new Outage();
  const isAway = () => Date.now() > outage.begins && Date.now() < outage.ends;
  const bots: Bot[] = [];
  // What a process manager does: a bot that ended, for whatever reason, is started again.
  const keep = (at: 0 | 1): void => {
    const bot = startBot(workspace, model, at);
    bots[at] = bot;
    bot.child.once('exit', async () => {
      await wait(200 + random() * 500);
      while (isAway()) await wait(100);
      if (!isOver) keep(at);
    });
  };
  keep(0);
  keep(1);
  if (values.mode === 'http') {
    workspace.connectHttp(...PORTS.map((port) => `http://127.0.0.1:${port}/slack/events`));
    await wait(3_000);
  } else {
    await workspace.connected();
  }
  const faults = { duplicate: 0.1, late: 0.05, lateMs: 400, api429: 0.025, api500: 0.025 };
  workspace.faults.atRandom({ seed, ...faults });

  const started = Date.now();
  const board = keepBoard(workspace);
  const deadline = started + Number(values.minutes) * 60_000;
  const all = Array.from(
    { length: interviews },
    (_, at) => new ChaosInterview(workspace, board, outage, at, PEOPLE.clerk, channelOf(at)),
  );
  let kills = 0;
  const killer = (async () => {
    for (let at: 0 | 1 = 0; !isOver; at = at === 0 ? 1 : 0) {
      // One that starts takes longer than a life here: without the other nobody would be there half of the time.
      await Promise.all(bots.map(({ running }) => running));
      await wait(2_000 + random() * 4_000);
      if (isOver) return;
      if (isAway()) continue;
      bots[at]?.child.kill('SIGKILL');
      kills += 1;
    }
  })();
  const away = async (ms: number) => {
    redis.kill('SIGKILL');
    await wait(ms);
    redis = await startRedis();
  };
  const redisKiller = (async () => {
    // When everybody has begun: what is said then must not be all or nothing of a report.
    while (!isOver && all.reduce((sum, { answers }) => sum + answers, 0) < BEGUN * interviews)
      await wait(100);
    outage.begins = Date.now();
    outage.ends = outage.begins + OUTAGE_MS;
    for (const { child } of bots) child.kill('SIGKILL');
    await away(OUTAGE_MS);
    for (const after of [8_000, 10_000]) {
      await wait(after);
      if (isOver) return;
      await away(200);
    }
  })();

  const socketBreaker = (async () => {
    while (!isOver && values.mode === 'socket') {
      await wait(8_000 + random() * 8_000);
      if (random() < 0.5) workspace.refreshSockets();
      else workspace.dropSockets();
    }
  })();

  const dues = planted.fallDue();
  await Promise.all(all.map((interview) => interview.run(deadline)));
  isOver = true;
  await Promise.all([killer, redisKiller, socketBreaker, dues]);
  await untilReminded(workspace, isReminding);

  let wrong = 0;
  for (const interview of all) {
    const files = interview.files();
    const [first] = files;
    const problem = !first
      ? `stuck at ${interview.at}: ${interview.lastSeen()}; ${interview.openings()} openings`
      : files.length > 1
        ? `${files.length} files`
        : await difference(first.bytes, first.name, interview.index);
    if (!problem) continue;
    wrong += 1;
    print(`interview ${interview.index}: ${problem}`);
  }
  const doubled = all.reduce((sum, interview) => sum + interview.doubledPrompts(), 0);
  print(
    `${((Date.now() - started) / 1000).toFixed(0)} s, ${kills} bot kills, 3 Redis kills, everything away for ${OUTAGE_MS / 1000} s, ${workspace.deliveries.length} deliveries`,
  );
  const reminders = Object.values(remindersOf(workspace));
  const unreminded = reminders.filter((count) => count !== (isReminding ? 1 : 0)).length;
  const trail = spawnSync(process.execPath, ['dist/cli/main.js', 'audit', 'verify'], {
    env: { PATH: process.env.PATH ?? '', REDIS_URL: socket },
    encoding: 'utf8',
  });
  print(`reminders that came once: ${reminders.length - unreminded} of ${reminders.length}`);
  print(`the audit trail: ${trail.status === 0 ? 'whole' : `${trail.stdout}${trail.stderr}`}`);
  const swallowed = await outage.outcome(workspace, socket, 'nianbao');
  const fates = Object.entries(swallowed).map(([fate, count]) => `${count} ${fate}`);
  print(`said while everything was away: ${fates.join(', ')}`);
  print(`reports as answered: ${interviews - wrong} of ${interviews}; prompts shown twice: ${doubled}`);
  for (const { child } of bots) child.kill('SIGKILL');
  await workspace.stop();
  await model.stop();
  redis.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
  return wrong + doubled + unreminded + swallowed.lost + (trail.status === 0 ? 0 : 1) === 0 ? 0 : 1;
}

/** Gives what is left of the reminders the time that a lease of a killed process takes. */
async function untilReminded(workspace: Workspace, isReminding: boolean): Promise<void> {
  const deadline = Date.now() + LAST_REMINDER_MS;
  const isDone = () => Object.values(remindersOf(workspace)).every((count) => count > 0);
  while (isReminding && !isDone() && Date.now() < deadline) await wait(200);
}

/** What a posted report has otherwise than it was answered; null when nothing. */
async function difference(bytes: Uint8Array, name: string, index: number): Promise<string | null> {
  const { report } = await readReport(bytes, name);
  const expected = expectedCells(index);
  const cell = listCells('2021').find(
    ({ path, isTotal }) => !isTotal && cellAt(report, path) !== (expected[path] ?? 0),
  );
  if (cell) return `${cell.path} is ${cellAt(report, cell.path)}, not ${expected[cell.path] ?? 0}`;
  return report.problems.includes(`第${index}号问题`) ? null : 'its notes are not in the text';
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(2);
  },
);
