import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { CHANNELS } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { noServer, type OwnRedis, startOwnRedis } from '../support/own-redis.ts';

const WHAT = 'an unknown outcome';

const ORGAN = '云岭县水利局';
/** Nothing else is written of it meanwhile: a commit that lost to another one would not be kept. */
const OTHER = '青石镇人民政府';
/** What nobody settled is found by its age, so the clock goes on from here. */
const NOW = Date.parse('2026-03-18T04:00:00Z');
/** Stands in every write of a document. */
const DOCUMENT = '"schemaVersion"';

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

/** A bot whose writes can be made to succeed without its learning of it; Slack delivers nothing a second time. */
async function begin() {
  const server = await startOwnRedis();
  redis = server;
  const between = await lineTo(server.address.socket, server.folder);
  line = between;
  local = await startLocalBot({
    address: { socket: between.socket },
    workspace: { now: () => NOW + Math.floor(performance.now()), retryDelaysMs: [] },
    logLevel: 'silent',
    sweepMs: 300,
  });
  const { workspace } = local;
  const clerk = new Clerk(workspace);
  const prompt = await clerk.start(ORGAN, 2025);
  const unconfirmed = () =>
    workspace.waitUntil(() =>
      workspace.ephemerals(clerk.user).find((one) => visibleText(one).includes('没能确认保存')),
    );
  return { workspace, server, between, clerk, prompt, person: workspace.as(clerk.user), unconfirmed };
}

describe('what was kept though nobody could confirm it counts once when it is given again', () => {
  it('a form', async () => {
    if (await noServer(WHAT)) return;
    const { workspace, between, clerk, person } = await begin();
    await person.command('/nianbao', 'apply', CHANNELS.open);
    const form = await workspace.waitForView(clerk.user);
    const values = {
      number: '2026-001',
      applicant: 'naturalPerson',
      channel: 'in-person',
      arrivedOn: '2026-03-02',
      description: '水库除险加固资金安排',
    };
    between.breakAfter(DOCUMENT);
    const kept = await person.submit(form, values);
    expect(Object.values(kept.errors ?? {}).join()).toContain('没能确认保存');
    between.mend();
    await expect.poll(async () => Object.keys((await person.submit(form, values)).errors ?? {})).toEqual([]);
    await workspace.waitFor((message) => visibleText(message).startsWith('申请 2026-001：'), {
      channel: CHANNELS.open,
    });
    await person.command('/nianbao', 'status 今年收了几件', CHANNELS.open);
    await workspace.waitUntil(() =>
      workspace.ephemerals(clerk.user).find((one) => visibleText(one).includes('收到的：1件')),
    );
  });

  it('a button', async () => {
    if (await noServer(WHAT)) return;
    const { between, clerk, prompt, person, unconfirmed } = await begin();
    between.breakAfter(DOCUMENT);
    await person.press(prompt.message, (element) => element.value === 'without');
    await unconfirmed();
    between.mend();
    expect((await clerk.next()).question).toBe('contact');
    // The same button again: where things stand, and not a question further.
    expect((await clerk.press(prompt, 'without')).question).toBe('contact');
  });

  it('a command', async () => {
    if (await noServer(WHAT)) return;
    const { workspace, between, clerk, person, unconfirmed } = await begin();
    between.breakAfter('"year":2024');
    await person.command('/nianbao', `${OTHER} 2024`, CHANNELS.open);
    await unconfirmed();
    between.mend();
    const first = await workspace.waitFor((message) => visibleText(message).includes(`${OTHER}2024年`), {
      channel: clerk.channel,
    });
    await person.command('/nianbao', `${OTHER} 2024`, CHANNELS.open);
    // The second joins the report that the first began.
    await workspace.waitUntil(() =>
      workspace.ephemerals(clerk.user).find((one) => visibleText(one).includes('已在填报中')),
    );
    const roots = workspace
      .messages(clerk.channel)
      .filter((one) => visibleText(one).includes(`${OTHER}2024年`) && one.thread_ts === one.ts);
    expect(roots.map(({ ts }) => ts)).toEqual([first.ts]);
  });
});
