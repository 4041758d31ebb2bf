import { Cluster, type Redis } from 'ioredis';
import type { StoreConnection } from './connection.ts';
import { asking } from './document.ts';
import { type Keys, keysUnder, organOf } from './keys.ts';
import { deserialiseOrgan } from './serialise.ts';

/** The audit trails as they are stored. Every method throws StoreUnavailableError when Redis cannot be asked. */
export interface AuditStore {
  /** Ids of the organs that have a trail. */
  organs(): Promise<string[]>;
  /** An organ's name; its id where it is not known. */
  nameOf(organ: string): Promise<string>;
  length(organ: string): Promise<number>;
  /** The stored entries in order, a page at a time. */
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
  const application = /^[^-]+-a-(.+)$/.exec(subject)?.[1];
  return application === undefined ? keys.session(subject) : keys.application(organ, application);
}

/** The names of keys on one server. */
async function scanned(node: Redis, pattern: string): Promise<string[]> {
  const found = new Set<string>();
  let cursor = '0';
  do {
    const at = cursor;
    const [next, names] = await asking(() => node.scan(at, 'MATCH', pattern, 'COUNT', 1000));
    for (const name of names) found.add(name);
    cursor = next;
  } while (cursor !== '0');
  return [...found];
}

/** Opens the trails over a connection. */
export function createAuditStore(redis: StoreConnection, prefix: string): AuditStore {
  const keys = keysUnder(prefix);
  return {
    async organs() {
      const nodes = redis instanceof Cluster ? redis.nodes('master') : [redis];
      const found = await Promise.all(nodes.map((node) => scanned(node, `${prefix}:{s*}:audit:*`)));
      return found
        .flat()
        .map((name) => name.slice(name.lastIndexOf(':') + 1))
        .sort();
    },
    async nameOf(organ) {
      const document = await asking(() => redis.hget(keys.organ(organ), 'doc'));
      return document ? deserialiseOrgan(organ, document).name : organ;
    },
    length: (organ) => asking(() => redis.llen(keys.audit(organ))),
    async *entries(organ) {
      for (let from = 0; ; from += PAGE) {
        const page = await asking(() => redis.lrange(keys.audit(organ), from, from + PAGE - 1));
        yield* page;
        if (page.length < PAGE) return;
      }
    },
    documentOf: (subject) => asking(() => redis.hget(keyOf(keys, subject), 'doc')),
  };
}
