import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { keysUnder, organIdOf, sessionIdOf } from '../../src/store/keys.ts';
import { startTrialRedis, type TrialRedis } from '../../src/store/trial-redis.ts';
import { runCli } from '../support/cli.ts';

const ORGAN = '云岭县水利局';
const folder = mkdtempSync(join(tmpdir(), 'nianbao-audit-'));
let trial: TrialRedis;
let local: LocalBot;
let redis: Redis;
let id: string;

const urlOf = ({ address }: TrialRedis): string => ('url' in address ? address.url : address.socket);

beforeAll(async () => {
  trial = await startTrialRedis();
  local = await startLocalBot({ redis: trial, prefix: 'audited' });
  redis = new Redis(urlOf(trial));
  const clerk = new Clerk(local.workspace);
  const seen = await clerk.start(ORGAN, 2025);
  await clerk.press(seen, 'without');
  await clerk.say('地址：城关镇人民路3号，电话：0871-68000002');
  await clerk.say('去第二部分');
  const read = await clerk.say('制发2件，废止0件，现行有效15件');
  await clerk.press(read, 'confirm');
  await local.pause();
  id = sessionIdOf(organIdOf(local.workspace.teamId, ORGAN), 2025);
});

afterAll(async () => {
  await local.stop();
  redis.disconnect();
  await trial.stop();
  rmSync(folder, { recursive: true });
});

/** Runs the tool in an environment. */
const runWith = (environment: Record<string, string>, ...args: string[]) =>
  runCli(['audit', ...args], '', {
    REDIS_URL: urlOf(trial),
    NIANBAO_PREFIX: 'audited',
    ...environment,
  });

const run = (...args: string[]) => runWith({}, ...args);

const trailOf = () => keysUnder('audited').audit(id);

describe('nianbao audit', () => {
  it('finds the trail whole and the documents as their last entries left them', async () => {
    const { status, out } = await run('verify');
    expect(out).toMatch(/^云岭县水利局：\d+条记录完整，末条校验值 [0-9a-f]{64}。\n$/);
    expect(status).toBe(0);
  });

  it('says who did what, when and from which message, with figures and without anybody’s words', async () => {
    const path = join(folder, 'trail.jsonl');
    expect(await run('export', '--organ', ORGAN, '-o', path)).toMatchObject({ status: 0 });
    const text = readFileSync(path, 'utf8');
    const entries = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    const last = entries.at(-1);
    expect(last).toMatchObject({ by: expect.stringMatching(/^U/), what: 'report.choose', subject: id });
    expect(entries.some(({ from }) => /^m:/.test(from))).toBe(true);
    expect(text).toContain('proactive.normativeDocuments.inForce');
    expect(text).not.toContain('人民路');
    expect(text).not.toContain('68000002');
    expect(await run('export', '-o', path)).toMatchObject({ status: 2 });
  });

  it('names the first broken link', async () => {
    const third = await redis.lindex(trailOf(), 2);
    await redis.lset(trailOf(), 2, (third ?? '').replace('"at":"2', '"at":"3'));
    const { status, out } = await run('verify', '--organ', ORGAN);
    expect(out).toContain('第3条记录内容被改动');
    expect(status).toBe(1);
    await redis.lset(trailOf(), 2, third ?? '');
    expect((await run('verify')).status).toBe(0);
  });

  it('finds a document that was changed without an entry, and entries cut off at the end', async () => {
    const key = keysUnder('audited').session(id);
    const document = (await redis.hget(key, 'doc')) ?? '';
    await redis.hset(key, 'doc', document.replace('"inForce":15', '"inForce":16'));
    expect(await run('verify')).toMatchObject({ status: 1, out: expect.stringContaining(id) });
    await redis.hset(key, 'doc', document);
    const last = (await redis.rpop(trailOf())) ?? '';
    expect((await run('verify')).status).toBe(1);
    await redis.rpush(trailOf(), last);
    expect((await run('verify')).status).toBe(0);
  });

  it('says what to do about arguments that it cannot use', async () => {
    expect(await run('look')).toMatchObject({ status: 2, err: expect.stringContaining('--help') });
    expect(await run('verify', '--organ', '没有这个局')).toMatchObject({
      status: 2,
      err: expect.stringContaining('全称'),
    });
    expect(await runWith({ REDIS_URL: 'http://云岭县' }, 'verify')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^nianbao：audit：REDIS_URL 无法识别，请写作 redis:/),
    });
  });
});
