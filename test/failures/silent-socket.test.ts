import { afterEach, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { answeredOverNewSocket } from './new-socket.ts';

let local: LocalBot | undefined;

afterEach(async () => {
  await local?.stop();
  local = undefined;
});

it('a socket that falls silent is given up, and what was said meanwhile is answered', async () => {
  local = await startLocalBot({ workspace: { ackTimeoutMs: 500, retryDelaysMs: Array(60).fill(500) } });
  const { workspace } = local;
  const clerk = new Clerk(workspace);
  const prompt = await clerk.start('云岭县水利局', 2025);
  expect(prompt.question).toBe('previous');
  workspace.hushSockets();
  // Links that answer no ping for five seconds are closed, and opened anew five seconds later.
  expect(await answeredOverNewSocket(clerk)).toBeDefined();
});
