import { readTables } from '../../dist/language/lexicon.js';
import { createLog } from '../../dist/log.js';
import { runBot } from '../../dist/run-bot.js';

// One process of the built bot, whose clock is ahead and who sends what nobody waits for so many times as fast.
const {
  AHEAD_MS,
  UNASKED_EVERY_MS,
  CHANGES_EVERY_MS,
  PORT,
  REDIS,
  PREFIX,
  ZONE,
  SLACK_API_URL,
  SLACK_BOT_TOKEN,
  SLACK_SIGNING_SECRET,
} = process.env;

readTables();
await runBot({
  slack: {
    botToken: SLACK_BOT_TOKEN,
    apiUrl: SLACK_API_URL,
    connection: { kind: 'http', port: Number(PORT), signingSecret: SLACK_SIGNING_SECRET },
  },
  redis: { socket: REDIS },
  prefix: PREFIX,
  model: null,
  unaskedEveryMs: Number(UNASKED_EVERY_MS),
  changesEveryMs: Number(CHANGES_EVERY_MS),
  clock: { now: () => Date.now() + Number(AHEAD_MS), zone: ZONE },
  log: createLog('error'),
});
