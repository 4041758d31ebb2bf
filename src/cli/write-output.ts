import { writeFile } from 'node:fs/promises';
import type { Streams } from './command.ts';
import { UsageError } from './usage-error.ts';

/** Writes bytes to a file, or to standard output for "-". Throws UsageError when the file cannot be written. */
export async function writeOutput(path: string, bytes: Uint8Array, streams: Streams): Promise<void> {
  if (path === '-') return streams.out(bytes);
  try {
    await writeFile(path, bytes);
  } catch {
    throw new UsageError(`${path}：无法写入，请检查文件夹是否存在、是否有写入权限`);
  }
}
