import type { StoredMessage } from '../src/playground/state/types.ts';
import { visibleText } from '../src/playground/wait.ts';
import type { Workspace } from '../src/playground/workspace.ts';
import { messageKey } from '../src/slack/listeners/delivery-key.ts';
import { connectStore } from '../src/store/connection.ts';
import { createSessionStore } from '../src/store/session-store.ts';

/** A time without any bot, and what people said in it. */
export class Outage {
  /** Begin and end (ms); until it begins neither lies before now. */
  begins = Number.POSITIVE_INFINITY;
  ends = Number.POSITIVE_INFINITY;
  readonly #said: StoredMessage[] = [];

  /** Notes something that was not acknowledged; whether it was said with nobody there, so that nobody says it again. */
  hasSwallowed(message: StoredMessage, from: number): boolean {
    const isInside = Date.now() > this.begins && from < this.ends;
    if (isInside) this.#said.push(message);
    return isInside;
  }

  /** What became of everything that was said in it, by the bot's own marks and what it told. */
  async outcome(workspace: Workspace, socket: string, prefix: string): Promise<Record<Fate, number>> {
    const redis = await connectStore({ socket });
    const store = createSessionStore(redis, prefix);
    const isTaken = async ({ channel, thread_ts, client_msg_id, ts }: StoredMessage) => {
      const id = await store.findThread(workspace.teamId, channel, thread_ts ?? '');
      const ids = client_msg_id ? { client_msg_id, ts } : { ts };
      return id !== null && (await store.wasSeen(id, messageKey(workspace.teamId, channel, ids)));
    };
    const outcome: Record<Fate, number> = { taken: 0, 'said again': 0, named: 0, lost: 0 };
    for (const message of this.#said) outcome[await fateOf(message)] += 1;
    redis.disconnect();
    return outcome;

    async function fateOf(message: StoredMessage): Promise<Fate> {
      if (await isTaken(message)) return 'taken';
      const thread = workspace.messages(message.channel, message.thread_ts);
      const others = thread.filter(({ text, ts }) => text === message.text && ts !== message.ts);
      for (const other of others) if (await isTaken(other)) return 'said again';
      return thread.map(visibleText).some((text) => text.includes('没有记入')) ? 'named' : 'lost';
    }
  }
}

/** What can become of something that was said with nobody there. */
type Fate = 'taken' | 'said again' | 'named' | 'lost';
