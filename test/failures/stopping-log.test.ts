import { afterEach, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';

let local: LocalBot | undefined;

afterEach(async () => {
  await local?.stop();
  local = undefined;
});

it.each(['socket', 'http'] as const)('an ordinary stop logs no error, over %s', async (mode) => {
  const lines: string[] = [];
  local = await startLocalBot({
    mode,
    // What follows the command keeps the bot from being done at once.
    workspace: { latencyMs: 500, retryDelaysMs: [20] },
    logLevel: 'info',
    logTo: { write: (line: string) => void lines.push(line) },
  });
  const clerk = local.workspace.as(PEOPLE.clerk);
  await clerk.command('/nianbao', '帮助', CHANNELS.open);
  const stopped = local.pause();
  await clerk.say('dm', '你好');
  await stopped;
  const logged = lines.map((line): { level: number; msg: string } => JSON.parse(line));
  expect(logged.map(({ msg }) => msg)).toContain('a delivery is left, to come again');
  expect(logged.filter(({ level }) => level >= 50)).toEqual([]);
});
