import { describe, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import type { StoredMessage } from '../../src/playground/state/types.ts';

/** Says what leads to 第二部分 while the bot hears nothing, and waits for the answer: it comes over a new socket. */
function answeredOverNewSocket({ workspace, user, channel, thread }: Clerk): Promise<StoredMessage> {
  void workspace.as(user).say(channel, '去第二部分', { thread_ts: thread });
  return workspace.waitUntil(
    () =>
      workspace
        .messages(channel, thread)
        .find((message) => JSON.stringify(message.blocks ?? []).includes('|cells.normativeDocuments|')),
    30_000,
    'the answer over a new socket',
  );
}

/** How a socket is lost. Whoever opens a new one asks Slack for its address first. */
const LOST: readonly (readonly [how: string, lose: (local: LocalBot) => void])[] = [
  [
    'breaks, and Slack does not answer when asked for a new one',
    ({ workspace }) => {
      workspace.faults.failNext('apps.connections.open', { hang: true });
      workspace.dropSockets();
    },
  ],
  [
    'breaks, and Slack answers 503 when asked for a new one',
    ({ workspace }) => {
      workspace.faults.failNext('apps.connections.open', { status: 503 });
      workspace.dropSockets();
    },
  ],
  // Links that answer no ping for five seconds are closed, and opened anew five seconds later.
  ['falls silent', ({ workspace }) => workspace.hushSockets()],
];

// All of it is waiting for the other side to give up, so that they wait together.
describe.concurrent('a socket', () => {
  it.for(LOST)('that %s is given up, and what was said meanwhile is answered', async ([, lose], test) => {
    const { expect, onTestFinished } = test;
    const local = await startLocalBot({
      logLevel: 'silent',
      workspace: { ackTimeoutMs: 500, retryDelaysMs: Array(60).fill(500) },
    });
    onTestFinished(() => local.stop());
    const clerk = new Clerk(local.workspace);
    expect((await clerk.start('云岭县水利局', 2025)).question).toBe('previous');
    lose(local);
    expect(await answeredOverNewSocket(clerk)).toBeDefined();
  });
});
