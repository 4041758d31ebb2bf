import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Application } from '../../src/applications/case/application.ts';
import { apply, forgetPerson, type Outcome, register } from '../../src/applications/case/apply.ts';
import { newOrgan } from '../../src/organs/organ.ts';
import { createCalendar } from '../../src/report/calendar/calendar.ts';
import { createArchiveFolder } from '../../src/store/archive-folder.ts';
import { connectStore, type StoreConnection } from '../../src/store/connection.ts';
import { StoredDocumentError } from '../../src/store/errors.ts';
import { keysUnder, organIdOf } from '../../src/store/keys.ts';
import { createLedgerStore, type LedgerStore } from '../../src/store/ledger-store.ts';
import { createOrganStore } from '../../src/store/organ-store.ts';
import { startTrialRedis, type TrialRedis } from '../../src/store/trial-redis.ts';
import { runCli } from '../support/cli.ts';

const NAME = '云岭县水利局';
const ORGAN = organIdOf('T1', NAME);
const calendar = createCalendar();
const accountOn = (day: string) => ({
  at: `${day}T01:00:00.000Z`,
  by: 'U1',
  what: 'application',
  detail: {},
});

let trial: TrialRedis;
let connection: StoreConnection;
let folder: string;
let prefix: string;
let ledger: LedgerStore;
let count = 0;

beforeAll(async () => {
  trial = await startTrialRedis();
  connection = await connectStore(trial.address);
});

afterAll(async () => {
  connection.disconnect();
  await trial.stop();
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-cases-'));
  prefix = `c${++count}`;
  ledger = createLedgerStore(
    connection,
    prefix,
    calendar,
    undefined,
    createArchiveFolder(join(folder, prefix)),
  );
  const organs = createOrganStore(connection, prefix, Date.now);
  await organs.commit(
    await organs.open(ORGAN),
    newOrgan(ORGAN, 'T1', NAME),
    null,
    'made',
    accountOn('2023-01-04'),
  );
  return () => rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  const { address } = trial;
  const url = 'url' in address ? address.url : address.socket;
  return runCli(args, '', { REDIS_URL: url, NIANBAO_PREFIX: prefix, NIANBAO_ARCHIVE_DIR: folder });
}

function built(outcome: Outcome): Application {
  if (outcome.kind === 'refused') throw new Error(outcome.refusal);
  return outcome.application;
}

/** An application that came on a day and, where it was, was granted on another. */
async function keep(id: string, arrivedOn: string, answeredOn: string | null): Promise<Application> {
  const signature = { by: 'U1', at: Date.parse(arrivedOn), today: answeredOn ?? arrivedOn };
  const registration = {
    type: 'registered' as const,
    number: `${arrivedOn.slice(0, 4)}-${id}`,
    applicant: 'naturalPerson' as const,
    channel: 'in-person' as const,
    arrivedOn,
    confirmedOn: null,
    description: '河道采砂许可',
    supply: '纸质',
  };
  const person = { name: '周小禾', identity: '', contact: '13900000001' };
  const file = built(register(id, registration, person, signature, calendar));
  const answer = {
    type: 'answered' as const,
    on: answeredOn ?? '',
    disposition: 'granted' as const,
    documentNumber: '〔1〕号',
    delivery: '邮寄',
    toldReconsideration: true,
  };
  const next = answeredOn === null ? file : built(apply(file, answer, signature, calendar));
  await ledger.commit(ORGAN, await ledger.open(ORGAN, id), next, `k${id}`, accountOn(arrivedOn));
  return next;
}

const isInRedis = async (id: string) =>
  (await connection.hexists(keysUnder(prefix).application(ORGAN, id), 'doc')) === 1;

const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name));

describe('nianbao archive', () => {
  it('moves cases that were closed for good in past years, and they answer as before', async () => {
    const old = await keep('001', '2023-03-06', '2023-03-20');
    await keep('002', '2023-12-25', '2025-01-08');
    await keep('003', '2023-03-07', null);
    const facts = await ledger.facts(ORGAN, ['001', '002', '003']);
    expect((await run('archive', '--before', '2025', '--dry-run')).out).toContain('办结的申请1件');
    expect((await run('archive', '--before', '2025')).out).toContain('办结的申请1件');
    expect(await Promise.all(['001', '002', '003'].map(isInRedis))).toEqual([false, true, true]);

    expect(await ledger.loadMany(ORGAN, ['001'])).toEqual([old]);
    expect((await ledger.open(ORGAN, '001')).application).toEqual(old);
    expect(await ledger.facts(ORGAN, ['001', '002', '003'])).toEqual(facts);
    expect((await ledger.page(ORGAN, { index: 'closed', from: 0, to: 1e9 }, 0, 10)).total).toBe(2);
    expect((await run('audit', 'verify')).status).toBe(0);
    expect(await run('archive', '--list')).toMatchObject({ status: 0 });
  });

  it('what is written to one that was moved is in Redis again, and its file, with the person’s name, is gone', async () => {
    await keep('001', '2023-03-06', '2023-03-20');
    await run('archive', '--before', '2025');
    expect(files()).toHaveLength(1);
    const opened = await ledger.open(ORGAN, '001');
    const without = forgetPerson(opened.application as Application);
    expect(await ledger.commit(ORGAN, opened, without, 'forget', accountOn('2025-06-02'))).toBe('done');
    expect(await isInRedis('001')).toBe(true);
    expect(files()).toEqual([]);
    expect((await run('audit', 'verify')).status).toBe(0);
  });

  it('one whose file was changed is not read, is named, and holds up none of the others', async () => {
    await keep('001', '2023-03-06', '2023-03-20');
    const other = await keep('002', '2023-03-07', '2023-03-21');
    await run('archive', '--before', '2025');
    const first = files().find((path) => path.includes('001')) ?? '';
    writeFileSync(first, '{}');
    expect(await ledger.loadMany(ORGAN, ['001', '002'])).toEqual([other]);
    await expect(ledger.open(ORGAN, '001')).rejects.toThrow(StoredDocumentError);
    expect(await run('archive', '--list')).toMatchObject({ status: 1 });
    expect(await run('audit', 'verify')).toMatchObject({ status: 1 });
  });

  it('puts them back', async () => {
    const old = await keep('001', '2023-03-06', '2023-03-20');
    await run('archive', '--before', '2025');
    expect((await run('archive', '--restore')).status).toBe(0);
    expect(await isInRedis('001')).toBe(true);
    expect(await ledger.loadMany(ORGAN, ['001'])).toEqual([old]);
    expect((await run('audit', 'verify')).status).toBe(0);
  });
});
