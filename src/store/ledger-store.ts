import type { Application } from '../applications/case/application.ts';
import { type IndexEntry, idOfMember, PART } from '../applications/case/index-entries.ts';
import { type Facts, factsOf, factsSchema } from '../applications/queries/facts.ts';
import type { Organ } from '../organs/organ.ts';
import type { Calendar } from '../report/calendar/calendar.ts';
import type { Archived, ArchiveFolder } from './archive-folder.ts';
import { ARCHIVED, caseText, readArchived } from './archived-cases.ts';
import { answersOf, asking, isOfAnotherType } from './asking.ts';
import type { Account, ChainHead } from './audit-chain.ts';
import type { StoreConnection } from './connection.ts';
import { type Commit, commitDocument, type IndexChange, openDocument, storedText } from './document.ts';
import { StoredDocumentError, StoreUnavailableError } from './errors.ts';
import { applicationSubject, keysUnder } from './keys.ts';
import { changesBetween, entriesText, placeKey, placesOf, readEntries } from './ledger-places.ts';
import { deserialiseApplication, deserialiseOrgan } from './serialise.ts';
import { shardPage } from './shard-page.ts';

/** What a writer of an application starts from. */
export interface OpenedApplication {
  readonly application: Application | null;
  readonly revision: number;
  /** Its entries in the indexes, as they were written with it. */
  readonly indexed: readonly IndexEntry[];
  /** What a question may ask of it, as it was written with it; null: it was written before such were kept. */
  readonly facts: string | null;
  readonly organ: Organ | null;
  readonly head: ChainHead;
  /** Where its document was moved to; what is written next is in Redis again. */
  readonly archived: Archived | null;
}

/** A part of an index: members with a score from … to, both included. */
export interface IndexRange {
  readonly index: string;
  readonly from: number;
  readonly to: number;
}

/** All of an index. */
export const wholeOf = (index: string): IndexRange => ({ index, from: 0, to: Number.MAX_SAFE_INTEGER });

/** How many applications an organ's ledger holds. */
export const countArrived = async (ledger: Pick<LedgerStore, 'counts'>, organ: string): Promise<number> =>
  (await ledger.counts(organ, [wholeOf('arrived')]))[0] ?? 0;

/** A page of an index, in its order, and how many members the range has in all. */
export interface IndexPage {
  readonly members: readonly string[];
  readonly total: number;
}

/** A page of the applications that somebody handles, and whether there are more behind them. */
export interface HandledPage {
  readonly cases: readonly { readonly organ: string; readonly id: string }[];
  readonly more: boolean;
}

/** Organs' ledgers. Every method throws StoreUnavailableError when Redis cannot be asked. */
export interface LedgerStore {
  open(organ: string, id: string): Promise<OpenedApplication>;
  /** Writes an application with its index entries and its audit entry, once a delivery. */
  commit(
    organ: string,
    opened: OpenedApplication,
    next: Application,
    input: string,
    account: Account,
  ): Promise<Commit>;
  /** Whether an application's places in the indexes and its facts are those that the calendar gives it now. */
  isDatedAsNow(opened: OpenedApplication): boolean;
  wasSeen(organ: string, id: string, input: string): Promise<boolean>;
  /** A page of the open applications that somebody handles in all organs of a workspace, the earliest date first. */
  handledBy(team: string, user: string, offset: number, limit: number): Promise<HandledPage>;
  /** In the order of the ids; unknown ones are left out, and of several those that cannot be read. */
  loadMany(organ: string, ids: readonly string[]): Promise<Application[]>;
  /** What a question may ask of some applications, in the order of the ids; unknown ones are left out. */
  facts(organ: string, ids: readonly string[]): Promise<Facts[]>;
  page(organ: string, range: IndexRange, offset: number, limit: number): Promise<IndexPage>;
  /** How many members each of several ranges has, in one round trip. */
  counts(organ: string, ranges: readonly IndexRange[]): Promise<number[]>;
  /** Members of an index that begin with a text. */
  withPrefix(organ: string, index: string, prefix: string, limit: number): Promise<string[]>;
  /** How many members of an index begin with each of several texts, in one round trip. */
  prefixCounts(organ: string, index: string, prefixes: readonly string[]): Promise<number[]>;
  /** The scores of members; null for one that is not in the index. */
  scores(organ: string, index: string, members: readonly string[]): Promise<(number | null)[]>;
}

/** The end of everything that begins with a text: no character's bytes go above 0xff. */
const endOf = (beginning: string): Buffer =>
  Buffer.concat([Buffer.from(`[${beginning}`), Buffer.from([0xff])]);

/** Opens the ledgers over a connection; `calendar` dates what is written, `onSpoilt` is told of what is left out of many, `archive` holds documents that were moved. */
export function createLedgerStore(
  redis: StoreConnection,
  prefix: string,
  calendar: Calendar,
  onSpoilt: (error: StoredDocumentError) => void = () => {},
  archive: ArchiveFolder | null = null,
): LedgerStore {
  const keys = keysUnder(prefix);
  return {
    async open(organ, id) {
      const { found, head } = await openDocument(redis, keys, organ, [
        { key: keys.application(organ, id), fields: ['doc', 'rev', 'index', ARCHIVED] },
        { key: keys.organ(organ), fields: ['doc'] },
        { key: keys.facts(organ), fields: [id] },
      ]);
      const [[stored, revision, indexed, note] = [], [known] = [], [facts] = []] = found;
      const document = await caseText(archive, stored, note);
      return {
        application: document ? deserialiseApplication(id, document) : null,
        revision: Number(revision ?? 0),
        indexed: readEntries(indexed ?? null),
        facts: facts ?? null,
        organ: known ? deserialiseOrgan(organ, known) : null,
        head,
        archived: stored || !note ? null : readArchived(note),
      };
    },

    async commit(organ, opened, next, input, account) {
      const entries = placesOf(next, organ, opened.organ?.team ?? null, calendar);
      const { gone, come } = changesBetween(opened.indexed, entries);
      const change =
        (does: 'add' | 'remove') =>
        ({ index, score, member }: IndexEntry): IndexChange => ({
          key: placeKey(keys, organ, index),
          does,
          score,
          member,
        });
      const ended = await commitDocument(redis, keys, {
        key: keys.application(organ, next.id),
        subject: applicationSubject(organ, next.id),
        organ,
        document: storedText(next),
        expected: opened.revision,
        revision: opened.revision + 1,
        input,
        head: opened.head,
        account,
        index: [
          ...gone.map(change('remove')),
          ...come.map(change('add')),
          {
            key: keys.facts(organ),
            does: 'put',
            field: next.id,
            value: JSON.stringify(factsOf(next, calendar)),
          },
        ],
        indexed: entriesText(entries),
      });
      // What was deleted of a person is not to lie on in a file of the archive.
      if (ended === 'done' && opened.archived) await archive?.drop(opened.archived);
      return ended;
    },

    isDatedAsNow({ application, indexed, facts, organ }) {
      if (!application) return true;
      if (facts !== JSON.stringify(factsOf(application, calendar))) return false;
      const places = placesOf(application, organ?.id ?? '', organ?.team ?? null, calendar);
      const { gone, come } = changesBetween(indexed, places);
      return gone.length === 0 && come.length === 0;
    },

    async handledBy(team, user, offset, limit) {
      const { members, more } = await shardPage(
        redis,
        (shard) => keys.casesIn(shard, `${team}:${user}`),
        'lowest',
        offset,
        limit,
      );
      const cases = members.map((member) => {
        const [organ = ''] = member.split(PART);
        return { organ, id: idOfMember(member) };
      });
      return { cases, more };
    },

    wasSeen: async (organ, id, input) =>
      (await asking(() => redis.exists(keys.seen(applicationSubject(organ, id), input)))) === 1,

    async loadMany(organ, ids) {
      if (ids.length === 0) return [];
      const pipeline = redis.pipeline();
      for (const id of ids) pipeline.hmget(keys.application(organ, id), 'doc', ARCHIVED);
      const replies = (await asking(() => pipeline.exec())) ?? [];
      const read = async (id: string, at: number): Promise<Application[]> => {
        const [error, found] = replies[at] ?? [null, null];
        try {
          if (error)
            throw isOfAnotherType(error)
              ? new StoredDocumentError(id, error)
              : new StoreUnavailableError(error);
          const [stored, note] = (found ?? []) as (string | null)[];
          const document = await caseText(archive, stored, note);
          return document ? [deserialiseApplication(id, document)] : [];
        } catch (cause) {
          if (ids.length === 1 || !(cause instanceof StoredDocumentError)) throw cause;
          onSpoilt(cause);
          return [];
        }
      };
      return (await Promise.all(ids.map(read))).flat();
    },

    async facts(organ, ids) {
      if (ids.length === 0) return [];
      const texts = await asking(() => redis.hmget(keys.facts(organ), ...ids));
      // Facts of a former version are told from the case, until it is dated anew.
      const kept = texts.map((text) => (text ? factsSchema.safeParse(JSON.parse(text)).data : undefined));
      const lacking = ids.filter((_, at) => kept[at] === undefined);
      const loaded = new Map(
        (await this.loadMany(organ, lacking)).map((each) => [each.id, factsOf(each, calendar)]),
      );
      return ids.flatMap((id, at) => {
        return kept[at] ?? loaded.get(id) ?? [];
      });
    },

    async page(organ, { index, from, to }, offset, limit) {
      const key = keys.index(organ, index);
      const pipeline = redis.pipeline();
      pipeline.zrangebyscore(key, from, to, 'LIMIT', offset, limit).zcount(key, from, to);
      const [members, total] = await answersOf(pipeline);
      return { members: Array.isArray(members) ? members.map(String) : [], total: Number(total) };
    },

    async counts(organ, ranges) {
      if (ranges.length === 0) return [];
      const pipeline = redis.pipeline();
      for (const { index, from, to } of ranges) pipeline.zcount(keys.index(organ, index), from, to);
      return (await answersOf(pipeline)).map(Number);
    },

    withPrefix: (organ, index, beginning, limit) =>
      asking(() =>
        redis.zrangebylex(keys.index(organ, index), `[${beginning}`, endOf(beginning), 'LIMIT', 0, limit),
      ),

    async prefixCounts(organ, index, beginnings) {
      if (beginnings.length === 0) return [];
      const pipeline = redis.pipeline();
      for (const beginning of beginnings)
        pipeline.zlexcount(keys.index(organ, index), `[${beginning}`, endOf(beginning));
      return (await answersOf(pipeline)).map(Number);
    },

    async scores(organ, index, members) {
      if (members.length === 0) return [];
      const replies = await asking(() => redis.zmscore(keys.index(organ, index), ...members));
      return replies.map((score) => (score === null ? null : Number(score)));
    },
  };
}

/** The ids of some members, each once, in their order. */
export const idsOf = (members: readonly string[]): string[] => [...new Set(members.map(idOfMember))];
