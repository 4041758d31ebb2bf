import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

/**
 * While `work` runs, the only program on the path is an office program that saves whatever it is given as a copy of the
 * file `result`, or where `result` is `source` as a copy of what it was given; null: none is installed.
 */
export async function withOffice<T>(result: string | 'source' | null, work: () => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-test-'));
  if (result !== null) {
    const program = join(folder, 'soffice');
    const from = result === 'source' ? '$8' : result;
    writeFileSync(program, `#!/bin/sh\n/bin/mkdir -p "$7" && /bin/cp "${from}" "$7/in.$5"\n`);
    chmodSync(program, 0o755);
  }
  vi.stubEnv('PATH', folder);
  try {
    return await work();
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  }
}
