import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { connectStore } from '../../src/store/connection.ts';
import { findRedisProgram, startPrivateRedis } from '../../src/store/private-redis.ts';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-commands-'));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The commands under a heading of the manual, as they stand there, for a folder of this test. */
function commandsOf(heading: string): string[] {
  const manual = readFileSync('docs/operations.md', 'utf8');
  const block = manual.split(`### ${heading}\n`)[1]?.split('```sh\n')[1]?.split('```')[0] ?? '';
  return block
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('npm '))
    .map((line) =>
      line.replaceAll('/backup', join(folder, 'backup')).replaceAll('2026-01-20', '$(date +%F)'),
    );
}

const run = (commands: readonly string[]) =>
  spawnSync('sh', ['-ec', commands.join('\n')], { cwd: folder, encoding: 'utf8' });

it('the manual’s commands back up and restore what was written, as they stand', async () => {
  const program = await findRedisProgram();
  if (!program || spawnSync('redis-cli', ['--version']).status !== 0) {
    process.stdout.write('not run here: the backup commands (no redis-server or redis-cli on the PATH)\n');
    return;
  }
  mkdirSync(join(folder, 'backup'));
  const home = join(folder, '.data');
  const started = await startPrivateRedis(program, home);
  const before = await connectStore({ socket: started.socket });
  await before.set('nianbao:answer', '15');
  expect(run(commandsOf('Backup'))).toMatchObject({ status: 0, stderr: '' });
  await before.set('nianbao:answer', '16');
  before.disconnect();
  expect(run(commandsOf('Restore'))).toMatchObject({ status: 0, stderr: '' });
  const restored = await startPrivateRedis(program, home);
  const after = await connectStore({ socket: restored.socket });
  expect(await after.get('nianbao:answer')).toBe('15');
  after.disconnect();
  await restored.stop();
});
