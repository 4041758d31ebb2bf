import { afterEach, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import type { ApiFault } from '../../src/playground/faults.ts';
import { answeredOverNewSocket } from './new-socket.ts';

let local: LocalBot | undefined;

afterEach(async () => {
  await local?.stop();
  local = undefined;
});

// Whoever opens a new socket asks Slack for its address first.
it.each<[string, ApiFault]>([
  ['does not answer', { hang: true }],
  ['answers 503', { status: 503 }],
])('a broken socket is opened anew though Slack %s when asked for one', async (_, fault) => {
  local = await startLocalBot({
    logLevel: 'silent',
    workspace: { ackTimeoutMs: 500, retryDelaysMs: Array(60).fill(500) },
  });
  const { workspace } = local;
  const clerk = new Clerk(workspace);
  await clerk.start('云岭县水利局', 2025);
  workspace.faults.failNext('apps.connections.open', fault);
  workspace.dropSockets();
  expect(await answeredOverNewSocket(clerk)).toBeDefined();
});
