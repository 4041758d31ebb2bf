import { z } from 'zod';
import type { FileForm, Session } from '../interview/session.ts';
import type { Archived, ArchiveFolder } from './archive-folder.ts';
import {
  type ArchivedCase,
  archivedSchema,
  createArchivedCases,
  MOVE_FIELD,
  type MovableCase,
  RESTORE_FIELD,
  readArchived,
} from './archived-cases.ts';
import { asking } from './asking.ts';
import { readEntry } from './audit-chain.ts';
import type { StoreConnection } from './connection.ts';
import { StoredDocumentError } from './errors.ts';
import { FILE_FIELDS } from './file-fields.ts';
import { forSome } from './for-some.ts';
import { type Keys, keysUnder, organOf } from './keys.ts';
import { runScript } from './run-script.ts';
import { documentNames } from './scan.ts';
import { script } from './scripts.ts';
import { deserialise } from './serialise.ts';

/** A version of a report's file whose bytes are in Redis, and may be moved. */
export interface MovableFile {
  readonly report: string;
  readonly version: number;
  readonly as: FileForm;
  readonly size: number;
}

/** The entries at the beginning of an organ's trail that may be moved: places from 1, both included. */
export interface MovableTrail {
  readonly organ: string;
  readonly from: number;
  readonly to: number;
}

/** A stretch of a trail that was moved. */
export type ArchivedTrail = MovableTrail & Archived;

/** A version of a file that was moved. */
export type ArchivedFile = Omit<MovableFile, 'size'> & Archived;

/** Moves what is past from Redis to a folder and back. Every method throws StoreUnavailableError. */
export interface ArchiveStore {
  /** Versions that a later one took the place of, or that were made before a day (YYYY-MM-DD). */
  movableFiles(before: string): Promise<MovableFile[]>;
  /** Entries written before a day; the last entry of a trail stays, since the next one follows it. */
  movableTrails(before: string): Promise<MovableTrail[]>;
  /** Moves one: written, read back, and only then taken out of Redis. False where it has changed since. */
  moveFile(file: MovableFile): Promise<boolean>;
  moveTrail(trail: MovableTrail): Promise<boolean>;
  /** Applications that were closed for good before a day. */
  movableCases(before: string): Promise<MovableCase[]>;
  /** The bytes of what was moved; 0 where it has changed since. */
  moveCase(one: MovableCase): Promise<number>;
  cases(): Promise<ArchivedCase[]>;
  restoreCase(one: ArchivedCase): Promise<void>;
  files(): Promise<ArchivedFile[]>;
  trails(): Promise<ArchivedTrail[]>;
  /** Puts one back; of an organ's trail the latest stretch first. Throws ArchiveError. */
  restoreFile(file: ArchivedFile): Promise<void>;
  restoreTrail(trail: ArchivedTrail): Promise<void>;
}

/**
 * Takes the first entries out of a trail, if they are still those that were written, and notes where they are. KEYS: trail,
 * notes. ARGV: how many, the last of them, field of the note, note.
 */
const MOVE_TRAIL = script(`
local count = tonumber(ARGV[1])
if redis.call('LLEN', KEYS[1]) <= count or redis.call('LINDEX', KEYS[1], count - 1) ~= ARGV[2] then return 'changed' end
redis.call('LTRIM', KEYS[1], count, -1)
redis.call('HSET', KEYS[2], ARGV[3], ARGV[4])
return 'done'`);

/** Puts entries back before a trail, if they are still noted as moved. KEYS: as above. ARGV: field of the note, note, then the entries, the last first. */
const RESTORE_TRAIL = script(`
if redis.call('HGET', KEYS[2], ARGV[1]) ~= ARGV[2] then return 'changed' end
for at = 3, #ARGV do redis.call('LPUSH', KEYS[1], ARGV[at]) end
redis.call('HDEL', KEYS[2], ARGV[1])
return 'done'`);

/** Entries of one file of the archive: some megabyte. */
const STRETCH = 2_000;
const stretchSchema = archivedSchema.extend({ from: z.int(), to: z.int() });

/** The stretches of a trail that were moved, from its beginning on. Throws StoreUnavailableError. */
export async function stretchesOf(
  redis: StoreConnection,
  keys: Keys,
  organ: string,
): Promise<ArchivedTrail[]> {
  const notes = Object.values(await asking(() => redis.hgetall(keys.archived(organ))));
  const stretches = notes.map((note) => ({ organ, ...stretchSchema.parse(JSON.parse(note)) }));
  return stretches.sort((a, b) => a.from - b.from);
}

const FORMS: readonly FileForm[] = ['docx', 'pdf'];

/** Opens the moving between a Redis and a folder. */
export function createArchiveStore(
  redis: StoreConnection,
  prefix: string,
  folder: ArchiveFolder,
): ArchiveStore {
  const keys = keysUnder(prefix);
  const cases = createArchivedCases(redis, prefix, folder);

  const namesOf = (kind: Parameters<typeof documentNames>[2]) => documentNames(redis, prefix, kind);

  /** Which versions of a report may go: past ones, and those of before the day. */
  const pastOf = ({ files }: Session, before: string): number[] =>
    files.filter(({ at }, index) => index < files.length - 1 || at < before).map(({ version }) => version);

  const movable = async (report: string, before: string): Promise<MovableFile[]> => {
    const document = await asking(() => redis.hget(keys.session(report), 'doc'));
    if (!document) return [];
    try {
      const past = pastOf(deserialise(report, document), before);
      const files = await Promise.all(
        past.flatMap((version) =>
          FORMS.map(async (as): Promise<MovableFile[]> => {
            const size = await asking(() => redis.hstrlen(keys.file(report, version), FILE_FIELDS[as].bytes));
            return size > 0 ? [{ report, version, as, size }] : [];
          }),
        ),
      );
      return files.flat();
    } catch (error) {
      // Of a report that cannot be read nobody can tell which versions are past: all of it stays.
      if (error instanceof StoredDocumentError) return [];
      throw error;
    }
  };

  const movableEntries = async (organ: string, before: string): Promise<MovableTrail[]> => {
    const moved = (await stretchesOf(redis, keys, organ)).at(-1)?.to ?? 0;
    const length = await asking(() => redis.llen(keys.audit(organ)));
    // Entries lie in the order of their times: the first that stays is looked for by halves.
    let [low, high] = [0, Math.max(0, length - 1)];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const text = await asking(() => redis.lindex(keys.audit(organ), middle));
      const entry = text === null ? null : readEntry(text);
      if (entry && entry.at < before) low = middle + 1;
      else high = middle;
    }
    const stretches: MovableTrail[] = [];
    for (let from = moved + 1; from <= moved + low; from += STRETCH) {
      stretches.push({ organ, from, to: Math.min(from + STRETCH - 1, moved + low) });
    }
    return stretches;
  };

  return {
    movableFiles: async (before) => forSome(await namesOf('session'), (id) => movable(id, before)),
    movableTrails: async (before) =>
      forSome(await namesOf('audit'), (organ) => movableEntries(organ, before)),

    movableCases: async (before) => forSome(await namesOf('organ'), (organ) => cases.movable(organ, before)),
    moveCase: cases.move,
    cases: async () => forSome(await namesOf('organ'), cases.moved),
    restoreCase: cases.restore,

    async moveFile({ report, version, as }) {
      const key = keys.file(report, version);
      const { bytes: field, archived: note } = FILE_FIELDS[as];
      const bytes = await asking(() => redis.hgetBuffer(key, field));
      if (!bytes) return false;
      const archived = await folder.put(`files/${organOf(report)}/${report}-v${version}`, as, bytes);
      const args = [field, bytes, note, JSON.stringify(archived)];
      return (await runScript(redis, MOVE_FIELD, [key], args)) === 'done';
    },

    async moveTrail({ organ, from, to }) {
      const entries = await asking(() => redis.lrange(keys.audit(organ), 0, to - from));
      const [first, last] = [entries[0] ?? '', entries.at(-1) ?? ''];
      if (readEntry(first)?.seq !== from || readEntry(last)?.seq !== to) return false;
      const span = [from, to].map((seq) => String(seq).padStart(8, '0')).join('-');
      const bytes = Buffer.from(entries.map((entry) => `${entry}\n`).join(''));
      const archived = await folder.put(`trails/${organ}/${span}`, 'jsonl', bytes);
      const args = [entries.length, last, String(from), JSON.stringify({ ...archived, from, to })];
      return (await runScript(redis, MOVE_TRAIL, [keys.audit(organ), keys.archived(organ)], args)) === 'done';
    },

    files: async () =>
      forSome(await namesOf('file'), async (name): Promise<ArchivedFile[]> => {
        const [report = '', version = ''] = name.split(':');
        const key = keys.file(report, Number(version));
        const notes = await asking(() => redis.hmget(key, ...FORMS.map((as) => FILE_FIELDS[as].archived)));
        return FORMS.flatMap((as, at) => {
          const note = notes[at];
          return note ? [{ report, version: Number(version), as, ...readArchived(note) }] : [];
        });
      }),

    trails: async () => forSome(await namesOf('archived'), (organ) => stretchesOf(redis, keys, organ)),

    async restoreFile({ report, version, as, ...archived }) {
      const { bytes: field, archived: note } = FILE_FIELDS[as];
      const args = [field, await folder.get(archived), note, JSON.stringify(archived)];
      await runScript(redis, RESTORE_FIELD, [keys.file(report, version)], args);
    },

    async restoreTrail({ organ, ...stretch }) {
      const entries = (await folder.get(stretch)).toString().split('\n').slice(0, -1).reverse();
      const args = [String(stretch.from), JSON.stringify(stretch), ...entries];
      await runScript(redis, RESTORE_TRAIL, [keys.audit(organ), keys.archived(organ)], args);
    },
  };
}
