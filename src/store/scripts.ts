/**
 * One Lua script per atomic transition. Keys: session hash, seen mark, list of sessions with something pending.
 * A session hash holds: doc, rev, shown (revision of the last prompt shown), lease/leaseAt (who is showing which).
 */

/** ARGV: expected revision, document, new revision, seen lifetime (s), session id, now (ms). Expected 0 creates. */
export const COMMIT = `
if redis.call('EXISTS', KEYS[2]) == 1 then return 'seen' end
local rev = tonumber(redis.call('HGET', KEYS[1], 'rev') or '0')
if rev ~= tonumber(ARGV[1]) then return 'conflict' end
if ARGV[2] ~= '' then
  redis.call('HSET', KEYS[1], 'doc', ARGV[2], 'rev', ARGV[3])
  redis.call('ZADD', KEYS[3], ARGV[6], ARGV[5])
end
redis.call('SET', KEYS[2], '1', 'EX', ARGV[4])
return 'done'`;

/**
 * Leases the showing of a prompt. ARGV: revision, now (ms), lease (ms). Answers 'shown' when it was shown,
 * 'leased' while another process is at it, 'unknown' when a lease on it ran out (it may have been sent), else 'take'.
 */
export const TAKE_SHOW = `
local shown = tonumber(redis.call('HGET', KEYS[1], 'shown') or '0')
if shown >= tonumber(ARGV[1]) then return 'shown' end
local leased = redis.call('HGET', KEYS[1], 'lease')
local at = tonumber(redis.call('HGET', KEYS[1], 'leaseAt') or '0')
local fresh = tonumber(ARGV[2]) - at < tonumber(ARGV[3])
if leased and fresh and tonumber(leased) >= tonumber(ARGV[1]) then return 'leased' end
redis.call('HSET', KEYS[1], 'lease', ARGV[1], 'leaseAt', ARGV[2])
if leased == ARGV[1] then return 'unknown' end
return 'take'`;

/** Notes that a prompt was shown. ARGV: revision. Never goes back. */
export const MARK_SHOWN = `
local shown = tonumber(redis.call('HGET', KEYS[1], 'shown') or '0')
if tonumber(ARGV[1]) > shown then redis.call('HSET', KEYS[1], 'shown', ARGV[1]) end
if redis.call('HGET', KEYS[1], 'lease') == ARGV[1] then redis.call('HDEL', KEYS[1], 'lease', 'leaseAt') end
return 'done'`;

/** Strikes a session off the pending list if it is still at a revision. KEYS: session, pending. ARGV: revision, id. */
export const FORGET = `
if redis.call('HGET', KEYS[1], 'rev') == ARGV[1] then redis.call('ZREM', KEYS[2], ARGV[2]) end
return 'done'`;
