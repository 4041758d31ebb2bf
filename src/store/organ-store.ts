import { normalForm } from '../language/fold.ts';
import type { Organ } from '../organs/organ.ts';
import { asking, dueIn } from './asking.ts';
import type { Account, ChainHead } from './audit-chain.ts';
import type { StoreConnection } from './connection.ts';
import { desksOf } from './desk-store.ts';
import { type Commit, commitDocument, openDocument, storedText } from './document.ts';
import { keysUnder } from './keys.ts';
import { runScript } from './run-script.ts';
import { script } from './scripts.ts';
import { deserialiseOrgan } from './serialise.ts';

/** What a writer starts from. */
export interface OpenedOrgan {
  readonly organ: Organ | null;
  readonly head: ChainHead;
  /** The revision for whose people its reports lie where they do; left out: none. */
  readonly indexed?: string | null;
}

/** How sending something to a person stands: ours to send; perhaps sent, so look first; another's turn; sent. */
export type SendTurn = 'take' | 'unknown' | 'leased' | 'sent';

/** How long one process may take over sending a digest: longer than a call to Slack with its look before. */
const SEND_LEASE_MS = 10_000;

/** Something that was sent, by its day and name. */
export interface SendMark {
  readonly day: string;
  readonly what: string;
}

/** What was sent on a day is known for so long: downtime that is caught up afterwards may be long. */
const SENT_SECONDS = 400 * 24 * 3600;

/** Leases the sending of something. KEYS: hash of the day. ARGV: what, now (ms), lease (ms), lifetime (s). */
const TAKE_SEND = script(`
local state = redis.call('HGET', KEYS[1], ARGV[1])
if state == 'sent' then return 'sent' end
if state and tonumber(ARGV[2]) - tonumber(state) < tonumber(ARGV[3]) then return 'leased' end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('EXPIRE', KEYS[1], ARGV[4])
if state then return 'unknown' end
return 'take'`);

/** Organs: who works for them and what was set. Every method throws StoreUnavailableError when Redis cannot be asked. */
export interface OrganStore {
  load(id: string): Promise<Organ | null>;
  open(id: string): Promise<OpenedOrgan>;
  /** Writes an organ, and when its next digest is due (ms); null: none is. */
  commit(
    opened: OpenedOrgan,
    next: Organ,
    digestAt: number | null,
    input: string,
    account: Account,
  ): Promise<Commit>;
  /** Writes an organ's look-ups again: a process may have been killed between its commit and them. */
  relist(organ: Organ): Promise<void>;
  /** The organ that a name leads to, however it is written; null where none does. */
  named(team: string, name: string): Promise<string | null>;
  /** The organs of a workspace by the normal forms of all their names. */
  names(team: string): Promise<Readonly<Record<string, string>>>;
  /** The ids of an organ's reports, by year. */
  reportsOf(organ: string): Promise<string[]>;
  /** How many organs a person made known on a day, one more among them now. */
  countNew(team: string, user: string, day: string): Promise<number>;
  /** Ids of the organs of a workspace, in the order in which they became known. */
  organsOf(team: string): Promise<string[]>;
  /** Ids of the organs in which a person has a role. */
  memberOf(team: string, user: string): Promise<string[]>;
  /** What was last noted of a place: the organ spoken of in a channel or by a person, or what a feature keeps; null for nothing. */
  spokenOf(team: string, place: string): Promise<string | null>;
  rememberSpokenOf(team: string, place: string, what: string): Promise<void>;
  /** Ids of organs whose digest is due at a time (ms) or was before. */
  digestsDue(until: number): Promise<string[]>;
  /** When an organ's next digest is due (ms); null: none is. */
  digestAt(organ: string): Promise<number | null>;
  /** Sets when the next digest is due (ms); nothing else of the organ changes. */
  schedule(organ: string, digestAt: number): Promise<void>;
  takeSend(organ: string, day: string, what: string): Promise<SendTurn>;
  /** Notes what was sent, all of it or nothing. */
  markSent(organ: string, marks: readonly SendMark[]): Promise<void>;
  /** When a backup was last put back while an earlier process ran (ms, by the bot's clock); null: never. */
  restoredAt(): Promise<number | null>;
  /** Which of some things were sent, in their order. */
  wereSent(organ: string, marks: readonly SendMark[]): Promise<boolean[]>;
}

/** Who speaks again after more than a year says of what. */
const SPOKEN_OF_SECONDS = 400 * 86_400;

/** What was counted on a day is of no use the day after the next. */
const NEW_ORGANS_SECONDS = 2 * 86_400;

const usersOf = (organ: Organ | null): string => (organ?.people ?? []).map(({ user }) => user).join();

/** Whether an organ's reports lie where they are to lie under its next revision too. */
const isOnDesksAs = ({ organ, indexed }: OpenedOrgan, next: Organ): boolean =>
  usersOf(organ) === usersOf(next) && (organ === null || indexed === String(organ.revision));

/** Opens the store over a connection. `now` gives milliseconds. */
export function createOrganStore(redis: StoreConnection, prefix: string, now: () => number): OrganStore {
  const keys = keysUnder(prefix);
  /** Look-ups that lie in other slots than the organ: written after it, and again by every later commit. */
  const list = async (before: Organ | null, organ: Organ): Promise<void> => {
    const { id, team, removed } = organ;
    const people = removed ? [] : organ.people;
    const left = (before?.people ?? []).filter(({ user }) => !people.some((one) => one.user === user));
    const names = [organ.name, ...organ.formerNames].map(normalForm);
    const leadsTo = removed ? removed.into : id;
    await asking(() =>
      Promise.all([
        removed ? redis.zrem(keys.organsOf(team), id) : redis.zadd(keys.organsOf(team), 'NX', now(), id),
        ...names.map((name) =>
          leadsTo === null
            ? redis.hdel(keys.organNames(team), name)
            : redis.hset(keys.organNames(team), name, leadsTo),
        ),
        ...people.map(({ user }) => redis.sadd(keys.memberOf(team, user), id)),
        ...left.map(({ user }) => redis.srem(keys.memberOf(team, user), id)),
      ]),
    );
  };
  /** Read once: a process that runs while a backup is put back writes nothing any more (see `createContinuity`). */
  let restored: Promise<number | null> | null = null;
  const readRestored = async (): Promise<number | null> => {
    try {
      const at = await asking(() => redis.hget(keys.generation(), 'restoredAt'));
      return at === null ? null : Number(at);
    } catch (error) {
      restored = null;
      throw error;
    }
  };
  return {
    async load(id) {
      const document = await asking(() => redis.hget(keys.organ(id), 'doc'));
      return document ? deserialiseOrgan(id, document) : null;
    },
    async open(id) {
      const { found, head } = await openDocument(redis, keys, id, [
        { key: keys.organ(id), fields: ['doc', 'index'] },
      ]);
      const [document, indexed] = found[0] ?? [];
      return { organ: document ? deserialiseOrgan(id, document) : null, head, indexed: indexed ?? null };
    },
    async commit(opened, next, digestAt, input, account) {
      const expected = opened.organ?.revision ?? 0;
      const digest = { key: keys.digestsOf(next.id), member: next.id };
      const ended = await commitDocument(redis, keys, {
        key: keys.organ(next.id),
        subject: next.id,
        organ: next.id,
        document: storedText(next),
        expected,
        revision: next.revision,
        input,
        head: opened.head,
        account,
        index: [
          digestAt === null
            ? { ...digest, does: 'remove', score: 0 }
            : { ...digest, does: 'add', score: digestAt },
          ...(isOnDesksAs(opened, next) ? [] : await desksOf(redis, keys, next)),
        ],
        indexed: String(next.revision),
      });
      if (ended === 'done') await list(opened.organ, next);
      return ended;
    },
    relist: (organ) => list(null, organ),
    named: (team, name) => asking(() => redis.hget(keys.organNames(team), normalForm(name))),
    names: (team) => asking(() => redis.hgetall(keys.organNames(team))),
    reportsOf: (organ) => asking(() => redis.zrange(keys.reports(organ), 0, -1)),
    async countNew(team, user, day) {
      const key = keys.newOrgans(team, user, day);
      const counted = await asking(() => redis.incr(key));
      if (counted === 1) await asking(() => redis.expire(key, NEW_ORGANS_SECONDS));
      return counted;
    },
    memberOf: (team, user) => asking(() => redis.smembers(keys.memberOf(team, user))),
    spokenOf: (team, place) => asking(() => redis.get(keys.spokenOf(team, place))),
    async rememberSpokenOf(team, place, what) {
      await asking(() => redis.set(keys.spokenOf(team, place), what, 'EX', SPOKEN_OF_SECONDS));
    },
    organsOf: (team) => asking(() => redis.zrange(keys.organsOf(team), 0, -1)),
    digestsDue: (until) => dueIn(redis, keys.digests, until),
    async takeSend(organ, day, what) {
      const args = [what, now(), SEND_LEASE_MS, SENT_SECONDS];
      return (await runScript(redis, TAKE_SEND, [keys.sent(organ, day)], args)) as SendTurn;
    },
    async digestAt(organ) {
      const score = await asking(() => redis.zscore(keys.digestsOf(organ), organ));
      return score === null ? null : Number(score);
    },
    async schedule(organ, digestAt) {
      await asking(() => redis.zadd(keys.digestsOf(organ), digestAt, organ));
    },
    restoredAt() {
      restored ??= readRestored();
      return restored;
    },
    async markSent(organ, marks) {
      const writing = redis.multi();
      for (const { day, what } of marks) {
        writing.hset(keys.sent(organ, day), what, 'sent').expire(keys.sent(organ, day), SENT_SECONDS);
      }
      await asking(() => writing.exec());
    },
    async wereSent(organ, marks) {
      const asked = marks.map(({ day, what }) => redis.hget(keys.sent(organ, day), what));
      return (await asking(() => Promise.all(asked))).map((state) => state === 'sent');
    },
  };
}
