import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recordEvent, registerApplication } from '../src/bot/ledger/case/record.ts';
import type { Session } from '../src/interview/session.ts';
import { addDays } from '../src/language/date.ts';
import { createCalendar } from '../src/report/calendar/calendar.ts';
import { createArchiveFolder } from '../src/store/archive-folder.ts';
import { createArchiveStore } from '../src/store/archive-store.ts';
import { connectStore, type StoreConnection } from '../src/store/connection.ts';
import { keysUnder, organOf } from '../src/store/keys.ts';
import { createLedgerStore } from '../src/store/ledger-store.ts';
import { createOrganStore } from '../src/store/organ-store.ts';
import { createSessionStore } from '../src/store/session-store.ts';
import { withPlayedReport } from './played-report.ts';
import { publish } from './published.ts';

/**
 * What a year of many organs keeps in Redis, by kind of key, before and after past files and entries were archived. One
 * organ's year is played: a report of three versions, and applications from receipt to answer; its keys are then copied
 * under the other organs' names. `--write` puts the table into docs/performance.md.
 */
const { values } = parseArgs({
  options: {
    organs: { type: 'string', default: '1000' },
    applications: { type: 'string', default: '20' },
    write: { type: 'boolean', default: false },
  },
});
const ORGANS = Number(values.organs);
const APPLICATIONS = Number(values.applications);
const VERSIONS = 3;
const PREFIX = 'local';
const TOGETHER = 500;
const print = (line: string) => process.stdout.write(`${line}\n`);

/** The applications of a year, each registered, assigned and answered. */
async function receive(redis: StoreConnection, session: Session): Promise<void> {
  const calendar = createCalendar();
  const clock = { now: () => Date.parse('2025-06-03T02:00:00Z'), zone: 'Asia/Shanghai' };
  const ledger = createLedgerStore(redis, PREFIX, calendar);
  const parts = { ledger, organs: createOrganStore(redis, PREFIX, clock.now), calendar, clock };
  const organ = organOf(session.id);
  for (let at = 0; at < APPLICATIONS; at += 1) {
    const number = `2025-${String(at + 1).padStart(3, '0')}`;
    const deed = { team: session.team, organ, id: `A${at}`, user: 'U0CLERK0001' };
    const arrivedOn = addDays('2025-01-06', at * 5);
    await registerApplication(
      parts,
      { ...deed, key: `register-${at}` },
      {
        person: { name: '周小禾', identity: '', contact: '13900000001' },
        handler: 'U0CLERK0001',
        isRecordCorrection: false,
        registration: {
          type: 'registered',
          number,
          applicant: 'naturalPerson',
          channel: 'in-person',
          arrivedOn,
          confirmedOn: null,
          description: '某片区征收土地批复、补偿安置方案及其附图',
          supply: '纸质',
        },
      },
    );
    await recordEvent(
      parts,
      { ...deed, key: `answer-${at}` },
      {
        type: 'answered',
        on: addDays(arrivedOn, 12),
        disposition: 'granted',
        documentNumber: `〔2025〕${at}号`,
        delivery: '邮寄',
        toldReconsideration: true,
      },
    );
  }
}

/** Two more versions of the file that was posted, as changes after it make them. */
async function postMore(redis: StoreConnection, session: Session): Promise<void> {
  const store = createSessionStore(redis, PREFIX);
  const [first] = session.files;
  const bytes = first && (await store.fileOf(session.id, first.version, 'docx', null));
  if (!first || !bytes) throw new Error('no file was posted');
  const opened = await store.open(session.id);
  if (!opened.session) throw new Error('the report is not there');
  const files = Array.from({ length: VERSIONS }, (_, at) => ({ ...first, version: at + 1 }));
  const next = { ...opened.session, files, revision: opened.session.revision + 1 };
  const account = { at: session.now.at, by: 'bot', what: 'posted', detail: {} };
  await store.commit(session.id, opened, next, 'more', account);
  for (const { version } of files) await store.keepFile(session.id, version, 'docx', version, bytes);
}

/** All keys, in an order that stays. */
async function allKeys(redis: StoreConnection): Promise<string[]> {
  const found = new Set<string>();
  let cursor = '0';
  do {
    const [next, names] = (await redis.call('SCAN', cursor, 'COUNT', '1000')) as [string, string[]];
    for (const name of names) found.add(name);
    cursor = next;
  } while (cursor !== '0');
  return [...found].sort();
}

/** The part of a key by which everything of an organ lies together. */
const tagOf = (organ: string): string => /\{s\d+\}/.exec(keysUnder(PREFIX).organ(organ))?.[0] ?? '';

/** Copies everything that names the organ under other organs' names, of the same length. */
async function copy(redis: StoreConnection, organ: string): Promise<void> {
  const own = (await allKeys(redis)).filter((key) => key.includes(organ));
  const dumps = await Promise.all(own.map((key) => redis.dumpBuffer(key)));
  for (let at = 1; at < ORGANS; at += 1) {
    const other = `o${at.toString(16).padStart(16, '0')}`;
    const pipeline = redis.pipeline();
    for (const [index, key] of own.entries()) {
      const dump = dumps[index];
      if (dump) pipeline.restore(key.replaceAll(organ, other).replace(tagOf(organ), tagOf(other)), 0, dump);
    }
    await pipeline.exec();
  }
}

interface Kept {
  keys: number;
  bytes: number;
}

const kindOf = (key: string): string =>
  (key.startsWith(`${PREFIX}:{`) ? key.split('}:')[1] : key.split(':').slice(1).join(':'))?.split(':')[0] ??
  '';

/** What there is by kind, as Redis itself measures it. The marks of deliveries are counted apart: they live 26 hours. */
async function measured(redis: StoreConnection): Promise<Map<string, Kept>> {
  const found = new Map<string, Kept>();
  const keys = (await allKeys(redis)).filter((key) => key.startsWith(`${PREFIX}:`));
  for (let at = 0; at < keys.length; at += TOGETHER) {
    const some = keys.slice(at, at + TOGETHER);
    const pipeline = redis.pipeline();
    for (const key of some) pipeline.call('MEMORY', 'USAGE', key, 'SAMPLES', '0');
    const sizes = (await pipeline.exec()) ?? [];
    for (const [index, key] of some.entries()) {
      const kind = kindOf(key);
      const kept = found.get(kind) ?? { keys: 0, bytes: 0 };
      found.set(kind, { keys: kept.keys + 1, bytes: kept.bytes + Number(sizes[index]?.[1] ?? 0) });
    }
  }
  return found;
}

const NAMES: Readonly<Record<string, string>> = {
  session: 'reports',
  file: `files (${VERSIONS} versions a report)`,
  audit: 'audit trails',
  application: `applications (${APPLICATIONS} an organ)`,
  index: 'indexes of the ledger',
  facts: 'facts of the ledger',
  seen: 'marks of deliveries (26 hours)',
};
/** Kinds under this share are summed up. */
const SMALL = 0.005;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function tableOf(before: ReadonlyMap<string, Kept>, after: ReadonlyMap<string, Kept>): string {
  const total = [...before.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  const listed = [...before].filter(([, { bytes }]) => bytes >= total * SMALL);
  const rest = (all: ReadonlyMap<string, Kept>): Kept =>
    [...all]
      .filter(([kind]) => !listed.some(([one]) => one === kind))
      .reduce((sum, [, { keys, bytes }]) => ({ keys: sum.keys + keys, bytes: sum.bytes + bytes }), {
        keys: 0,
        bytes: 0,
      });
  const sumOf = (all: ReadonlyMap<string, Kept>): Kept =>
    [...all.values()].reduce(
      (sum, { keys, bytes }) => ({ keys: sum.keys + keys, bytes: sum.bytes + bytes }),
      { keys: 0, bytes: 0 },
    );
  const row = (name: string, was: Kept, is: Kept): string =>
    `| ${name} | ${was.keys.toLocaleString('en')} | ${megabytes(was.bytes)} | ${(was.bytes / ORGANS / 1000).toFixed(1)} | ${megabytes(is.bytes)} |`;
  const none = { keys: 0, bytes: 0 };
  return [
    '| | keys | MB | kB an organ | MB once archived |',
    '|---|---:|---:|---:|---:|',
    ...listed
      .sort(([, a], [, b]) => b.bytes - a.bytes)
      .map(([kind, was]) => row(NAMES[kind] ?? kind, was, after.get(kind) ?? none)),
    row('the rest', rest(before), rest(after)),
    row('together', sumOf(before), sumOf(after)),
  ].join('\n');
}

const folderPath = await mkdtemp(join(tmpdir(), 'nianbao-storage-'));
const { table, moved } = await withPlayedReport(async (session, local) => {
  await local.pause();
  const redis = await connectStore(local.redis.address);
  await redis.call('CONFIG', 'SET', 'appendonly', 'no');
  await receive(redis, session);
  await postMore(redis, session);
  await copy(redis, organOf(session.id));
  const before = await measured(redis);
  const archive = createArchiveStore(redis, PREFIX, createArchiveFolder(folderPath));
  const tomorrow = '2999-01-01';
  const from = Date.now();
  const [files, trails] = [await archive.movableFiles('2000-01-01'), await archive.movableTrails(tomorrow)];
  for (const file of files) await archive.moveFile(file);
  for (const trail of trails) await archive.moveTrail(trail);
  const seconds = ((Date.now() - from) / 1000).toFixed(0);
  const after = await measured(redis);
  redis.disconnect();
  return {
    table: tableOf(before, after),
    moved: `Archived: ${files.length.toLocaleString('en')} past versions and ${trails.length.toLocaleString('en')} stretches of trails, in ${seconds} s.`,
  };
});
await rm(folderPath, { recursive: true });
const line = `Node ${process.version}. ${ORGANS.toLocaleString('en')} organs, each with a report of ${VERSIONS} versions and ${APPLICATIONS} applications, as MEMORY USAGE counts. ${moved}`;
print(`${line}\n\n${table}`);
if (values.write) publish('storage', `${line}\n\n${table}`);
