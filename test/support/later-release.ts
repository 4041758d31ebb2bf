import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A release that comes after this one, to be run beside it. */
export interface LaterRelease {
  /** Its program, as `startBotProcess` starts it. */
  readonly program: string;
  remove(): Promise<void>;
}

/** Changes a file of a release; throws where what is to be changed is not there any more. */
async function change(file: string, from: RegExp, to: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  if (!from.test(before)) throw new Error(`${file} has nothing like ${from}`);
  await writeFile(file, before.replace(from, to));
}

/** Builds one from what stands here: its reports have a version more, and a step that leads there. */
export async function makeLaterRelease(): Promise<LaterRelease> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-later-'));
  const program = join('test', 'support', 'bot-program.mjs');
  for (const name of ['src', 'scripts', 'prompts', 'package.json', program]) {
    await cp(name, join(folder, name), { recursive: true });
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await change(
    join(folder, 'src/interview/session.ts'),
    /SESSION_SCHEMA_VERSION = (\d+);/,
    'SESSION_SCHEMA_VERSION = $1 + 1;',
  );
  await change(
    join(folder, 'src/store/migrations.ts'),
    /session: \{ version: SESSION_SCHEMA_VERSION, steps: \{/,
    'session: { version: SESSION_SCHEMA_VERSION, steps: { [SESSION_SCHEMA_VERSION - 1]: (stored) => ({ ...stored, schemaVersion: SESSION_SCHEMA_VERSION }),',
  );
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, stdio: 'inherit' });
  return {
    program: join(folder, program),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
