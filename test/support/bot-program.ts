import { createLog } from '../../src/log.ts';
import { type BotSettings, runBot } from '../../src/run-bot.ts';

/** What a bot in a process of its own is told, as JSON in the first argument. */
export interface ProgramSettings extends Pick<BotSettings, 'slack' | 'redis' | 'prefix' | 'sweepMs'> {
  /** Added to the clock (ms), so that the day is the test's. */
  readonly ahead: number;
}

const settings: ProgramSettings = JSON.parse(process.argv[2] ?? '');

const bot = await runBot({
  ...settings,
  model: null,
  clock: { now: () => Date.now() + settings.ahead, zone: 'Asia/Shanghai' },
  log: createLog('silent'),
});
process.once('SIGTERM', () => {
  void bot.stop().then(() => process.exit(0));
});
