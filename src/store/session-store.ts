import type { FileForm, Session } from '../interview/session.ts';
import type { Organ } from '../organs/organ.ts';
import { ArchiveError, type ArchiveFolder } from './archive-folder.ts';
import { readArchived } from './archived-cases.ts';
import { asking } from './asking.ts';
import { type Account, type ChainHead, headOf } from './audit-chain.ts';
import type { StoreConnection } from './connection.ts';
import { deskChanges, deskPlaces, placesText, readPlaces } from './desk-places.ts';
import { type Commit, commitDocument, SEEN_SECONDS, storedText } from './document.ts';
import { FILE_FIELDS } from './file-fields.ts';
import { createHeardStore } from './heard-store.ts';
import { isSessionId, type Keys, keysUnder, organOf, SHARDS } from './keys.ts';
import { Recent } from './recent.ts';
import { runScript } from './run-script.ts';
import {
  CLAIM,
  FORGET,
  LOAD,
  MARK_SHOWN,
  OPEN,
  PUT_OFF,
  type Script,
  TAKE_OPENING,
  TAKE_SHOW,
} from './scripts.ts';
import { deserialise, deserialiseOrgan } from './serialise.ts';

/** How long one process may take over showing a prompt before another may look whether it arrived: longer than a call to Slack. */
const SHOW_LEASE_MS = 5_000;

/** A commit is settled by its own process within this time; only what is older is taken by whoever looks (ms). */
const GRACE_MS = 2_000;
/** What was handed to the queue is looked at again after so long, should it have been lost (ms). */
const HANDED_OVER_MS = 60_000;
/** So many are taken of each list at once: others take the rest meanwhile. */
const MOST_CLAIMED = 20;

/** A stored session and the revision of the last prompt that was shown for it. */
export interface Loaded {
  readonly session: Session;
  readonly shown: number;
}

/** What a writer starts from: the report if there is one, its organ, and where the organ's audit trail ends. */
export interface Opened {
  readonly session: Session | null;
  readonly organ: Organ | null;
  readonly head: ChainHead;
  /** On which desks it lies, as it was written with it. */
  readonly places: string | null;
  /** The newest of its questions that was shown (a time stamp of Slack's); null: none was. */
  readonly card: string | null;
}

/** Whether a prompt is ours to show; 'unknown': an earlier attempt may have arrived, so look before sending. */
export type ShowTurn = 'take' | 'unknown' | 'leased' | 'shown';

/** Reports in progress, kept in Redis. Every method throws StoreUnavailableError when Redis cannot be asked. */
export interface SessionStore {
  load(id: string): Promise<Loaded | null>;
  /** Loads a report for writing, with what decides whether it may be written. */
  open(id: string): Promise<Opened>;
  /** Writes `next` (null: the input alone is marked) if nothing was written since it was opened and the input is new. */
  commit(id: string, opened: Opened, next: Session | null, input: string, account: Account): Promise<Commit>;
  wasSeen(id: string, input: string): Promise<boolean>;
  /** Whether a delivery that belongs to no report comes for the first time; marks it. */
  firstTime(input: string): Promise<boolean>;
  findThread(team: string, channel: string, ts: string): Promise<string | null>;
  /** From here on what is said in a report's thread is known to be heard or not. */
  linkThread(team: string, channel: string, ts: string, id: string): Promise<void>;
  /** The report that was last opened in a direct conversation, where people answer without opening a thread. */
  findDirect(team: string, channel: string): Promise<string | null>;
  linkDirect(team: string, channel: string, id: string): Promise<void>;
  /** What is said in a conversation belongs to a report no longer that it belonged to; to another one it still does. */
  unlinkDirect(team: string, channel: string, id: string): Promise<void>;
  /** Asks for the turn to show a prompt, which others leave to whoever has it for a while. */
  takeShow(id: string, revision: number): Promise<ShowTurn>;
  /** Asks for the turn to open a thread, `what` by name; false: somebody has it. */
  takeOpening(id: string, what: string, leaseMs: number): Promise<boolean>;
  /**
   * Notes that a prompt was shown, as which message. `settled`: the session's revision, where nothing else is left to do for it.
   */
  markShown(id: string, prompted: number, card: string | null, settled: number | null): Promise<void>;
  /** Some of the sessions that have had something pending for a while; others who look are not given them for a moment. */
  claim(): Promise<string[]>;
  /** Everything that is left to do for a session waits in the queue: it is not looked at again soon. */
  handedOver(id: string, revision: number): Promise<void>;
  /** What is stored of a session cannot be read: it is not looked at again soon. */
  putAside(id: string): Promise<void>;
  forget(id: string, revision: number): Promise<void>;
  /**
   * The bytes of a numbered file as they were made for a request (`since`), from the archive where they were moved there;
   * null when there are none. Throws ArchiveError.
   */
  fileOf(id: string, version: number, as: FileForm, since: number | null): Promise<Buffer | null>;
  /** Keeps the bytes of a numbered file, so that every attempt to post it and every later copy is the same. */
  keepFile(id: string, version: number, as: FileForm, since: number, bytes: Uint8Array): Promise<void>;
  ping(): Promise<void>;
}

/** Threads never move to another report, so a look-up is kept in the process; the oldest are dropped. */
const CACHED_THREADS = 20_000;

/**
 * Reading and validating a report of some 10 kB takes longer than everything else that is done for an answer; a report
 * that is being talked about is read several times an answer. So many characters of them are kept read.
 */
const KEPT_SESSIONS = 3_000_000;

/** Redis answers nil for what is not there. */
const textOf = (reply: unknown): string | null => (typeof reply === 'string' ? reply : null);

/**
 * Opens the store over a connection. `now` (ms) stands in for Redis' own time in a trial; `archive` is where files are that
 * were moved out of Redis.
 */
export function createSessionStore(
  redis: StoreConnection,
  prefix: string,
  now: (() => number) | null = null,
  archive: ArchiveFolder | null = null,
): SessionStore {
  const keys: Keys = keysUnder(prefix);
  const moment = () => now?.() ?? '';
  const heard = createHeardStore(redis, prefix);
  const threads = new Map<string, string>();
  const remember = (key: string, id: string) => {
    threads.set(key, id);
    if (threads.size > CACHED_THREADS) threads.delete(threads.keys().next().value ?? '');
  };
  const recent = new Recent<Session>(KEPT_SESSIONS);

  /** Reads a session with one of the scripts that leave out what is known; gives what else the script answers. */
  const read = async (script: Script, id: string, names: readonly string[]) => {
    const known = recent.last(id);
    const args = [known?.value.revision ?? '', known?.mark ?? ''];
    const [document, digest, ...rest] = (await runScript(redis, script, names, args)) as unknown[];
    const text = textOf(document);
    const mark = textOf(digest);
    if (text === null) return { session: mark === null ? null : (recent.find(id, mark) ?? null), rest };
    const session = deserialise(id, text);
    return { session: mark === null ? session : recent.keep(id, mark, session, text.length), rest };
  };

  const putOff = async (id: string, revision: number | '') => {
    const names = [keys.session(id), keys.pendingOf(id)];
    await runScript(redis, PUT_OFF, names, [revision, id, moment(), HANDED_OVER_MS]);
  };

  return {
    async load(id) {
      const { session, rest } = await read(LOAD, id, [keys.session(id)]);
      return session && { session, shown: Number(rest[0] ?? 0) };
    },
    async open(id) {
      const organ = organOf(id);
      const { session, rest } = await read(OPEN, id, [
        keys.session(id),
        keys.organ(organ),
        keys.audit(organ),
      ]);
      const [known, last, length, places, card] = rest;
      const text = textOf(known);
      return {
        session,
        organ: text === null ? null : deserialiseOrgan(organ, text),
        head: headOf(textOf(last), Number(length)),
        places: textOf(places),
        card: textOf(card),
      };
    },
    async commit(id, opened, next, input, account) {
      const expected = opened.session?.revision ?? 0;
      const document = next && storedText(next);
      const places = next && deskPlaces(next, opened.organ);
      const desks = next && places ? deskChanges(keys, next, readPlaces(opened.places), places) : [];
      const ended = await commitDocument(redis, keys, {
        key: keys.session(id),
        subject: id,
        organ: organOf(id),
        document,
        expected,
        revision: next?.revision ?? expected,
        input,
        head: opened.head,
        account,
        index: [{ key: keys.pendingOf(id), does: 'add', score: 'moment', member: id }, ...desks],
        moment: moment(),
        indexed: next && places && placesText(next.revision, places),
      });
      if (ended === 'done' && next && document) recent.keep(id, document.digest, next, document.text.length);
      return ended;
    },
    wasSeen: async (id, input) => (await asking(() => redis.exists(keys.seen(id, input)))) === 1,
    firstTime: async (input) =>
      (await asking(() => redis.set(keys.seen('', input), '1', 'EX', SEEN_SECONDS, 'NX'))) === 'OK',
    async findThread(team, channel, ts) {
      const key = keys.thread(team, channel, ts);
      const cached = threads.get(key);
      if (cached) return cached;
      const id = await asking(() => redis.get(key));
      if (id) remember(key, id);
      return id;
    },
    async linkThread(team, channel, ts, id) {
      const key = keys.thread(team, channel, ts);
      await asking(() => redis.set(key, id, 'NX'));
      if (isSessionId(id)) await heard.begin([{ conversation: { team, channel, thread: ts }, ts }]);
      remember(key, id);
    },
    findDirect: (team, channel) => asking(() => redis.get(keys.direct(team, channel))),
    async linkDirect(team, channel, id) {
      await asking(() => redis.set(keys.direct(team, channel), id));
    },
    async unlinkDirect(team, channel, id) {
      const key = keys.direct(team, channel);
      if ((await asking(() => redis.get(key))) === id) await asking(() => redis.del(key));
    },
    takeShow: async (id, revision) =>
      (await runScript(
        redis,
        TAKE_SHOW,
        [keys.session(id)],
        [revision, moment(), SHOW_LEASE_MS],
      )) as ShowTurn,
    takeOpening: async (id, what, leaseMs) =>
      (await runScript(redis, TAKE_OPENING, [keys.session(id)], [what, moment(), leaseMs])) === 'take',
    async markShown(id, prompted, card, settled) {
      await runScript(
        redis,
        MARK_SHOWN,
        [keys.session(id), keys.pendingOf(id)],
        [prompted, id, settled ?? '', card ?? ''],
      );
    },
    async claim() {
      const claimed = await Promise.all(
        Array.from({ length: SHARDS }, (_, shard) =>
          runScript(redis, CLAIM, [keys.pending(shard)], [moment(), GRACE_MS, MOST_CLAIMED, HANDED_OVER_MS]),
        ),
      );
      return (claimed as string[][]).flat();
    },
    handedOver: (id, revision) => putOff(id, revision),
    putAside: (id) => putOff(id, ''),
    async forget(id, revision) {
      await runScript(redis, FORGET, [keys.session(id), keys.pendingOf(id)], [revision, id]);
    },
    async fileOf(id, version, as, since) {
      const key = keys.file(id, version);
      const fields = FILE_FIELDS[as];
      const names = [fields.bytes, fields.since, fields.archived];
      const [bytes, madeFor, moved] = await asking(() => redis.hmgetBuffer(key, ...names));
      if (since !== null && madeFor?.toString() !== String(since)) return null;
      if (bytes || !moved) return bytes ?? null;
      const archived = readArchived(moved.toString());
      if (!archive) throw new ArchiveError(archived.name, 'missing');
      return archive.get(archived);
    },
    async keepFile(id, version, as, since, bytes) {
      const fields = FILE_FIELDS[as];
      const kept = { [fields.bytes]: Buffer.from(bytes), [fields.since]: since };
      await asking(() => redis.hset(keys.file(id, version), kept));
    },
    async ping() {
      await asking(() => redis.ping());
    },
  };
}
