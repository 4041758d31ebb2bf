import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../src/interview/session.ts';
import { createArchiveFolder } from '../../src/store/archive-folder.ts';
import { connectStore, type StoreConnection } from '../../src/store/connection.ts';
import { keysUnder, organIdOf, sessionIdOf } from '../../src/store/keys.ts';
import { createSessionStore, type SessionStore } from '../../src/store/session-store.ts';
import { startTrialRedis, type TrialRedis } from '../../src/store/trial-redis.ts';
import { Talk } from '../interview/support/talk.ts';
import { runCli } from '../support/cli.ts';

let trial: TrialRedis;
let redis: Redis;
let connection: StoreConnection;
let folder: string;
let prefix: string;
let store: SessionStore;
let count = 0;

beforeAll(async () => {
  trial = await startTrialRedis();
  redis = new Redis('url' in trial.address ? trial.address.url : trial.address.socket);
  connection = await connectStore(trial.address);
});

afterAll(async () => {
  redis.disconnect();
  connection.disconnect();
  await trial.stop();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-archive-'));
  prefix = `a${++count}`;
  store = createSessionStore(connection, prefix, null, createArchiveFolder(join(folder, prefix)));
  return () => rmSync(folder, { recursive: true });
});

const NAME = '云岭县水利局';
const ORGAN = organIdOf('T1', NAME);
const ID = sessionIdOf(ORGAN, 2023);
const environment = () => {
  const { address } = trial;
  const url = 'url' in address ? address.url : address.socket;
  return { REDIS_URL: url, NIANBAO_PREFIX: prefix, NIANBAO_ARCHIVE_DIR: folder };
};

const run = (...args: string[]) => runCli(args, '', environment());

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A report with versions of some days, of which each file is what the document says, and a trail of some entries. */
async function report(id: string, days: readonly string[], entries: number): Promise<Buffer[]> {
  const files = days.map((day, at) => ({
    bytes: randomBytes(9_000),
    version: at + 1,
    at: `${day}T01:00:00.000Z`,
  }));
  let session: Session | null = null;
  for (let at = 0; at < entries; at += 1) {
    const opened = await store.open(id);
    const before: Session = opened.session ?? new Talk({ id, organ: NAME }).session;
    session = {
      ...before,
      revision: at + 1,
      files: files.map(({ bytes, version, at: posted }) => ({
        version,
        name: '年报.docx',
        sha256: sha256(bytes),
        fileId: `F${version}`,
        at: posted,
        content: '',
        pdf: null,
      })),
    };
    const account = {
      at: `${2023 + Math.floor((at * 4) / entries)}-03-01T01:00:00.000Z`,
      by: 'U1',
      what: 'report.text',
      detail: {},
    };
    await store.commit(id, opened, session, `k${at}`, account);
  }
  for (const { version, bytes } of files) await store.keepFile(id, version, 'docx', version, bytes);
  return files.map(({ bytes }) => bytes);
}

const bytesIn = (id: string, version: number) => redis.hexists(keysUnder(prefix).file(id, version), 'bytes');

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('nianbao archive', () => {
  it('moves past versions and old entries, and every one of them is read as before', async () => {
    const [first, second, third] = await report(ID, ['2024-03-01', '2024-03-02', '2026-01-05'], 40);
    const dry = await run('archive', '--before', '2025', '--dry-run');
    expect(dry).toMatchObject({ status: 0, err: '' });
    expect(dry.out).toBe('将归档：文件2份（18 kB），操作记录1段（20条）。没有改动。\n');
    expect(filesIn(folder)).toEqual([]);

    const done = await run('archive', '--before', '2025');
    expect(done).toMatchObject({ status: 0, err: '' });
    expect(done.out).toContain('已归档：文件2份（18 kB），操作记录1段（20条）。');
    expect(await Promise.all([1, 2, 3].map((version) => bytesIn(ID, version)))).toEqual([0, 0, 1]);
    expect(await redis.llen(keysUnder(prefix).audit(ID))).toBe(20);
    for (const path of filesIn(folder)) expect(statSync(path).mode & 0o777).toBe(0o600);

    expect(await store.fileOf(ID, 1, 'docx', null)).toEqual(first);
    expect(await store.fileOf(ID, 2, 'docx', 2)).toEqual(second);
    expect(await store.fileOf(ID, 2, 'docx', 9)).toBeNull();
    expect(await store.fileOf(ID, 3, 'docx', null)).toEqual(third);
    const verified = await run('audit', 'verify');
    expect(verified.status).toBe(0);
    expect(verified.out).toContain('40条记录完整');
    const exported = join(folder, 'trail.jsonl');
    expect((await run('audit', 'export', '-o', exported)).err).toContain('共40条');
  });

  it('lets the trail go on where it was, and moves the next stretch another year', async () => {
    await report(ID, [], 40);
    await run('archive', '--before', '2025');
    const opened = await store.open(ID);
    expect(opened.head.length).toBe(40);
    const next = { ...(opened.session as Session), revision: 41 };
    const account = { at: '2026-03-02T01:00:00.000Z', by: 'U1', what: 'report.text', detail: {} };
    expect(await store.commit(ID, opened, next, 'later', account)).toBe('done');
    expect((await run('archive', '--before', '2026')).out).toContain('操作记录1段（10条）');
    expect((await run('audit', 'verify')).out).toContain('41条记录完整');
  });

  it('a writer who read the trail before its beginning was moved writes again, and nothing is lost', async () => {
    await report(ID, [], 40);
    const opened = await store.open(ID);
    await run('archive', '--before', '2025');
    const next = { ...(opened.session as Session), revision: 41 };
    const account = { at: '2026-03-02T01:00:00.000Z', by: 'U1', what: 'report.text', detail: {} };
    expect(await store.commit(ID, opened, next, 'late', account)).toBe('conflict');
    expect(await store.commit(ID, await store.open(ID), next, 'late', account)).toBe('done');
    expect((await run('audit', 'verify')).status).toBe(0);
  });

  it('killed anywhere it has lost nothing, and run again it ends', async () => {
    const ids = Array.from({ length: 12 }, (_, at) => sessionIdOf(organIdOf('T1', `第${at}局`), 2023));
    const bytes = new Map<string, Buffer[]>();
    for (const id of ids) bytes.set(id, await report(id, ['2024-03-01', '2024-03-02', '2024-03-03'], 8));
    for (const files of [1, 9, 20]) {
      const child = spawn(process.execPath, ['dist/cli/main.js', 'archive', '--before', '2025'], {
        env: { ...process.env, ...environment() },
      });
      const ended = new Promise((done) => child.once('exit', done));
      while (child.exitCode === null && filesIn(folder).length < files)
        await new Promise((go) => setTimeout(go, 1));
      child.kill('SIGKILL');
      await ended;
      for (const [id, versions] of bytes)
        for (const [at, one] of versions.entries())
          expect(await store.fileOf(id, at + 1, 'docx', null)).toEqual(one);
    }
    expect((await run('archive', '--before', '2025')).status).toBe(0);
    expect(filesIn(folder).filter((path) => path.includes('.part'))).toEqual([]);
    expect((await run('archive', '--before', '2025', '--json')).out).toContain(
      '"files":0,"bytes":0,"trails":0',
    );
    const list = await run('archive', '--list');
    expect(list.status).toBe(0);
    expect(list.out).toContain('共48个文件');
    expect(list.out).not.toContain('没有登记');
    expect((await run('audit', 'verify')).status).toBe(0);
  });

  it('puts everything back, byte for byte, for all or for one organ', async () => {
    const [first] = await report(ID, ['2024-03-01', '2024-03-02'], 12);
    const other = sessionIdOf(organIdOf('T1', '云岭县财政局'), 2023);
    await report(other, ['2024-03-01', '2024-03-02'], 12);
    const trail = await redis.lrange(keysUnder(prefix).audit(ID), 0, -1);
    await run('archive', '--before', '2024');
    await run('archive', '--before', '2025');
    expect(await run('archive', '--restore', '--organ', ORGAN)).toMatchObject({ status: 0, err: '' });
    expect(await redis.lrange(keysUnder(prefix).audit(ID), 0, -1)).toEqual(trail);
    expect(await redis.hgetBuffer(keysUnder(prefix).file(ID, 1), 'bytes')).toEqual(first);
    expect(await bytesIn(other, 1)).toBe(0);
    expect((await run('archive', '--restore')).status).toBe(0);
    expect(await bytesIn(other, 1)).toBe(1);
    expect((await run('archive', '--list')).out).toContain('共0个文件');
  });

  it('says which file is gone or was changed, and takes nothing out of Redis that it could not read back', async () => {
    await report(ID, ['2024-03-01', '2024-03-02', '2024-03-03'], 12);
    await run('archive', '--before', '2025');
    const [one, two] = filesIn(folder).filter((path) => path.endsWith('.docx'));
    rmSync(one ?? '');
    writeFileSync(two ?? '', 'changed');
    const listed = await run('archive', '--list');
    expect(listed.status).toBe(1);
    expect(listed.out).toMatch(/缺失[\s\S]*被改动/);
    await expect(store.fileOf(ID, 1, 'docx', null)).rejects.toMatchObject({
      code: 'archive',
      why: 'missing',
    });
    const restored = await run('archive', '--restore');
    expect(restored).toMatchObject({ status: 1 });
    expect(restored.err).toContain('无法移回');

    const trail = filesIn(folder).find((path) => path.endsWith('.jsonl')) ?? '';
    await run('archive', '--before', '2025');
    writeFileSync(trail, readFileSync(trail, 'utf8').replace('U1', 'U2'));
    const verified = await run('audit', 'verify');
    expect(verified.status).toBe(1);
    expect(verified.out).toContain('与归档时不同');
  });

  it('refuses what it cannot use, in a line that says what to do', async () => {
    expect((await run('archive', '--before', '2999')).err).toContain('不晚于今年');
    expect((await run('archive', '--list', '--restore')).err).toContain('只写一个');
    expect((await run('archive', '--organ', NAME)).err).toContain('--restore');
    expect((await run('archive', 'x')).err).toContain('不需要文件名');
  });
});
