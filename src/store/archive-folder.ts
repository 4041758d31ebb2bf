import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Something that was moved to the archive: its name in the folder, and the SHA-256 and size of its bytes. */
export interface Archived {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

/** What is archived cannot be read: it is not in the folder, or not as it was written. */
export class ArchiveError extends Error {
  readonly code = 'archive';
  readonly why: 'missing' | 'changed';
  readonly file: string;
  constructor(file: string, why: 'missing' | 'changed', cause?: unknown) {
    super(`the archived file ${file} is ${why}`, { cause });
    this.name = 'ArchiveError';
    this.why = why;
    this.file = file;
  }
}

/** A folder (归档) for what Redis need not hold any more. Nothing in it is ever written over. */
export interface ArchiveFolder {
  readonly root: string;
  /** Writes bytes under a name that their hash becomes part of, and reads them back; the same bytes again change nothing. */
  put(stem: string, extension: string, bytes: Uint8Array): Promise<Archived>;
  /** Reads what was written. Throws ArchiveError. */
  get(archived: Archived): Promise<Buffer>;
  /** Deletes a file: what it held has been written anew elsewhere. */
  drop(archived: Pick<Archived, 'name'>): Promise<void>;
  /** The names of all files in it. */
  names(): Promise<string[]>;
  /** Takes away what a killed process left half written. */
  tidy(): Promise<void>;
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Where the archive is: the folder that was named, else one beside the data. */
export const archiveRoot = (named: string | null | undefined, dataDir: string): string =>
  named?.trim() || join(dataDir, 'archive');

/** What is being written ends so until it is whole. */
const PART = '.part';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** Has the disk keep what was written: a file, or the names in a folder. */
async function kept(path: string, bytes?: Uint8Array): Promise<void> {
  const file = await open(path, bytes ? 'w' : 'r', 0o600);
  try {
    if (bytes) await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Opens the folder; it is made with the first thing that is written. */
export function createArchiveFolder(root: string): ArchiveFolder {
  const get = async ({ name, sha256 }: Archived): Promise<Buffer> => {
    const bytes = await readFile(join(root, name)).catch((error: unknown) => {
      throw isMissing(error) ? new ArchiveError(name, 'missing', error) : error;
    });
    if (sha256Of(bytes) !== sha256) throw new ArchiveError(name, 'changed');
    return bytes;
  };
  const walk = async (folder: string): Promise<string[]> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    const rows = await Promise.all(
      entries.map((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? walk(path) : [relative(root, path)];
      }),
    );
    return rows.flat();
  };
  return {
    root,
    get,
    async put(stem, extension, bytes) {
      const sha256 = sha256Of(bytes);
      const archived = {
        name: `${stem}-${sha256.slice(0, 12)}.${extension}`,
        sha256,
        size: bytes.byteLength,
      };
      const path = join(root, archived.name);
      const folder = dirname(path);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const isThere = await stat(path).then(
        () => true,
        (error: unknown) => {
          if (isMissing(error)) return false;
          throw error;
        },
      );
      if (!isThere) {
        const part = `${path}.${process.pid}${PART}`;
        await kept(part, bytes);
        await rename(part, path);
        await kept(folder);
      }
      await get(archived);
      return archived;
    },
    drop: ({ name }) => rm(join(root, name), { force: true }),
    names: async () => (await walk(root)).filter((name) => !name.endsWith(PART)).sort(),
    async tidy() {
      const parts = (await walk(root)).filter((name) => name.endsWith(PART));
      await Promise.all(parts.map((name) => rm(join(root, name), { force: true })));
    },
  };
}
