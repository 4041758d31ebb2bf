import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUREAU, NOTES } from '../../src/demo/bureau-2021.ts';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { play } from '../../src/demo/play.ts';
import { PEOPLE } from '../../src/playground/state/seed.ts';
import type { StoredMessage } from '../../src/playground/state/types.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { toldOf } from '../support/told-alone.ts';

const FILE = '周小禾信访材料.csv';
const APPLICANT = '郑一川';
const ASKED = '城东征地批复';
const REGISTER = [
  '编号,申请人,申请人类型,渠道,收到日期,内容',
  `2021-001,周小禾,自然人,当面,2021-03-02,${ASKED}`,
].join('\n');

/** What people wrote, named and dropped in the course of the day. */
const WORDS = [BUREAU, APPLICANT, '周小禾', ASKED, '统计表', '信访材料', ...Object.values(NOTES)].flatMap(
  (text) => text.split(/[\n，。；]/).filter((one) => /\p{Script=Han}{3}/u.test(one)),
);

const lines: string[] = [];
let local: LocalBot;
let redis: Redis;

/** Everything that a key of the queue holds, whatever its kind. */
async function contentOf(key: string): Promise<string> {
  switch (await redis.type(key)) {
    case 'string':
      return String(await redis.get(key));
    case 'hash':
      return JSON.stringify(await redis.hgetall(key));
    case 'list':
      return JSON.stringify(await redis.lrange(key, 0, -1));
    case 'set':
      return JSON.stringify(await redis.smembers(key));
    case 'zset':
      return JSON.stringify(await redis.zrange(key, 0, -1));
    default:
      return JSON.stringify(await redis.xrange(key, '-', '+'));
  }
}

/** A text together with what any stretch of it says that is merely encoded. */
const decoded = (text: string): string =>
  [
    text,
    ...[...text.matchAll(/[\w+/-]{24,}/g)].map(([word]) => Buffer.from(word, 'base64url').toString()),
    ...[...text.matchAll(/(?:%[0-9A-F]{2}){3,}/gi)].map(([word]) => {
      try {
        return decodeURIComponent(word);
      } catch {
        return '';
      }
    }),
  ].join('\n');

const wordsIn = (text: string): string[] => {
  const all = decoded(text);
  return WORDS.filter((word) => all.includes(word));
};

beforeAll(async () => {
  local = await startLocalBot({
    logLevel: 'trace',
    logTo: { write: (line: string) => void lines.push(line) },
  });
  redis = new Redis('socket' in local.redis.address ? local.redis.address.socket : local.redis.address.url);
  const { workspace } = local;
  const clerk = workspace.as(PEOPLE.clerk);

  await play(new Clerk(workspace));

  await clerk.command('/nianbao', 'apply', 'dm');
  await clerk.submit(await workspace.waitForView(PEOPLE.clerk), {
    number: '2021-002',
    applicant: 'naturalPerson',
    channel: 'in-person',
    arrivedOn: '2021-03-03',
    description: ASKED,
    name: APPLICANT,
  });
  await workspace.waitFor((message: StoredMessage) => visibleText(message).startsWith('申请 2021-002：'));
  await clerk.say('dm', `${APPLICANT}那件到哪一步了`);

  await clerk.upload('dm', { name: FILE, bytes: Buffer.from(REGISTER) });
  const card = await workspace.waitUntil(() =>
    workspace
      .messages(clerk.dm)
      .findLast((one) => JSON.stringify(one.blocks ?? '').includes('registerImport')),
  );
  // Work that fails leaves more in the queue than work that is done: the import fails once before it succeeds.
  workspace.faults.failNext('files.info', { error: 'internal_error' }, 4);
  await clerk.press(card, ({ action_id }) => String(action_id).startsWith('card:registerImport'));
  await toldOf(workspace, PEOPLE.clerk, /新登记1件|没能全部导入/);
  await workspace.idle();
});

afterAll(async () => {
  redis?.disconnect();
  await local?.stop();
});

describe('after a played interview, a ledger and dropped files', () => {
  it('no key of Redis is named by anybody’s words', async () => {
    const keys = await redis.keys('*');
    expect(keys.length).toBeGreaterThan(20);
    expect(wordsIn(keys.join('\n'))).toEqual([]);
  });

  it('the queue, its jobs and its events hold ids alone', async () => {
    const keys = await redis.keys('{local}:*');
    expect(keys).toContain('{local}:work:events');
    const events = await contentOf('{local}:work:events');
    expect(events).toContain('-import.F');
    for (const key of keys) expect([key, wordsIn(await contentOf(key))]).toEqual([key, []]);
  });

  it('marks, look-ups and the audit trail hold none either, but for the organ that the trail is of', async () => {
    const keys = await redis.keys('local:*');
    const isDocument = (key: string) => /:(?:session|organ|application|facts|file|index):/.test(key);
    for (const key of keys.filter((one) => !isDocument(one))) {
      const found = wordsIn(await contentOf(key)).filter((word) => word !== BUREAU);
      expect([key, found]).toEqual([key, []]);
    }
  });

  it('no line of the log, at its most talkative, holds any', () => {
    expect(lines.join('')).toContain('work failed');
    expect(wordsIn(lines.join('\n'))).toEqual([]);
  });
});
