import { answersOf, asking } from './asking.ts';
import type { StoreConnection } from './connection.ts';
import { keysUnder } from './keys.ts';
import { runScript } from './run-script.ts';
import { script } from './scripts.ts';

/** Where people talk to the bot: a thread, or (null) a conversation outside of its threads. */
export interface Conversation {
  readonly team: string;
  readonly channel: string;
  readonly thread: string | null;
}

/** A message that was heard, by the time stamp that Slack gave it. */
export interface HeardMark {
  readonly conversation: Conversation;
  readonly ts: string;
}

/** The name of a conversation in the store; ids and time stamps alone. */
export const nameOf = ({ team, channel, thread }: Conversation): string =>
  `${team}:${channel}:${thread ?? ''}`;

/** The conversation of such a name. */
export function conversationOf(name: string): Conversation {
  const [team = '', channel = '', thread = ''] = name.split(':');
  return { team, channel, thread: thread === '' ? null : thread };
}

/** Slack delivers for some six minutes what was not acknowledged: what is older than this beside a newer one (s) is settled. */
const SETTLED_S = 900;

/** Marks of a conversation that nobody speaks in end after this long (s); a report's season lasts three months. */
export const KEPT_S = 120 * 24 * 3600;

/**
 * Notes messages as heard. Of each conversation those are kept that came shortly before the newest, and one older one, from
 * which on everything is known. KEYS: conversations by their newest, then what was heard in each. ARGV: how long before
 * the newest (s), lifetime (s), then for each name and time stamp.
 */
const NOTE = script(`
for at = 2, #KEYS do
  local key, name, ts = KEYS[at], ARGV[at * 2 - 1], ARGV[at * 2]
  redis.call('ZADD', key, ts, ts)
  local newest = redis.call('ZREVRANGE', key, 0, 0)[1]
  local before = string.format('%.6f', newest - ARGV[1])
  local oldest = redis.call('ZREVRANGEBYSCORE', key, before, '-inf', 'LIMIT', 0, 1)[1]
  if oldest then redis.call('ZREMRANGEBYSCORE', key, '-inf', '(' .. oldest) end
  redis.call('EXPIRE', key, ARGV[2])
  redis.call('ZADD', KEYS[1], newest, name)
end
return 'done'`);

/** What was last heard in each conversation. Every method throws StoreUnavailableError. */
export interface HeardStore {
  note(marks: readonly HeardMark[]): Promise<void>;
  /** Notes conversations that nothing is known of yet as begun. */
  begin(marks: readonly HeardMark[]): Promise<void>;
  /** The time stamps from which on everything that was heard is known, oldest first; none where nothing was heard. */
  heardIn(conversation: Conversation): Promise<string[]>;
}

/** Opens it over a connection. */
export function createHeardStore(redis: StoreConnection, prefix: string): HeardStore {
  const keys = keysUnder(prefix);
  const note = async (marks: readonly HeardMark[]) => {
    if (marks.length === 0) return;
    const names = marks.map(({ conversation }) => nameOf(conversation));
    const args = marks.flatMap(({ ts }, at) => [names[at] ?? '', ts]);
    await runScript(
      redis,
      NOTE,
      [keys.heard('last'), ...names.map((name) => keys.heardIn(name))],
      [SETTLED_S, KEPT_S, ...args],
    );
  };
  return {
    note,
    async begin(marks) {
      const pipeline = redis.pipeline();
      for (const { conversation } of marks) pipeline.zscore(keys.heard('last'), nameOf(conversation));
      const known = await answersOf(pipeline);
      await note(marks.filter((_, at) => known[at] === null));
    },
    heardIn: (conversation) => asking(() => redis.zrange(keys.heardIn(nameOf(conversation)), 0, -1)),
  };
}
