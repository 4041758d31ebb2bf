import { Clerk } from '../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../src/demo/local-bot.ts';
import { play } from '../src/demo/play.ts';
import type { Session } from '../src/interview/session.ts';
import { connectStore } from '../src/store/connection.ts';
import { createSessionStore } from '../src/store/session-store.ts';

/** Plays a whole report in a workspace on this machine, hands over what came of it, and ends the workspace. */
export async function withPlayedReport<T>(
  use: (session: Session, local: LocalBot) => Promise<T>,
): Promise<T> {
  const local = await startLocalBot();
  try {
    const clerk = new Clerk(local.workspace);
    await play(clerk);
    const redis = await connectStore(local.redis.address);
    const store = createSessionStore(redis, 'local');
    const id = (await store.findThread(local.workspace.teamId, clerk.channel, clerk.thread)) ?? '';
    const loaded = await store.load(id);
    redis.disconnect();
    if (!loaded) throw new Error('the report that was played is not there');
    return await use(loaded.session, local);
  } finally {
    await local.stop();
  }
}
