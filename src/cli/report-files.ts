import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './usage-error.ts';

/** What systems and word processors leave beside documents: hidden files, locks of open documents. */
const isLeftover = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

/** Whether a path is a folder; what is not there is none, and whoever reads it will say so. */
export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new UsageError(`${folder}：没有读取这个文件夹的权限，请检查文件权限`);
  });
  const paths = entries
    .filter(({ name }) => !isLeftover(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry): Promise<string[]> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      // A link to a folder may lead back here, and is not followed.
      if (entry.isSymbolicLink()) return (await isFolder(path)) ? [] : [path];
      return entry.isFile() ? [path] : [];
    });
  return (await Promise.all(paths)).flat();
}

/**
 * The files that are meant by some paths, each once: a folder stands for all files in it and below, by name. Whatever their
 * endings: the format is found from the content. Throws UsageError for a folder that cannot be opened.
 */
export async function reportFiles(paths: readonly string[]): Promise<string[]> {
  const rows = await Promise.all(
    paths.map(async (path) => ((await isFolder(path)) ? filesIn(path) : [path])),
  );
  return [...new Set(rows.flat())];
}
