import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { createArchiveFolder } from '../../src/store/archive-folder.ts';
import { createArchiveStore } from '../../src/store/archive-store.ts';
import { connectStore, type StoreConnection } from '../../src/store/connection.ts';
import { organIdOf, sessionIdOf } from '../../src/store/keys.ts';
import { createSessionStore } from '../../src/store/session-store.ts';

const ORGAN = '云岭县水利局';
let local: LocalBot | undefined;
let redis: StoreConnection | undefined;
let archive = '';

afterEach(async () => {
  redis?.disconnect();
  await local?.stop();
  await rm(archive, { recursive: true, force: true });
});

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('a version that was archived is sent again byte for byte, and never made anew where it cannot be read', async () => {
  archive = await mkdtemp(join(tmpdir(), 'nianbao-archive-'));
  local = await startLocalBot({ archive });
  const { workspace } = local;
  const clerk = new Clerk(workspace);
  const seen = await clerk.start(ORGAN, 2025);
  await clerk.press(seen, 'without');

  redis = await connectStore(local.redis.address);
  const store = createSessionStore(redis, 'local');
  const id = sessionIdOf(organIdOf(workspace.teamId, ORGAN), 2025);
  const bytes = [randomBytes(4_000), randomBytes(4_000), randomBytes(4_000)];
  const files = bytes.map((one, at) => ({
    version: at + 1,
    name: '年报.docx',
    sha256: sha256(one),
    fileId: `F${at}`,
    at: '2026-01-05T01:00:00.000Z',
    content: '',
    pdf: null,
  }));
  const opened = await store.open(id);
  if (!opened.session) throw new Error('the report is there');
  const next = { ...opened.session, files, revision: opened.session.revision + 1 };
  const account = { at: '2026-01-05T01:00:00.000Z', by: 'U1', what: 'posted', detail: {} };
  await store.commit(id, opened, next, 'posted', account);
  for (const [at, one] of bytes.entries()) await store.keepFile(id, at + 1, 'docx', at + 1, one);
  const folder = createArchiveFolder(join(archive, 'local'));
  const moving = createArchiveStore(redis, 'local', folder);
  for (const file of await moving.movableFiles('2000-01-01')) await moving.moveFile(file);
  expect(await moving.files()).toHaveLength(2);

  await clerk.say('再发第1版');
  await workspace.waitFor('第1版文件已重新发送', { channel: clerk.channel });
  const sent = await workspace.waitUntil(() =>
    [...workspace.world.files.values()].find(({ bytes: one }) => one && sha256(one) === files[0]?.sha256),
  );
  expect(sent).toBeDefined();

  await rm(archive, { recursive: true });
  await clerk.say('发第二版');
  await workspace.waitFor('第2版已归档，归档文件现在读不到', { channel: clerk.channel });
  await clerk.say('发第9版');
  await workspace.waitFor('没有第9版，最新的是第3版。', { channel: clerk.channel });
});
