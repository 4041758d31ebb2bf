import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWorkspace, type Workspace } from '../../src/playground/workspace.ts';
import { startTrialRedis, type TrialRedis } from '../../src/store/trial-redis.ts';

/** A machine that runs much else starts a process slowly. */
const SLOW_START_MS = 90_000;

const SECRET = '周小禾';
/** An error as a failed command of Redis is one: it carries the whole document. */
const CARRIER = `Object.assign(new Error('OOM'), { command: { name: 'eval', args: ['申请人${SECRET}'] } })`;

let workspace: Workspace;
let trial: TrialRedis;
let child: ChildProcess | undefined;
let printed = '';

beforeAll(async () => {
  trial = await startTrialRedis();
  workspace = await startWorkspace({ manifest: JSON.parse(await readFile('manifest.json', 'utf8')) });
});

afterEach(() => {
  child?.kill('SIGKILL');
});

afterAll(async () => {
  await workspace.stop();
  await trial.stop();
});

/** Starts the bot's own entry, in which something goes astray once it runs. */
function start(stray: string): ChildProcess {
  printed = '';
  const source = `process.on('SIGUSR2', () => { ${stray} })`;
  const made = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(source)}`, 'dist/main.js'],
    {
      env: {
        ...process.env,
        SLACK_BOT_TOKEN: workspace.botToken,
        SLACK_APP_TOKEN: workspace.appToken,
        SLACK_API_URL: workspace.apiUrl,
        REDIS_URL: 'url' in trial.address ? trial.address.url : trial.address.socket,
        NIANBAO_PREFIX: 'stray',
        LOG_LEVEL: 'info',
      },
    },
  );
  for (const stream of [made.stdout, made.stderr]) {
    stream?.on('data', (part: Buffer) => {
      printed += part.toString('utf8');
    });
  }
  child = made;
  return made;
}

const sees = (words: string) => expect.poll(() => printed, { timeout: SLOW_START_MS / 2 }).toContain(words);

describe('what nobody caught', { timeout: SLOW_START_MS }, () => {
  it('in a promise is logged without what it carries, and the process stays', async () => {
    if (!trial.durable) return;
    const bot = start(`Promise.reject(${CARRIER})`);
    await sees('the bot is running');
    bot.kill('SIGUSR2');
    await sees('a failure that nobody waited for');
    expect(printed).not.toContain(SECRET);
    expect(bot.exitCode).toBeNull();
  });

  it('as an exception ends the process, and says no more than its kind and place', async () => {
    if (!trial.durable) return;
    const bot = start(`throw ${CARRIER}`);
    await sees('the bot is running');
    const ended = new Promise((done) => bot.once('exit', done));
    bot.kill('SIGUSR2');
    expect(await ended).toBe(1);
    expect(printed).toContain('an exception that nobody caught');
    expect(printed).not.toContain(SECRET);
  });
});
