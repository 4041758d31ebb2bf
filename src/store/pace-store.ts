import type { StoreConnection } from './connection.ts';
import { keysUnder } from './keys.ts';
import { runScript } from './run-script.ts';
import { script } from './scripts.ts';

/**
 * Takes the next turn of a row of turns that all processes share. KEYS: row. ARGV: time between two turns (ms). Answers how
 * long it is until then (ms), by Redis' clock.
 */
const TAKE_TURN = script(`
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local turn = math.max(now, tonumber(redis.call('GET', KEYS[1]) or '0'))
redis.call('SET', KEYS[1], turn + ARGV[1], 'PX', turn - now + ARGV[1] + 1000)
return turn - now`);

/** Takes the next turn of all processes' reminders, or of their changes; answers how long to wait for it (ms). Throws StoreUnavailableError. */
export const takeTurn = async (
  redis: StoreConnection,
  prefix: string,
  of: 'messages' | 'changes',
  everyMs: number,
): Promise<number> => Number(await runScript(redis, TAKE_TURN, [keysUnder(prefix).turns(of)], [everyMs]));
