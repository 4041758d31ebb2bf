import type { Organ } from '../organs/organ.ts';
import { answersOf, asking } from './asking.ts';
import type { StoreConnection } from './connection.ts';
import { deskChanges, deskPlaces, placesText, readPlaces } from './desk-places.ts';
import type { IndexChange } from './document.ts';
import { StoredDocumentError } from './errors.ts';
import { type Keys, keysUnder } from './keys.ts';
import { deserialise } from './serialise.ts';
import { type ShardPage, shardPage } from './shard-page.ts';

/** Who has which reports: an index that is written with every change of a report and of its organ's people. */
export interface DeskStore {
  /** The ids of reports on somebody's desk (EVERYBODY: of organs that are open), what is in hand first. Throws StoreUnavailableError. */
  page(team: string, reader: string, offset: number, limit: number): Promise<ShardPage>;
}

/**
 * What must change for some reports of an organ to lie where its people are now; `anew`: wherever they are said to lie. A
 * report that cannot be read stays where it is. Throws StoreUnavailableError.
 */
export async function changesOf(
  redis: StoreConnection,
  keys: Keys,
  organ: Organ | null,
  ids: readonly string[],
  anew: boolean,
): Promise<IndexChange[]> {
  if (ids.length === 0) return [];
  const pipeline = redis.pipeline();
  for (const id of ids) pipeline.hmget(keys.session(id), 'doc', 'index');
  const stored = (await answersOf(pipeline)) as (string | null)[][];
  return ids.flatMap((id, at) => {
    const [document, kept] = stored[at] ?? [];
    if (!document) return [];
    try {
      const session = deserialise(id, document);
      const places = deskPlaces(session, organ);
      const value = placesText(session.revision, places);
      return [
        ...deskChanges(keys, session, anew ? null : readPlaces(kept ?? null), places),
        { key: keys.session(id), does: 'put' as const, field: 'index', value },
      ];
    } catch (error) {
      if (error instanceof StoredDocumentError) return [];
      throw error;
    }
  });
}

/** What must change for all reports of an organ to lie where its people are now. Throws StoreUnavailableError. */
export const desksOf = async (redis: StoreConnection, keys: Keys, organ: Organ): Promise<IndexChange[]> =>
  changesOf(redis, keys, organ, await asking(() => redis.zrange(keys.reports(organ.id), 0, -1)), false);

/** Opens the desks over a connection. */
export function createDeskStore(redis: StoreConnection, prefix: string): DeskStore {
  const keys = keysUnder(prefix);
  return {
    page: (team, reader, offset, limit) =>
      shardPage(redis, (shard) => keys.deskIn(shard, team, reader), 'highest', offset, limit),
  };
}
