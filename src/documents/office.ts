import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** LibreOffice starts in 2 to 5 seconds on an office machine; a file that takes longer than this is hopeless. */
const TIMEOUT = 40_000;

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What LibreOffice made of a file: `absent` where it is not installed, `failed` where it fails or takes too long. */
export type SavedAnew =
  | { readonly kind: 'saved'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' | 'failed' };

/** Whether the program itself was not found: a file that it did not write is not found either. */
const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'spawn soffice';

/** The file as LibreOffice saves it anew. It works in a folder and with a profile of its own, both removed afterwards. */
export const convertWithOffice = (
  bytes: Uint8Array,
  from: string,
  to: 'docx' | 'xlsx' | 'pdf',
): Promise<SavedAnew> =>
  inTemporaryFolder(async (folder) => {
    try {
      const source = join(folder, `in.${from}`);
      await writeFile(source, bytes);
      const profile = pathToFileURL(join(folder, 'profile')).href;
      const options = ['--headless', '--norestore', `-env:UserInstallation=${profile}`];
      const args = [...options, '--convert-to', to, '--outdir', join(folder, 'out'), source];
      await run('soffice', args, { timeout: TIMEOUT, killSignal: 'SIGKILL' });
      return { kind: 'saved', bytes: new Uint8Array(await readFile(join(folder, 'out', `in.${to}`))) };
    } catch (error) {
      return { kind: isAbsent(error) ? 'absent' : 'failed' };
    }
  });
