import { z } from 'zod';
import { closedOn, idOfMember } from '../applications/case/index-entries.ts';
import { dayNumberOf } from '../language/date.ts';
import { type Archived, ArchiveError, type ArchiveFolder } from './archive-folder.ts';
import { asking } from './asking.ts';
import type { StoreConnection } from './connection.ts';
import { StoredDocumentError } from './errors.ts';
import { forSome } from './for-some.ts';
import { keysUnder } from './keys.ts';
import { runScript } from './run-script.ts';
import { script } from './scripts.ts';
import { deserialiseApplication } from './serialise.ts';

/** An application whose document may be moved: what is asked of it by figures and lists stays where it is. */
export interface MovableCase {
  readonly organ: string;
  readonly id: string;
}

/** An application whose document was moved. */
export type ArchivedCase = MovableCase & Archived;

/** The field of an application's hash that says where its document is. */
export const ARCHIVED = 'archived';

/** Takes bytes out of a field of a hash, if they are still those that were written, and notes where they are. KEYS: hash. ARGV: field, bytes, field of the note, note. */
export const MOVE_FIELD = script(`
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 'changed' end
redis.call('HSET', KEYS[1], ARGV[3], ARGV[4])
redis.call('HDEL', KEYS[1], ARGV[1])
return 'done'`);

/** Puts bytes back, if they are still noted as moved. KEYS: hash. ARGV: as above. */
export const RESTORE_FIELD = script(`
if redis.call('HGET', KEYS[1], ARGV[3]) ~= ARGV[4] then return 'changed' end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('HDEL', KEYS[1], ARGV[3])
return 'done'`);

/** What is noted of something that was moved. */
export const archivedSchema = z.object({ name: z.string(), sha256: z.string(), size: z.number() });

/** Reads what was noted of something that was moved. */
export const readArchived = (note: string): Archived => archivedSchema.parse(JSON.parse(note));

/** A document as it is stored, wherever it is: of one that was moved its file is read. Throws ArchiveError. */
export async function documentText(
  archive: ArchiveFolder | null,
  document: string | null | undefined,
  note: string | null | undefined,
): Promise<string | null> {
  if (document || !note) return document ?? null;
  const archived = readArchived(note);
  if (!archive) throw new ArchiveError(archived.name, 'missing');
  return (await archive.get(archived)).toString();
}

/** The same for whoever reads applications: one whose file cannot be read is a document that cannot be. Throws StoredDocumentError. */
export const caseText: typeof documentText = (archive, document, note) =>
  documentText(archive, document, note).catch((cause: unknown) => {
    throw cause instanceof ArchiveError ? new StoredDocumentError(cause.file, cause) : cause;
  });

/** Moves documents of applications that were closed for good before a day, one a file: what is deleted of one touches no other. */
export function createArchivedCases(redis: StoreConnection, prefix: string, folder: ArchiveFolder) {
  const keys = keysUnder(prefix);

  const isPast = ({ organ, id }: MovableCase, document: unknown, before: string): boolean => {
    if (typeof document !== 'string') return false;
    try {
      const closed = closedOn(deserialiseApplication(`${organ}:${id}`, document).case);
      return closed !== null && closed < before;
    } catch (error) {
      // Of one that cannot be read nobody can tell whether it is closed: it stays.
      if (error instanceof StoredDocumentError) return false;
      throw error;
    }
  };

  return {
    /** Those of an organ that may be moved; what was received later than the day cannot have been closed before it. */
    async movable(organ: string, before: string): Promise<MovableCase[]> {
      const index = keys.index(organ, 'received');
      const members = await asking(() => redis.zrangebyscore(index, 0, dayNumberOf(before)));
      const all = [...new Set(members.map(idOfMember))].map((id) => ({ organ, id }));
      return forSome(all, async (one) => {
        const document = await asking(() => redis.hget(keys.application(organ, one.id), 'doc'));
        return isPast(one, document, before) ? [one] : [];
      });
    },

    /** Moves one: written, read back, and only then taken out of Redis. 0 where it has changed since, else its bytes. */
    async move({ organ, id }: MovableCase): Promise<number> {
      const key = keys.application(organ, id);
      const text = await asking(() => redis.hget(key, 'doc'));
      if (!text) return 0;
      const archived = await folder.put(`cases/${organ}/${id}`, 'json', Buffer.from(text));
      const args = ['doc', text, ARCHIVED, JSON.stringify(archived)];
      return (await runScript(redis, MOVE_FIELD, [key], args)) === 'done' ? archived.size : 0;
    },

    /** Those of an organ that were moved. */
    async moved(organ: string): Promise<ArchivedCase[]> {
      const members = await asking(() => redis.zrange(keys.index(organ, 'received'), 0, -1));
      const ids = [...new Set(members.map(idOfMember))];
      return forSome(ids, async (id) => {
        const note = await asking(() => redis.hget(keys.application(organ, id), ARCHIVED));
        return note ? [{ organ, id, ...readArchived(note) }] : [];
      });
    },

    /** Puts one back. Throws ArchiveError. */
    async restore({ organ, id, ...archived }: ArchivedCase): Promise<void> {
      const text = (await folder.get(archived)).toString();
      const args = ['doc', text, ARCHIVED, JSON.stringify(archived)];
      await runScript(redis, RESTORE_FIELD, [keys.application(organ, id)], args);
    },
  };
}
