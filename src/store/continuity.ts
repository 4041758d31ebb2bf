import { randomUUID } from 'node:crypto';
import type { StoreConnection } from './connection.ts';
import type { DataLoss } from './errors.ts';
import { keysUnder } from './keys.ts';
import { runScript } from './run-script.ts';
import { MOMENT, script } from './scripts.ts';

/** A failover may lose the last moments; what lies further back than this was put back from a backup (ms). */
const FAILOVER_MS = 300_000;

/**
 * Looks whether the data is what this process knew, and leaves a mark of the moment in it. KEYS: generation. ARGV: the id
 * that is known ('' at a start), an id for data that has none yet, the moment of the last look (0 at a start), how far
 * back a failover may reach (ms), the time by the bot's own clock. Answers what became of the data, its id, the moment.
 */
const LOOK = script(`${MOMENT}
local id = redis.call('HGET', KEYS[1], 'id')
if not id then
  if ARGV[1] ~= '' then return {'wiped'} end
  id = ARGV[2]
  redis.call('HSET', KEYS[1], 'id', id)
end
local marked = tonumber(redis.call('HGET', KEYS[1], 'at') or '0')
local isEarlier = tonumber(ARGV[3]) - marked > tonumber(ARGV[4])
if ARGV[1] ~= '' and (id ~= ARGV[1] or isEarlier) then
  redis.call('HSET', KEYS[1], 'restoredAt', ARGV[5])
  return {'restored'}
end
local at = moment('')
redis.call('HSET', KEYS[1], 'at', at)
return {'same', id, tostring(at)}`);

/** Watches over the data as a whole. */
export interface Continuity {
  /** Looks once; what was found stays so until the process is started anew, since only people know what became of the data. */
  look(): Promise<void>;
  lost(): DataLoss | null;
}

/** Makes the watch; `now` is the bot's own clock (ms), by which reminders are due. */
export function createContinuity(redis: StoreConnection, prefix: string, now: () => number): Continuity {
  const { generation } = keysUnder(prefix);
  let known = { id: '', at: '0' };
  let lost: DataLoss | null = null;
  return {
    lost: () => lost,
    async look() {
      const args = [known.id, randomUUID(), known.at, FAILOVER_MS, now()];
      const [became, id = '', at = '0'] = (await runScript(redis, LOOK, [generation()], args)) as string[];
      if (became === 'same') known = { id, at };
      else lost = became === 'wiped' ? 'wiped' : 'restored';
    },
  };
}
