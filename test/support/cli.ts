import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The tool as a person runs it, and files for it in a folder. */
export const cliIn = (folder: string) => ({
  run(args: readonly string[], input?: Uint8Array | string, env: Record<string, string> = {}) {
    const done = spawnSync(process.execPath, ['dist/cli/main.js', ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
      ...(input === undefined ? {} : { input }),
    });
    return { status: done.status, out: done.stdout, err: done.stderr };
  },
  fileOf(name: string, bytes: Uint8Array | string): string {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  },
});
