import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startWorkspace } from '../src/playground/workspace.ts';
import { noServer, startOwnRedis } from './support/own-redis.ts';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-start-'));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the bot's own entry with an environment of its own, and waits for it to end. */
function start(environment: Record<string, string>) {
  return spawnSync(process.execPath, ['dist/main.js'], {
    env: { HOME: folder, PATH: '', ...environment },
    encoding: 'utf8',
    timeout: 20_000,
  });
}

describe('npm start', () => {
  it('refuses to start with one readable list of what is missing', () => {
    const { status, stderr } = start({});
    expect(status).toBe(1);
    expect(stderr).toContain('SLACK_BOT_TOKEN');
    expect(stderr).toContain('SLACK_APP_TOKEN');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('refuses to start without a Redis that keeps anything, and says how to get one', () => {
    const { status, stderr } = start({
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      NIANBAO_DATA_DIR: folder,
    });
    expect(status).toBe(1);
    expect(stderr).toContain('REDIS_URL');
    expect(stderr).toContain('redis-server');
  });

  it.each([
    ['SLACK_BOT_TOKEN', { SLACK_BOT_TOKEN: 'xoxb-of-another-app' }],
    ['SLACK_APP_TOKEN', { SLACK_APP_TOKEN: 'xapp-of-another-app' }],
  ])('names %s where Slack does not accept it, and ends', async (setting, wrong) => {
    if (await noServer('a start with a wrong token')) return;
    const redis = await startOwnRedis();
    const workspace = await startWorkspace();
    const child = spawn(process.execPath, ['dist/main.js'], {
      env: {
        HOME: folder,
        PATH: '',
        SLACK_API_URL: workspace.apiUrl,
        SLACK_BOT_TOKEN: workspace.botToken,
        SLACK_APP_TOKEN: workspace.appToken,
        REDIS_URL: redis.address.socket,
        ...wrong,
      },
    });
    let said = '';
    child.stderr.on('data', (part) => {
      said += part;
    });
    const status = await new Promise((ended) => child.once('close', ended));
    await workspace.stop();
    await redis.stop();
    expect(said.trim().split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^nianbao: Slack does not accept ${setting} \\(invalid_auth\\): .+`)),
    ]);
    expect(status).toBe(1);
  });
});
