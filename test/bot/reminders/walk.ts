import { expect } from 'vitest';
import { type LocalBot, startLocalBot } from '../../../src/demo/local-bot.ts';
import type { StoredMessage } from '../../../src/playground/state/types.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { connectStore } from '../../../src/store/connection.ts';
import { organIdOf } from '../../../src/store/keys.ts';
import { createOrganStore, type OrganStore } from '../../../src/store/organ-store.ts';
import { toldOf } from '../../support/told-alone.ts';

/** A bot whose days go by as the test says. */
export interface Days {
  readonly local: LocalBot;
  readonly organs: OrganStore;
  readonly organ: string;
  /** Sets the clock without waiting for anything. */
  set(day: string, time?: string): void;
  /** Goes to a time of a day (Beijing) and waits until the day's reminders are done. */
  go(day: string, time?: string): Promise<void>;
  /** The card that somebody was shown last with these words, alone or in their conversation. */
  shown(user: string, said: string): Promise<StoredMessage>;
  /** What the bot wrote somebody alone since this was asked last, oldest first. */
  received(user: string): StoredMessage[];
  stop(): Promise<void>;
}

/** Starts a bot on a day at 08:00 for an organ of a name. */
export async function startDays(name: string, day: string): Promise<Days> {
  let now = Date.parse(`${day}T08:00:00+08:00`);
  const local = await startLocalBot({ workspace: { now: () => now }, sweepMs: 50 });
  const connection = await connectStore(local.redis.address);
  const organs = createOrganStore(connection, 'local', () => now);
  const organ = organIdOf(local.workspace.teamId, name);
  const read = new Map<string, number>();
  const set = (to: string, time = '09:30') => {
    now = Date.parse(`${to}T${time}:00+08:00`);
  };
  return {
    local,
    organs,
    organ,
    set,
    async go(to, time) {
      set(to, time);
      const isDone = async () => ((await organs.digestAt(organ)) ?? 0) > now;
      await expect.poll(isDone, { interval: 20 }).toBe(true);
    },
    shown: (user, said) => toldOf(local.workspace, user, said),
    received(user) {
      const { world } = local.workspace;
      const direct = [...world.channels.values()].find(({ imWith }) => imWith === user);
      const all = direct ? local.workspace.messages(direct.id) : [];
      // What came by itself has a name by which it is found again; answers have none.
      const sent = all.filter((message) => message.bot_id !== undefined && message.metadata !== undefined);
      const fresh = sent.slice(read.get(user) ?? 0);
      read.set(user, sent.length);
      return fresh;
    },
    async stop() {
      connection.disconnect();
      await local.stop();
    },
  };
}

/** What a person reads, in lines. */
export const textOf = (messages: readonly StoredMessage[]): string[] => messages.map(visibleText);

/** The reminders of a person, in lines, without the overview that a lead gets every week. */
export const remindersOf = (messages: readonly StoredMessage[]): string[] =>
  textOf(messages).filter((text) => !text.includes('概览：在办'));
