import { setImmediate } from 'node:timers/promises';
import { asking } from './asking.ts';
import type { StoreConnection } from './connection.ts';
import { deskPlaces, readPlaces } from './desk-places.ts';
import { changesOf } from './desk-store.ts';
import { type IndexChange, indexArguments, openDocument } from './document.ts';
import { StoredDocumentError } from './errors.ts';
import { keysUnder, organOf } from './keys.ts';
import { runScript } from './run-script.ts';
import { documentNames, scanKeys } from './scan.ts';
import { REINDEX } from './scripts.ts';
import { deserialise, deserialiseOrgan } from './serialise.ts';

/** A report that does not lie where its document and its organ's people say, or lies where it does not belong. */
export interface DeskDifference {
  readonly kind: 'missing' | 'surplus' | 'misplaced';
  readonly report: string;
  readonly team: string;
  readonly reader: string;
}

/** Holds the desks against the documents that they follow from. Every method throws StoreUnavailableError. */
export interface DeskAudit {
  /** Puts reports where they belong that a release without desks wrote, or whose organ it did. Answers of how many organs. */
  refresh(): Promise<number>;
  /** Reads every desk and every report; what differs twice running is a difference, since a bot may write meanwhile. */
  differences(): Promise<DeskDifference[]>;
  /** Takes differences away. */
  mend(differences: readonly DeskDifference[]): Promise<void>;
}

/** How often an organ is read again that was written meanwhile. */
const ATTEMPTS = 20;
/** Documents that are asked about together. */
const TOGETHER = 500;

const nameOf = ({ kind, report, team, reader }: DeskDifference): string =>
  [kind, report, team, reader].join('\n');

/** Opens the audit over a connection. */
export function createDeskAudit(redis: StoreConnection, prefix: string): DeskAudit {
  const keys = keysUnder(prefix);

  /** Does something for each of many, some together, and lets others have their turn between. */
  const forSome = async <T, R>(all: readonly T[], ask: (one: T) => Promise<R>): Promise<R[]> => {
    const answers: R[] = [];
    for (let at = 0; at < all.length; at += TOGETHER) {
      answers.push(...(await Promise.all(all.slice(at, at + TOGETHER).map(ask))));
      await setImmediate();
    }
    return answers;
  };

  /** Puts an organ's reports where they belong; `wrong`: what lies elsewhere, for reports that nothing is believed of. */
  const put = async (organ: string, ids: readonly string[], wrong: readonly IndexChange[]) => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const { found, head } = await openDocument(redis, keys, organ, [
        { key: keys.organ(organ), fields: ['doc', 'rev'] },
      ]);
      const [document, revision] = found[0] ?? [];
      const known = document ? deserialiseOrgan(organ, document) : null;
      const organChange: IndexChange[] = revision
        ? [{ key: keys.organ(organ), does: 'put', field: 'index', value: revision }]
        : [];
      const moved = await changesOf(redis, keys, known, ids, wrong.length > 0);
      const changes = [...wrong, ...moved, ...organChange];
      const { names, args } = indexArguments(changes, 1);
      const ended = await runScript(
        redis,
        REINDEX,
        [keys.audit(organ), ...names],
        [head.listed, head.hash, ...args],
      );
      if (ended === 'done') return;
    }
    throw new Error(`the desks of ${organ} could not be written: it was written all the while`);
  };

  const byOrgan = (ids: readonly string[]): Map<string, string[]> => {
    const reports = new Map<string, string[]>();
    for (const id of ids) reports.set(organOf(id), [...(reports.get(organOf(id)) ?? []), id]);
    return reports;
  };

  const onDesks = async (): Promise<Map<string, Map<string, number>>> => {
    const desks = new Map<string, Map<string, number>>();
    await forSome(await scanKeys(redis, `${prefix}:{s*}:desk:*`), async (key) => {
      const [, place = ''] = key.split('}:desk:');
      const flat = await asking(() => redis.zrange(key, 0, -1, 'WITHSCORES'));
      for (let at = 0; at < flat.length; at += 2) {
        const id = flat[at] ?? '';
        const places = desks.get(id) ?? new Map<string, number>();
        desks.set(id, places.set(place, Number(flat[at + 1])));
      }
    });
    return desks;
  };

  const look = async (): Promise<DeskDifference[]> => {
    const lies = await onDesks();
    const differences: DeskDifference[] = [];
    await forSome(await documentNames(redis, prefix, 'session'), async (id) => {
      const organKey = keys.organ(organOf(id));
      const [document, organDocument] = await asking(() =>
        Promise.all([redis.hget(keys.session(id), 'doc'), redis.hget(organKey, 'doc')]),
      );
      const places = lies.get(id) ?? new Map<string, number>();
      try {
        const session = document ? deserialise(id, document) : null;
        const organ = organDocument ? deserialiseOrgan(organOf(id), organDocument) : null;
        if (!session) return;
        lies.delete(id);
        const { team } = session;
        const { rank, readers } = deskPlaces(session, organ);
        for (const reader of readers) {
          const at = places.get(`${team}:${reader}`);
          places.delete(`${team}:${reader}`);
          if (at === undefined) differences.push({ kind: 'missing', report: id, team, reader });
          else if (at !== rank) differences.push({ kind: 'misplaced', report: id, team, reader });
        }
        if (places.size > 0) lies.set(id, places);
      } catch (error) {
        // What cannot be read is named by the check of the trail; where it lies nobody can tell.
        if (!(error instanceof StoredDocumentError)) throw error;
        lies.delete(id);
      }
    });
    for (const [report, places] of lies) {
      for (const place of places.keys()) {
        const [team = '', reader = ''] = place.split(':');
        differences.push({ kind: 'surplus', report, team, reader });
      }
    }
    return differences.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  };

  return {
    async refresh() {
      const isStale = async (key: string): Promise<boolean> => {
        const [revision, index] = await asking(() => redis.hmget(key, 'rev', 'index'));
        if (!revision) return false;
        return (index?.startsWith('[') ? String(readPlaces(index)?.revision) : index) !== revision;
      };
      const ids = await documentNames(redis, prefix, 'session');
      const reports = await forSome(ids, async (id) =>
        (await isStale(keys.session(id))) ? [organOf(id)] : [],
      );
      const organs = await forSome(await documentNames(redis, prefix, 'organ'), async (id) =>
        (await isStale(keys.organ(id))) ? [id] : [],
      );
      const of = byOrgan(ids);
      const stale = new Set([...reports.flat(), ...organs.flat()]);
      for (const organ of stale) await put(organ, of.get(organ) ?? [], []);
      return stale.size;
    },

    async differences() {
      const first = await look();
      if (first.length === 0) return [];
      const again = new Set((await look()).map(nameOf));
      return first.filter((difference) => again.has(nameOf(difference)));
    },

    async mend(differences) {
      const of = byOrgan(await documentNames(redis, prefix, 'session'));
      for (const organ of new Set(differences.map(({ report }) => organOf(report)))) {
        const here = differences.filter(({ report }) => organOf(report) === organ);
        const changes = here.map(({ report, team, reader }): IndexChange => {
          return { key: keys.desk(report, team, reader), does: 'remove', score: 0, member: report };
        });
        await put(organ, of.get(organ) ?? [], changes);
      }
    },
  };
}
