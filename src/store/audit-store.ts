import { ArchiveError, type ArchiveFolder } from './archive-folder.ts';
import { stretchesOf } from './archive-store.ts';
import { ARCHIVED, documentText } from './archived-cases.ts';
import { asking } from './asking.ts';
import type { StoreConnection } from './connection.ts';
import { applicationOf, applicationSubject, type Keys, keysUnder, organOf } from './keys.ts';
import { scanKeys } from './scan.ts';
import { deserialiseOrgan } from './serialise.ts';

/** The audit trails as they are stored. Every method throws StoreUnavailableError when Redis cannot be asked. */
export interface AuditStore {
  /** Ids of the organs that have a trail or anything that a trail should speak of. */
  organs(): Promise<string[]>;
  /** The names in the trail of everything that is stored of an organ, as it was when this was asked first. */
  documentsOf(organ: string): Promise<readonly string[]>;
  /** An organ's name; its id where it is not known. */
  nameOf(organ: string): Promise<string>;
  /** How many entries a trail has, and how many of them are in the archive. */
  lengths(organ: string): Promise<{ readonly all: number; readonly archived: number }>;
  /** The stored entries in order, those in the archive before those in Redis. Throws ArchiveError. */
  entries(organ: string): AsyncIterable<string>;
  /** A document as it is stored now, by its name in the trail; null when there is none. */
  documentOf(subject: string): Promise<string | null>;
}

/** Entries a page: large enough for few round trips, small enough for little memory. */
const PAGE = 500;

/** The key of a document by its name in the trail: an organ, an application of it, or a report. */
function keyOf(keys: Keys, subject: string): string {
  const organ = organOf(subject);
  if (subject === organ) return keys.organ(organ);
  const application = applicationOf(subject);
  return application ? keys.application(organ, application.id) : keys.session(subject);
}

/** The organ that a key belongs to, and the document in it by its name in the trail (null: the trail itself). */
function meaningOf(key: string): { readonly organ: string; readonly subject: string | null } | null {
  const [, kind, id = '', rest] = /\}:(session|organ|application|audit):([^:]+)(?::(.+))?$/.exec(key) ?? [];
  if (kind === 'audit') return { organ: id, subject: null };
  if (kind === 'application') {
    return rest === undefined ? null : { organ: id, subject: applicationSubject(id, rest) };
  }
  return kind === undefined || rest !== undefined ? null : { organ: organOf(id), subject: id };
}

/** Opens the trails over a connection, and the folder in which the beginnings of some may be. */
export function createAuditStore(
  redis: StoreConnection,
  prefix: string,
  archive: ArchiveFolder | null = null,
): AuditStore {
  const keys = keysUnder(prefix);
  /** Everything that is stored, by organ. One look serves all organs: what was there then has had its entry ever since. */
  let stored: Promise<ReadonlyMap<string, readonly string[]>> | null = null;
  const look = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
    const byOrgan = new Map<string, string[]>();
    for (const name of await scanKeys(redis, `${prefix}:{s*}:*`)) {
      const meaning = meaningOf(name);
      if (!meaning) continue;
      const subjects = byOrgan.get(meaning.organ) ?? [];
      if (meaning.subject !== null) subjects.push(meaning.subject);
      byOrgan.set(meaning.organ, subjects);
    }
    return byOrgan;
  };
  const all = () => {
    stored ??= look();
    return stored;
  };
  return {
    organs: async () => [...(await all()).keys()].sort(),
    documentsOf: async (organ) => (await all()).get(organ) ?? [],
    async nameOf(organ) {
      const document = await asking(() => redis.hget(keys.organ(organ), 'doc'));
      try {
        return document ? deserialiseOrgan(organ, document).name : organ;
      } catch {
        // A document that somebody spoiled is what a check is to tell of, not what it is to end with.
        return organ;
      }
    },
    async lengths(organ) {
      const archived = (await stretchesOf(redis, keys, organ)).at(-1)?.to ?? 0;
      return { all: archived + (await asking(() => redis.llen(keys.audit(organ)))), archived };
    },
    async *entries(organ) {
      for (const stretch of await stretchesOf(redis, keys, organ)) {
        if (!archive) throw new ArchiveError(stretch.name, 'missing');
        yield* (await archive.get(stretch)).toString().split('\n').slice(0, -1);
      }
      for (let from = 0; ; from += PAGE) {
        const page = await asking(() => redis.lrange(keys.audit(organ), from, from + PAGE - 1));
        yield* page;
        if (page.length < PAGE) return;
      }
    },
    async documentOf(subject) {
      const [document, note] = await asking(() => redis.hmget(keyOf(keys, subject), 'doc', ARCHIVED));
      return documentText(archive, document, note);
    },
  };
}
