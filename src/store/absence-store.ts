import { asking } from './asking.ts';
import type { StoreConnection } from './connection.ts';
import { type Conversation, conversationOf, KEPT_S, nameOf } from './heard-store.ts';
import { keysUnder } from './keys.ts';
import { runScript } from './run-script.ts';
import { MOMENT, script } from './scripts.ts';

/** From when to when no process could take what people say (ms, by the bot's own clock). */
export interface Absence {
  readonly from: number;
  readonly to: number;
}

/** What became of the time since a process began to listen. */
export type Listened =
  /** Never before: nothing is known to have been missed. */
  | { readonly kind: 'first' }
  | { readonly kind: 'throughout' }
  /** Another process may have listened meanwhile, and has not told so yet. */
  | { readonly kind: 'unsure' }
  /** Nobody listened for a while: of every known conversation something may be unread. */
  | { readonly kind: 'away'; readonly absence: Absence };

/** A conversation to be read by whoever holds it, and until when it is theirs. */
export interface HeldConversation {
  readonly conversation: Conversation;
  readonly absence: Absence;
  readonly lease: string;
  /** Whether somebody began to read it and did not end. */
  readonly isAgain: boolean;
}

/**
 * Tells that a process listens, and looks whether somebody did all the time before. KEYS: listened, listeners, conversations
 * by their newest, unread, readers. ARGV: process, since when it listens (ms, '' for now), how long others may take to tell
 * (ms), the time by the bot's own clock (ms), lifetime of marks (s). Answers what was found, since when, by Redis' clock, and
 * how many conversations are unread.
 */
const LISTEN = script(`${MOMENT}
local now = moment('')
local since = tonumber(ARGV[2]) or now
local last = tonumber(redis.call('HGET', KEYS[1], 'at'))
local tell = function(found, ...)
  redis.call('HSET', KEYS[1], 'at', now, 'clock', ARGV[4])
  redis.call('ZADD', KEYS[2], now, ARGV[1])
  return {found, tostring(since), tostring(redis.call('ZCARD', KEYS[4])), ...}
end
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - ARGV[3])
if not last then return tell('first') end
if since <= last then return tell('throughout') end
redis.call('ZREM', KEYS[2], ARGV[1])
if redis.call('ZCARD', KEYS[2]) > 0 and now - since < tonumber(ARGV[3]) then
  return {'unsure', tostring(since), tostring(redis.call('ZCARD', KEYS[4]))}
end
local isReading = redis.call('EXISTS', KEYS[4]) == 1
local from = redis.call('HGET', KEYS[1], isReading and 'from' or 'clock')
local to = string.format('%.0f', ARGV[4] - (now - since))
redis.call('HSET', KEYS[1], 'from', from, 'to', to)
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', math.floor(ARGV[4] / 1000 - ARGV[5]))
redis.call('DEL', KEYS[5])
redis.call('ZUNIONSTORE', KEYS[4], 2, KEYS[4], KEYS[3], 'WEIGHTS', 1, -1, 'AGGREGATE', 'MIN')
return tell('away', from, to)`);

/**
 * Takes an unread conversation, the one that was spoken in last first. KEYS: unread, readers, listened. ARGV: lease (ms),
 * the conversation that is wanted ('' for any). Answers its name, the lease, the absence, whether it had been taken.
 */
const HOLD = script(`${MOMENT}
local now = moment('')
local names = ARGV[2] ~= '' and {ARGV[2]} or redis.call('ZRANGE', KEYS[1], 0, 99)
for _, name in ipairs(names) do
  local held = tonumber(redis.call('HGET', KEYS[2], name) or '0')
  if held <= now and redis.call('ZSCORE', KEYS[1], name) then
    local lease = string.format('%.0f', now + ARGV[1])
    redis.call('HSET', KEYS[2], name, lease)
    local absence = redis.call('HMGET', KEYS[3], 'from', 'to')
    return {name, lease, absence[1], absence[2], held > 0 and '1' or ''}
  end
end
return {}`);

/** Ends a lease that still stands. KEYS: unread, readers. ARGV: name, lease, 'read' or how long to leave it (ms). */
const RELEASE = script(`${MOMENT}
if redis.call('HGET', KEYS[2], ARGV[1]) ~= ARGV[2] then return 'lost' end
if ARGV[3] == 'read' then
  redis.call('HDEL', KEYS[2], ARGV[1])
  redis.call('ZREM', KEYS[1], ARGV[1])
else redis.call('HSET', KEYS[2], ARGV[1], string.format('%.0f', moment('') + ARGV[3])) end
return 'done'`);

/** Adds conversations of which nothing is known behind the others. KEYS: unread, conversations by their newest. ARGV: names. */
const ADD_UNKNOWN = script(`
for _, name in ipairs(ARGV) do
  if not redis.call('ZSCORE', KEYS[2], name) then redis.call('ZADD', KEYS[1], 'NX', 0, name) end
end
return redis.call('ZCARD', KEYS[1])`);

/** How long a conversation is one process's to read (ms): longer than Slack asks to wait. */
const LEASE_MS = 60_000;

/** When nobody listened, and what is to be read since. Every method throws StoreUnavailableError. */
export interface AbsenceStore {
  /** `since`: what an earlier call of the same stretch of listening gave; null at its first. `othersMs`: within which others tell. */
  listen(
    process: string,
    since: string | null,
    othersMs: number,
  ): Promise<{ readonly listened: Listened; readonly since: string; readonly unread: number }>;
  /** A process listens no more, by its own will. */
  leave(process: string): Promise<void>;
  /** Has those of some conversations read last of which nothing is known; answers how many are unread. */
  alsoUnread(conversations: readonly Conversation[]): Promise<number>;
  isUnread(conversation: Conversation): Promise<boolean>;
  /** Takes the next unread conversation, or the one that is wanted; null where there is none to take. */
  hold(wanted: Conversation | null): Promise<HeldConversation | null>;
  /** It is read. */
  release(held: HeldConversation): Promise<void>;
  /** It could not be read: it is left for so long (ms). */
  putOff(held: HeldConversation, ms: number): Promise<void>;
}

/** Opens it over a connection; `now` is the bot's own clock (ms), by which messages are dated. */
export function createAbsenceStore(redis: StoreConnection, prefix: string, now: () => number): AbsenceStore {
  const { heard } = keysUnder(prefix);
  const release = async ({ conversation, lease }: HeldConversation, how: 'read' | number) => {
    await runScript(redis, RELEASE, [heard('unread'), heard('readers')], [nameOf(conversation), lease, how]);
  };
  return {
    async listen(process, since, othersMs) {
      const names = ['listened', 'listeners', 'last', 'unread', 'readers'] as const;
      const args = [process, since ?? '', othersMs, now(), KEPT_S];
      const answer = (await runScript(redis, LISTEN, names.map(heard), args)) as string[];
      const [word, began = '', unread = '0', from, to] = answer;
      const listened: Listened =
        word === 'away'
          ? { kind: word, absence: { from: Number(from), to: Number(to) } }
          : { kind: word as 'first' | 'throughout' | 'unsure' };
      return { listened, since: began, unread: Number(unread) };
    },
    async leave(process) {
      await asking(() => redis.zrem(heard('listeners'), process));
    },
    alsoUnread: async (conversations) =>
      Number(
        await runScript(redis, ADD_UNKNOWN, [heard('unread'), heard('last')], conversations.map(nameOf)),
      ),
    isUnread: async (conversation) =>
      (await asking(() => redis.zscore(heard('unread'), nameOf(conversation)))) !== null,
    async hold(wanted) {
      const names = ['unread', 'readers', 'listened'] as const;
      const args = [LEASE_MS, wanted === null ? '' : nameOf(wanted)];
      const [name, lease = '', from, to, again] = (await runScript(
        redis,
        HOLD,
        names.map(heard),
        args,
      )) as string[];
      if (name === undefined) return null;
      return {
        conversation: conversationOf(name),
        absence: { from: Number(from), to: Number(to) },
        lease,
        isAgain: again === '1',
      };
    },
    release: (held) => release(held, 'read'),
    putOff: (held, ms) => release(held, ms),
  };
}
