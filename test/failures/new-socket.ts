import type { Clerk } from '../../src/demo/clerk.ts';
import type { StoredMessage } from '../../src/playground/state/types.ts';

/** Says what leads to 第二部分 while the bot hears nothing, and waits for the answer: it comes over a new socket. */
export function answeredOverNewSocket({ workspace, user, channel, thread }: Clerk): Promise<StoredMessage> {
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
