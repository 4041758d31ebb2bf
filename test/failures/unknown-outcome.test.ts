import { createServer, connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { findRedisProgram } from '../../src/store/private-redis.ts';
import { type OwnRedis, startOwnRedis } from '../support/own-redis.ts';

let redis: OwnRedis | undefined;
let local: LocalBot | undefined;
let line: Line | undefined;

afterEach(async () => {
  await local?.stop();
  await line?.stop();
  await redis?.stop();
  local = undefined;
});

/** The line between the bot and Redis. */
interface Line {
  readonly socket: string;
  /** From the next write that holds these words on, everything still reaches Redis and no reply comes back. */
  breakAfter(words: string): void;
  mend(): void;
  stop(): Promise<void>;
}

async function lineTo(server: string, folder: string): Promise<Line> {
  const socket = join(folder, 'line.sock');
  const ends = new Set<Socket>();
  let words: string | null = null;
  let isBroken = false;
  const listener = createServer((near) => {
    const far = connect(server);
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => {
        ends.delete(end);
        near.destroy();
        far.destroy();
      });
    }
    near.on('data', (data) => {
      if (words !== null && data.includes(words)) isBroken = true;
      far.write(data);
    });
    far.on('data', (data) => {
      if (!isBroken) near.write(data);
    });
  });
  await new Promise<void>((done) => listener.listen(socket, done));
  return {
    socket,
    breakAfter(after) {
      words = after;
    },
    mend() {
      words = null;
      isBroken = false;
      for (const end of ends) end.destroy();
    },
    async stop() {
      for (const end of ends) end.destroy();
      await new Promise((done) => listener.close(done));
    },
  };
}

it('an answer that was kept though nobody could confirm it counts once when it is given again as told', {
  timeout: 40_000,
}, async () => {
  if ((await findRedisProgram()) === null) {
    return void process.stdout.write('not run here: an unknown outcome (no redis-server on the PATH)\n');
  }
  redis = await startOwnRedis();
  line = await lineTo(redis.address.socket, redis.folder);
  // Slack's three repetitions all end before Redis is back.
  local = await startLocalBot({
    address: { socket: line.socket },
    workspace: { retryDelaysMs: [] },
    logLevel: 'silent',
    sweepMs: 300,
  });
  const { workspace } = local;
  const clerk = new Clerk(workspace);
  await clerk.start('云岭县水利局', 2025);
  const person = workspace.as(clerk.user);
  const prompt = await clerk.say('去第五部分');
  expect(prompt.question).toBe('notes.problems');
  line.breakAfter('公开不够及时');
  await person.say(clerk.channel, '公开不够及时，基层人手不足', { thread_ts: clerk.thread });
  await workspace.waitUntil(() =>
    workspace.ephemerals(clerk.user).find((one) => visibleText(one).includes('没能确认保存')),
  );
  line.mend();
  const next = await clerk.next();
  console.log('NEXT', next.question, visibleText(next.message));
  const after = await clerk.say('公开不够及时，基层人手不足');
  console.log('AFTER', after.question, visibleText(after.message));
  const session = await redis.admin.keys('*');
  for (const k of session) if (k.includes('session') || k.includes('}:s')) console.log(k, (await redis.admin.hget(k, 'doc').catch(()=>''))?.slice(0,3000));
});
