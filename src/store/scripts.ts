/**
 * One Lua script per atomic transition. A document's hash holds: doc, rev, index (an application's entries in the
 * indexes), and for a session shown (revision of the last prompt shown), lease/leaseAt (who is showing which).
 */

/**
 * Writes a document, its audit entry and its index entries together. KEYS: document hash, seen mark, audit trail,
 * then the sorted sets of the index changes. ARGV: expected revision (0 creates), document ('' changes nothing),
 * new revision, seen lifetime (s), expected length of the trail, audit entry, index entries as kept with the
 * document, then for each index change: number of its key from 4, 'add' or 'remove', score, member.
 */
export const COMMIT = `
if redis.call('EXISTS', KEYS[2]) == 1 then return 'seen' end
local rev = tonumber(redis.call('HGET', KEYS[1], 'rev') or '0')
if rev ~= tonumber(ARGV[1]) then return 'conflict' end
if ARGV[2] ~= '' then
  if redis.call('LLEN', KEYS[3]) ~= tonumber(ARGV[5]) then return 'conflict' end
  redis.call('HSET', KEYS[1], 'doc', ARGV[2], 'rev', ARGV[3])
  if ARGV[7] ~= '' then redis.call('HSET', KEYS[1], 'index', ARGV[7]) end
  redis.call('RPUSH', KEYS[3], ARGV[6])
  for at = 8, #ARGV, 4 do
    local key = KEYS[tonumber(ARGV[at])]
    if ARGV[at + 1] == 'add' then redis.call('ZADD', key, ARGV[at + 2], ARGV[at + 3])
    else redis.call('ZREM', key, ARGV[at + 3]) end
  end
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
