import { z } from 'zod';
import { type Role, roleSchema } from '../organs/roles.ts';
import { asking } from './asking.ts';
import type { StoreConnection } from './connection.ts';
import { keysUnder } from './keys.ts';
import { runScript } from './run-script.ts';
import { script } from './scripts.ts';

/** Somebody asks for a role in an organ. */
export interface AccessRequest {
  readonly organ: string;
  readonly user: string;
  readonly role: Role;
}

/** What became of asking: noted; asked before and still open; too much is open. */
export type Asked = 'asked' | 'again' | 'full';

/** How long a request stays open (ms): who has not been answered in a month asks again. */
export const OPEN_MS = 30 * 86_400_000;

/** The most open requests of one person, and of a whole workspace. */
const MOST = { person: 5, team: 1000 };

const memberSchema = z.tuple([z.string(), z.string(), roleSchema]);

/** A request as it stands in the list: who, where, as what. */
const memberOf = ({ user, organ, role }: AccessRequest): string => JSON.stringify([user, organ, role]);

/**
 * Notes a request. KEYS: the workspace's. ARGV: member, the beginning of all members of this person, when it ends, now (ms),
 * the most of a person, the most of all, lifetime (ms).
 */
const ASK = script(`
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[4])
if redis.call('ZSCORE', KEYS[1], ARGV[1]) then return 'again' end
local own = 0
for _, member in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
  if string.sub(member, 1, string.len(ARGV[2])) == ARGV[2] then own = own + 1 end
end
if own >= tonumber(ARGV[5]) or redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[6]) then return 'full' end
redis.call('ZADD', KEYS[1], ARGV[3], ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[7])
return 'asked'`);

/** Requests for access (申请岗位), by workspace. Every method throws StoreUnavailableError. */
export interface AccessStore {
  ask(team: string, request: AccessRequest): Promise<Asked>;
  /** What is open, the oldest first. */
  open(team: string): Promise<AccessRequest[]>;
  /** Ends a request; false where it was not open any more. */
  end(team: string, request: AccessRequest): Promise<boolean>;
}

/** Opens it over a connection; `now` is the bot's own clock (ms). */
export function createAccessStore(redis: StoreConnection, prefix: string, now: () => number): AccessStore {
  const keys = keysUnder(prefix);
  return {
    async ask(team, request) {
      const at = now();
      const ofPerson = `["${request.user}",`;
      const args = [memberOf(request), ofPerson, at + OPEN_MS, at, MOST.person, MOST.team, OPEN_MS];
      return (await runScript(redis, ASK, [keys.access(team)], args)) as Asked;
    },
    async open(team) {
      const names = await asking(() => redis.zrangebyscore(keys.access(team), `(${now()}`, '+inf'));
      return names.map((member) => {
        const [user, organ, role] = memberSchema.parse(JSON.parse(member));
        return { user, organ, role };
      });
    },
    end: async (team, request) =>
      (await asking(() => redis.zrem(keys.access(team), memberOf(request)))) === 1,
  };
}
