import type { Logger } from 'pino';
import { ConfigError, readConfig } from './config.ts';
import { readHolidays } from './documents/read-holidays.ts';
import { createLog } from './log.ts';
import { NEW_ORGANS_A_DAY, runBot } from './run-bot.ts';
import { archiveRoot } from './store/archive-folder.ts';
import { redisFor } from './store/durable-redis.ts';
import { settlesWithin } from './time-limit.ts';

/** How long a private Redis may take to write and end (ms). */
const REDIS_STOP_MS = 1_000;

/**
 * What nobody caught would be printed by Node with everything that it carries along, documents and messages among it. A
 * promise that nobody waits for ends nothing; an exception leaves a process of which nothing is known any more.
 */
function catchStrays(log: Logger): void {
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a failure that nobody waited for'));
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an exception that nobody caught');
    process.exit(1);
  });
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  catchStrays(log);
  const holidays = config.holidays === null ? {} : await readHolidays(config.holidays);
  const redis = await redisFor(config.redisUrl, config.dataDir, (warning) => log.warn(warning));
  const bot = await runBot({
    slack: config.slack,
    redis: redis.address,
    prefix: config.prefix,
    archive: archiveRoot(config.archiveDir, config.dataDir),
    model: config.model,
    holidays,
    newOrgansADay: config.newOrgansADay ?? NEW_ORGANS_A_DAY,
    clock: { now: Date.now, zone: config.zone },
    log,
  });
  log.info({ mode: config.slack.connection.kind }, 'the bot is running');
  const stop = async (signal: string) => {
    log.info({ signal }, 'stopping');
    await bot.stop();
    await settlesWithin(REDIS_STOP_MS, redis.stop());
    process.exit(0);
  };
  // Whoever asks twice does not want to wait.
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      void stop(signal);
    });
  }
}

main().catch((error: unknown) => {
  const text = error instanceof ConfigError || error instanceof Error ? error.message : String(error);
  process.stderr.write(`nianbao: ${text}\n`);
  process.exit(1);
});
