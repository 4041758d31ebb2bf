import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';

/** Runs a command in this process, with standard input and settings of its own: its exit status, and what it printed where. */
export async function runCli(
  args: readonly string[],
  input: Uint8Array | string = '',
  env: Readonly<Record<string, string | undefined>> = {},
) {
  const out: Uint8Array[] = [];
  const err: string[] = [];
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const status = await runCommand(args, {
    stdin: async () => Buffer.from(input),
    out: (text) => void out.push(Buffer.from(text)),
    err: (line) => void err.push(`${line}\n`),
  }).finally(() => vi.unstubAllEnvs());
  return { status, out: Buffer.concat(out).toString(), err: err.join('') };
}

/** The tool as a person runs it, and files for it in a folder. */
export const cliIn = (folder: string) => ({
  run: runCli,
  fileOf(name: string, bytes: Uint8Array | string): string {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  },
});
