import { ConfigError, readConfig } from './config.ts';
import { readHolidays } from './documents/read-holidays.ts';
import { createLog } from './log.ts';
import { runBot } from './run-bot.ts';
import { redisFor } from './store/durable-redis.ts';

/** A whole draft may take this long (ms), waiting and rewriting included. */
const DRAFT_TIMEOUT_MS = 60_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const holidays = config.holidays === null ? {} : await readHolidays(config.holidays);
  const redis = await redisFor(config.redisUrl, config.dataDir, (warning) => log.warn(warning));
  const bot = await runBot({
    slack: config.slack,
    redis: redis.address,
    prefix: config.prefix,
    model: config.model && { ...config.model, timeoutMs: DRAFT_TIMEOUT_MS },
    holidays,
    clock: { now: Date.now, zone: config.zone },
    log,
  });
  log.info({ mode: config.slack.connection.kind }, 'the bot is running');
  const stop = async (signal: string) => {
    log.info({ signal }, 'stopping');
    await bot.stop();
    await redis.stop();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  const text = error instanceof ConfigError || error instanceof Error ? error.message : String(error);
  process.stderr.write(`nianbao: ${text}\n`);
  process.exit(1);
});
