import { createLog } from '../../dist/log.js';
import { runBot } from '../../dist/run-bot.js';

// What it is told stands in `ProgramSettings`; `ahead` (ms) is added to the clock, so that the day is the test's.
const { ahead, ...settings } = JSON.parse(process.argv[2] ?? '');

const bot = await runBot({
  ...settings,
  model: null,
  clock: { now: () => Date.now() + ahead, zone: 'Asia/Shanghai' },
  log: createLog('silent'),
});
process.once('SIGTERM', () => {
  void bot.stop().then(() => process.exit(0));
});
