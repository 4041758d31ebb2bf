import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTrialRedis, type TrialRedis } from '../../src/store/trial-redis.ts';
import { runCli } from '../support/cli.ts';

let trial: TrialRedis;
beforeAll(async () => {
  trial = await startTrialRedis();
});
afterAll(() => trial.stop());

const folder = mkdtempSync(join(tmpdir(), 'nianbao-readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Readonly<Record<string, string>>;

/** What a page has people type in a shell, without remarks and what goes into a file. */
const typedIn = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .map((line) => line.replace(/ +#.*$| >.*$/, '').trim())
      .filter((line) => line !== ''),
  );

/** The words of a command: what is written goes into a folder of its own, and is read from there. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare = '']) =>
    quoted !== undefined ? quoted : /^[^/-][^/]*\.\w+$/.test(bare) ? join(folder, bare) : bare,
  );

describe.each(['README.md', 'README.zh-CN.md'])('what %s has people type', (page) => {
  const typed = typedIn(page);

  it('names scripts that there are', () => {
    const named = typed.flatMap((line) => /^npm run (?:-s )?([a-z:]+)/.exec(line)?.[1] ?? []);
    expect(named).toContain('demo');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('runs as it stands, one command after another', async () => {
    const commands = typed.filter((line) => line.startsWith('npm run -s nianbao -- '));
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) {
      const { address } = trial;
      const { status, err } = await runCli(wordsOf(command.replace('npm run -s nianbao -- ', '')), '', {
        REDIS_URL: 'url' in address ? address.url : address.socket,
      });
      expect([command, status, err]).toEqual([command, 0, expect.anything()]);
    }
  });
});
