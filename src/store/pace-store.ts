import type { StoreConnection } from './connection.ts';
import { keysUnder, type Turns } from './keys.ts';
import { runScript } from './run-script.ts';
import { MOMENT, script } from './scripts.ts';

/**
 * Takes the next turn of a row of turns that all processes share. KEYS: row. ARGV: time between two turns (ms), how much
 * of it those may have at once that come after a pause (ms). Answers how long it is until then (ms), by Redis' clock.
 */
const TAKE_TURN = script(`${MOMENT}
local now = moment('')
local turn = math.max(now - ARGV[2], tonumber(redis.call('GET', KEYS[1]) or '0'))
redis.call('SET', KEYS[1], turn + ARGV[1], 'PX', math.max(turn - now, 0) + ARGV[1] + 1000)
return math.max(turn - now, 0)`);

/** Takes the next turn of all processes' for something; answers how long to wait for it (ms). Throws StoreUnavailableError. */
export const takeTurn = async (
  redis: StoreConnection,
  prefix: string,
  of: Turns,
  everyMs: number,
  atOnceMs = 0,
): Promise<number> =>
  Number(await runScript(redis, TAKE_TURN, [keysUnder(prefix).turns(of)], [everyMs, atOnceMs]));
