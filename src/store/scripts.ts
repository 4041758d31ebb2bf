import { createHash } from 'node:crypto';

/**
 * One Lua script per atomic transition. A document's hash holds: doc, rev, digest (SHA-256 of doc), archived (where doc
 * was moved to, of an application of past years), index (an
 * application's entries in the indexes; on which desks a session lies, and for which revision; the revision of an organ
 * for whose people its reports lie where they do), and for a session shown (revision of the last prompt shown), card (its
 * message), lease/leaseAt (who is showing which), opening/openingAt (who is opening its thread).
 */
export interface Script {
  readonly text: string;
  /** The name by which Redis keeps it. */
  readonly sha: string;
}

export const script = (text: string): Script => ({
  text,
  sha: createHash('sha1').update(text).digest('hex'),
});

/**
 * The time that processes compare (ms): Redis' own, since their clocks differ; one that is given stands in for it in a
 * trial. What lies further ahead than it can was written by a clock that has since been set back.
 */
export const MOMENT = `
local function moment(given)
  if given ~= '' then return tonumber(given) end
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end`;

/** Whether a lease that was taken at a moment still stands; one that lies too far ahead was taken by a clock that was set back. */
const STANDS = `
local function stands(at, now, lease) return now - at < lease and at - now < lease end`;

/**
 * Makes the index changes that begin at an argument: number of its key, 'add' or 'remove', score ('moment': that of the
 * write), member; or 'put', field, value of a hash.
 */
const INDEXED = `
local function indexed(from, given)
  for at = from, #ARGV, 4 do
    local key = KEYS[tonumber(ARGV[at])]
    if ARGV[at + 1] == 'add' then
      local score = ARGV[at + 2] == 'moment' and moment(given) or ARGV[at + 2]
      redis.call('ZADD', key, score, ARGV[at + 3])
    elseif ARGV[at + 1] == 'put' then redis.call('HSET', key, ARGV[at + 2], ARGV[at + 3])
    else redis.call('ZREM', key, ARGV[at + 3]) end
  end
end`;

/** What a reader who keeps a document at hand is told: the document only where it is not that one. */
const UNLESS_KNOWN = `
local kept = redis.call('HMGET', KEYS[1], 'rev', 'digest')
local known = kept[1] == ARGV[1] and kept[2] == ARGV[2]
local doc = not known and redis.call('HGET', KEYS[1], 'doc')`;

/**
 * Reads a session. KEYS: session. ARGV: revision and digest of what the reader has, '' for nothing. Answers the
 * document (nil where the reader has it), its digest, the revision of the last prompt shown.
 */
export const LOAD = script(`${UNLESS_KNOWN}
return {doc, kept[2], redis.call('HGET', KEYS[1], 'shown')}`);

/**
 * Reads a session for writing. KEYS: session, organ, audit trail. ARGV: as above. Answers the document, its digest, the
 * organ's document, the trail's last entry, its length, on which desks the report lies, the message of the last prompt shown.
 */
export const OPEN = script(`${UNLESS_KNOWN}
local organ = redis.call('HGET', KEYS[2], 'doc')
local places = redis.call('HGET', KEYS[1], 'index')
return {doc, kept[2], organ, redis.call('LINDEX', KEYS[3], -1), redis.call('LLEN', KEYS[3]), places,
  redis.call('HGET', KEYS[1], 'card')}`);

/**
 * Writes a document, its audit entry and its index entries together. KEYS: document hash, seen mark, audit trail,
 * then the sorted sets of the index changes. ARGV: expected revision (0 creates), document ('' changes nothing),
 * new revision, seen lifetime (s), expected number of entries in the trail, audit entry, index entries as kept with the
 * document, the document's digest, the moment, the hash of the trail's last entry ('': it is not known), then the
 * index changes.
 */
export const COMMIT = script(`${MOMENT}
${INDEXED}
if redis.call('EXISTS', KEYS[2]) == 1 then return 'seen' end
local rev = tonumber(redis.call('HGET', KEYS[1], 'rev') or '0')
if rev ~= tonumber(ARGV[1]) then return 'conflict' end
if ARGV[2] ~= '' then
  if redis.call('LLEN', KEYS[3]) ~= tonumber(ARGV[5]) then return 'conflict' end
  if ARGV[10] ~= '' and string.sub(redis.call('LINDEX', KEYS[3], -1), -66, -3) ~= ARGV[10] then return 'conflict' end
  redis.call('HSET', KEYS[1], 'doc', ARGV[2], 'rev', ARGV[3], 'digest', ARGV[8])
  redis.call('HDEL', KEYS[1], 'archived')
  if ARGV[7] ~= '' then redis.call('HSET', KEYS[1], 'index', ARGV[7]) end
  redis.call('RPUSH', KEYS[3], ARGV[6])
  indexed(11, ARGV[9])
end
redis.call('SET', KEYS[2], '1', 'EX', ARGV[4])
return 'done'`);

/**
 * Writes index entries anew for documents that stay as they are. KEYS: audit trail of the organ, then those of the changes.
 * ARGV: number of entries in the trail and the hash of its last, as they were when the documents were read; the index
 * changes. Answers 'conflict' where something was written since.
 */
export const REINDEX = script(`${MOMENT}
${INDEXED}
if redis.call('LLEN', KEYS[1]) ~= tonumber(ARGV[1]) then return 'conflict' end
if ARGV[2] ~= '' and string.sub(redis.call('LINDEX', KEYS[1], -1), -66, -3) ~= ARGV[2] then return 'conflict' end
indexed(3, '')
return 'done'`);

/**
 * Leases the showing of a prompt. KEYS: session. ARGV: revision, moment, lease (ms). Answers 'shown' when it was shown
 * or there is no such session any more, 'leased' while another process is at it, 'unknown' when a lease on it ran out (it
 * may have been sent), else 'take'.
 */
export const TAKE_SHOW = script(`${MOMENT}
${STANDS}
if redis.call('HEXISTS', KEYS[1], 'rev') == 0 then return 'shown' end
local shown = tonumber(redis.call('HGET', KEYS[1], 'shown') or '0')
if shown >= tonumber(ARGV[1]) then return 'shown' end
local leased = redis.call('HGET', KEYS[1], 'lease')
local at = tonumber(redis.call('HGET', KEYS[1], 'leaseAt') or '0')
local now, lease = moment(ARGV[2]), tonumber(ARGV[3])
if leased and stands(at, now, lease) and tonumber(leased) >= tonumber(ARGV[1]) then return 'leased' end
redis.call('HSET', KEYS[1], 'lease', ARGV[1], 'leaseAt', now)
if leased == ARGV[1] then return 'unknown' end
return 'take'`);

/**
 * Takes the turn to open a report's thread, unless somebody has it: whatever becomes wanted in it meanwhile, it is opened once.
 * KEYS: session. ARGV: name of the opening; moment; lease (ms).
 */
export const TAKE_OPENING = script(`${MOMENT}
${STANDS}
if redis.call('HEXISTS', KEYS[1], 'rev') == 0 then return 'gone' end
local kept = redis.call('HMGET', KEYS[1], 'opening', 'openingAt')
local now, at, lease = moment(ARGV[2]), tonumber(kept[2] or '0'), tonumber(ARGV[3])
if kept[1] == ARGV[1] and stands(at, now, lease) then return 'leased' end
redis.call('HSET', KEYS[1], 'opening', ARGV[1], 'openingAt', now)
return 'take'`);

/**
 * Notes that a prompt was shown, which never goes back, and strikes the session off the pending list if nothing else is
 * left to do. KEYS: session, pending. ARGV: revision of the prompt; id; revision of the session, '' where something is; the
 * prompt's message, '' where it has none.
 */
export const MARK_SHOWN = script(`
if redis.call('HEXISTS', KEYS[1], 'rev') == 0 then return 'done' end
local shown = tonumber(redis.call('HGET', KEYS[1], 'shown') or '0')
if tonumber(ARGV[1]) > shown then
  redis.call('HSET', KEYS[1], 'shown', ARGV[1])
  if ARGV[4] ~= '' then redis.call('HSET', KEYS[1], 'card', ARGV[4]) end
end
if redis.call('HGET', KEYS[1], 'lease') == ARGV[1] then redis.call('HDEL', KEYS[1], 'lease', 'leaseAt') end
redis.call('HDEL', KEYS[1], 'opening', 'openingAt')
if redis.call('HGET', KEYS[1], 'rev') == ARGV[3] then redis.call('ZREM', KEYS[2], ARGV[2]) end
return 'done'`);

/** Strikes a session off the pending list if it is still at a revision. KEYS: session, pending. ARGV: revision, id. */
export const FORGET = script(`
if redis.call('HGET', KEYS[1], 'rev') == ARGV[1] then redis.call('ZREM', KEYS[2], ARGV[2]) end
return 'done'`);

/**
 * Takes what a list has noted as pending for so long that whoever wrote it should have done it, and keeps it from everybody
 * else for a while. KEYS: pending. ARGV: moment, age (ms), the most that are taken, the furthest ahead that one is
 * put off (ms). Answers their ids.
 */
export const CLAIM = script(`${MOMENT}
local now = moment(ARGV[1])
local ids = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now - tonumber(ARGV[2]), 'LIMIT', 0, ARGV[3])
for _, id in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. now + tonumber(ARGV[4]), '+inf', 'LIMIT', 0, ARGV[3])) do
  table.insert(ids, id)
end
for _, id in ipairs(ids) do redis.call('ZADD', KEYS[1], now, id) end
return ids`);

/** Puts off looking at a session again if it is still at a revision ('': whatever it is). KEYS: session, pending. ARGV: revision, id, moment, how long (ms). */
export const PUT_OFF = script(`${MOMENT}
if ARGV[1] == '' or redis.call('HGET', KEYS[1], 'rev') == ARGV[1] then
  redis.call('ZADD', KEYS[2], 'XX', moment(ARGV[3]) + tonumber(ARGV[4]), ARGV[2])
end
return 'done'`);
