import { cpus, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { DESK_START } from '../src/bot/desk/desk.ts';
import { type DeskParts, deskOf } from '../src/bot/desk/desk-of.ts';
import type { Session } from '../src/interview/session.ts';
import { createLog } from '../src/log.ts';
import { newOrgan } from '../src/organs/organ.ts';
import { createCalendar } from '../src/report/calendar/calendar.ts';
import { homeView } from '../src/slack/views/home.ts';
import { createAccessStore } from '../src/store/access-store.ts';
import { connectStore, type StoreConnection } from '../src/store/connection.ts';
import { createDeskStore } from '../src/store/desk-store.ts';
import { organIdOf, sessionIdOf } from '../src/store/keys.ts';
import { createLedgerStore } from '../src/store/ledger-store.ts';
import { createOrganStore } from '../src/store/organ-store.ts';
import { createSessionStore } from '../src/store/session-store.ts';
import { startTrialRedis } from '../src/store/trial-redis.ts';
import { withPlayedReport } from './played-report.ts';
import { publish } from './published.ts';

/**
 * How long a Home tab takes, from the index to the view that is published, in workspaces of several sizes: for one person,
 * and until the last of twenty who open theirs at once has it. Nobody's is opened twice, so that nothing is at hand.
 * `--write` puts the table into docs/performance.md.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,3000' },
    runs: { type: 'string', default: '30' },
    write: { type: 'boolean', default: false },
  },
});
const SIZES = values.sizes.split(',').map(Number);
const RUNS = Number(values.runs);
const AT_ONCE = 20;
const WARM_UP = 10;
/** Organs that one person works for. */
const OWN = 3;
/** Wanted at the most, at the largest size (ms). */
const MOST = { one: 100, many: 500 };

const NOW = Date.parse('2026-01-12T02:00:00Z');
const ADDRESS = { url: 'https://yunling.slack.com/', botUserId: 'UBOT' };
const ACCOUNT = { at: new Date(NOW).toISOString(), by: 'U0', what: 'filled', detail: {} };
const print = (line: string) => process.stdout.write(`${line}\n`);
const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

const SHAPES = ['arranged', 'open'] as const;
type Shape = (typeof SHAPES)[number];

function partsOver(redis: StoreConnection, prefix: string): DeskParts {
  const calendar = createCalendar();
  return {
    store: createSessionStore(redis, prefix),
    organs: createOrganStore(redis, prefix, () => NOW),
    ledger: createLedgerStore(redis, prefix, calendar),
    desks: createDeskStore(redis, prefix),
    access: createAccessStore(redis, prefix, Date.now),
    calendar,
    clock: { now: () => NOW, zone: 'Asia/Shanghai' },
    log: createLog('silent'),
  };
}

/** Reports of as many organs; the person of each place works for it and the next ones, or began it where nobody was arranged. */
async function fill({ store, organs }: DeskParts, size: number, shape: Shape, session: Session) {
  for (let at = 0; at < size; at += 1) {
    const name = `云岭县第${at}局`;
    const organ = organIdOf('T1', name);
    if (shape === 'arranged') {
      const people = Array.from({ length: OWN }, (_, of) => ({
        user: `U${(at + of) % size}`,
        roles: ['drafter' as const],
      }));
      const opened = await organs.open(organ);
      await organs.commit(opened, { ...newOrgan(organ, 'T1', name), people }, null, 'known', ACCOUNT);
    }
    const id = sessionIdOf(organ, session.year);
    const content = { ...session.content, organ: { ...session.content.organ, name } };
    const started = { ...session.started, by: `U${at}` };
    const next = { ...session, id, team: 'T1', content, started, spoke: [`U${at}`], revision: 1 };
    await store.commit(id, await store.open(id), next, 'filled', ACCOUNT);
  }
}

async function openHome(parts: DeskParts, at: number): Promise<void> {
  const desk = await deskOf(
    parts,
    { team: 'T1', user: `U${at}`, isMember: true, isAdmin: false },
    DESK_START,
  );
  if (desk.own.entries.length === 0) throw new Error('a Home tab is empty');
  JSON.stringify(homeView(desk, ADDRESS));
}

interface Measured {
  readonly one: number;
  readonly many: number;
  /** Of this process alone, for one person: what other work on the machine does not change. */
  readonly processor: number;
}

async function measured(size: number, shape: Shape, session: Session): Promise<Measured> {
  const redis = await startTrialRedis();
  const connection = await connectStore(redis.address);
  await connection.call('CONFIG', 'SET', 'appendonly', 'no');
  const prefix = `${shape}${size}`;
  await fill(partsOver(connection, prefix), size, shape, session);
  await connection.call('CONFIG', 'SET', 'appendonly', 'yes');
  const times: { one: number[]; many: number[] } = { one: [], many: [] };
  // Whoever looks next has read nothing yet: what the filling kept at hand would flatter it.
  const parts = partsOver(connection, prefix);
  const turn = (at: number) => at % size;
  for (let run = 0; run < WARM_UP; run += 1) await openHome(parts, turn(run * OWN + 1));
  const used = process.cpuUsage();
  for (let run = 0; run < RUNS; run += 1) {
    const from = performance.now();
    await openHome(parts, turn(run * OWN));
    times.one.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(used);
  for (let run = 0; run < RUNS; run += 1) {
    const fresh = partsOver(connection, prefix);
    const from = performance.now();
    const each = Array.from({ length: AT_ONCE }, (_, of) => turn(run * 7 + of * OWN));
    await Promise.all(each.map((at) => openHome(fresh, at)));
    times.many.push(performance.now() - from);
  }
  connection.disconnect();
  await redis.stop();
  return { one: median(times.one), many: median(times.many), processor: (user + system) / 1000 / RUNS };
}

const TITLES: Readonly<Record<Shape, string>> = {
  arranged: `people arranged, ${OWN} organs each`,
  open: 'nobody arranged: one’s own, and five of the others’',
};

const session = await withPlayedReport(async (played) => played);
const rows: string[] = [];
for (const shape of SHAPES) {
  const found: Measured[] = [];
  for (const size of SIZES) found.push(await measured(size, shape, session));
  for (const [kind, title] of [
    ['one', 'one person'],
    ['many', `the last of ${AT_ONCE} at once`],
    ['processor', 'processor time of one'],
  ] as const) {
    const least = found[0]?.[kind] ?? Number.NaN;
    const cells = found.map((each) => `${each[kind].toFixed(1)} × ${(each[kind] / least).toFixed(2)}`);
    rows.push(
      `| ${TITLES[shape]}: ${title} | ${cells.join(' | ')} | ${kind === 'processor' ? '' : MOST[kind]} |`,
    );
  }
}
const table = [
  `| reports | ${SIZES.map((size) => size.toLocaleString('en')).join(' | ')} | wanted under |`,
  `|---|${SIZES.map(() => '---:').join('|')}|---:|`,
  ...rows,
].join('\n');
const [load = 0] = loadavg();
const machine = `${cpus().length} × ${cpus()[0]?.model.replace(/\s+\d+-Core.*$/, '')}, Node ${process.version}; load average ${load.toFixed(1)}. Medians of ${RUNS} (ms), and the ratio to the smallest.`;
print(`${machine}\n\n${table}`);
if (values.write) publish('home', `${machine}\n\n${table}`);
