import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Absence, AbsenceStore, HeldConversation } from '../../store/absence-store.ts';
import { type Conversation, type HeardMark, nameOf } from '../../store/heard-store.ts';
import { settlesWithin } from '../../time-limit.ts';
import { type After, type HeardMessage, NOTHING } from '../origin.ts';
import { LaterError } from '../outbound.ts';
import type { Pace } from '../pace.ts';
import { createMarks } from './marks.ts';
import { type TakeUpParts, takeUp } from './take-up.ts';

/** Something that was said earlier in the same conversation is not read yet: this is left to be delivered again. */
export class EarlierUnreadError extends Error {
  readonly code = 'earlier_unread';
  constructor() {
    super('what was said before is not read yet');
    this.name = 'EarlierUnreadError';
  }
}

/** How long what somebody says waits for what they said before (ms); Slack wants an acknowledgement within three seconds. */
const MESSAGE_WAITS_MS = 1_500;

/** The same for a press, after which a form may have to be opened with a trigger that lasts three seconds. */
const PRESS_WAITS_MS = 800;

/**
 * How long messages of a conversation that cannot be read are left to be delivered again (ms): Slack's last delivery comes
 * after some six minutes. Then they are taken without, and what was said before is named once it can be read.
 */
const LEFT_TO_COME_AGAIN_MS = 240_000;

/** How soon somebody else's reading is looked at again (ms). */
const LOOK_AGAIN_MS = 100;

/** How long a conversation is left that Slack did not let us read (ms). */
const LEFT_MS = 30_000;

/** Keeps what people say while no process listens from being lost. */
export interface Presence {
  /**
   * Before something that was said is taken: what was said there before is taken first. Answers whether it was read along
   * with that, so that it is settled. Throws EarlierUnreadError.
   */
  wasRead(heard: HeardMessage): Promise<boolean>;
  /** Before a press, which does not come again: what was said before it is waited for a moment only. */
  readyOrLate(conversation: Conversation): Promise<void>;
  /** Something was heard and taken. */
  took(heard: HeardMessage, after: After): void;
  /** At the start and every few seconds: tells that this process listens, and takes up what was said while none did. */
  look(isListening: boolean): Promise<void>;
  /** How many conversations are not read yet, as this process knows. */
  unread(): number;
  /** The process listens no more. */
  leave(): Promise<void>;
}

/** What it works with; `begun`: conversations of which nothing is noted yet, at the first start with marks. */
export interface PresenceParts extends TakeUpParts {
  readonly absences: AbsenceStore;
  readonly begun: () => Promise<AsyncIterable<readonly HeardMark[]>>;
  readonly team: string;
  readonly pace: Pace;
  /** Within which other processes tell that they listen (ms). */
  readonly othersMs: number;
}

/** Makes it. */
export function createPresence(parts: PresenceParts): Presence {
  const { absences, heard, history, log, pace, team, othersMs } = parts;
  const process = randomUUID();
  const marks = createMarks(heard, log);
  /** Conversations in which somebody waits for what was said before, since when (ms). */
  const waiting = new Map<string, number>();
  const state = {
    since: null as string | null,
    unread: 0,
    isReading: false,
    isStopped: false,
    looking: null as Promise<void> | null,
    following: new Set<Promise<void>>(),
  };

  /** Reads one conversation that is ours to read; what follows from it holds up nobody. */
  const readOne = async (held: HeldConversation): Promise<void> => {
    try {
      const { taken, isCut, follow } = await takeUp(parts, held);
      if (isCut) await absences.putOff(held, 0);
      else await absences.release(held);
      if (taken > 0)
        log.info({ ...held.conversation, taken }, 'what was said while the bot was away is taken');
      const following = follow()
        .catch((error: unknown) => log.warn({ err: error }, 'what follows what was taken up failed'))
        .finally(() => state.following.delete(following));
      state.following.add(following);
    } catch (error) {
      log.warn({ err: error }, 'a conversation could not be read; it is read later');
      await absences.putOff(held, error instanceof LaterError ? error.afterMs : LEFT_MS);
    }
  };

  const readAll = async (): Promise<void> => {
    let read = 0;
    while (!state.isStopped) {
      const held = await absences.hold(null);
      if (!held) break;
      await pace();
      await readOne(held);
      read += 1;
    }
    if (read > 0) log.info({ read }, 'conversations were read for what was said while the bot was away');
  };

  const readOn = () => {
    if (state.isReading || state.isStopped) return;
    state.isReading = true;
    void readAll()
      .catch((error: unknown) =>
        log.warn({ err: error }, 'what was said while the bot was away is read later'),
      )
      .finally(() => {
        state.isReading = false;
      });
  };

  /** Conversations with single people who never said anything before. */
  const lookForOthers = async (absence: Absence): Promise<void> => {
    const directs = await history.directs();
    if (directs === null)
      log.warn('the app may not list its conversations (im:read): only known ones are read');
    const others = (directs ?? []).map((channel) => ({ team, channel, thread: null }));
    state.unread = await absences.alsoUnread(others);
    log.info({ ...absence, unread: state.unread }, 'nobody listened for a while: conversations are read');
  };

  const beginAll = async (): Promise<void> => {
    for await (const all of await parts.begun()) await heard.begin(all);
  };

  const inBackground = (work: Promise<void>) =>
    void work
      .then(readOn)
      .catch((error: unknown) => log.warn({ err: error }, 'conversations could not be looked for'));

  /** Whether a conversation is read before the time is up. */
  const isReadWithin = async (conversation: Conversation, ms: number): Promise<boolean> => {
    const until = Date.now() + ms;
    while (await absences.isUnread(conversation)) {
      const held = await absences.hold(conversation);
      const left = until - Date.now();
      if (held) await settlesWithin(left, readOne(held));
      else await setTimeout(Math.min(LOOK_AGAIN_MS, Math.max(left, 0)));
      if (Date.now() >= until) return !(await absences.isUnread(conversation));
    }
    return true;
  };

  const lookOnce = async (): Promise<void> => {
    try {
      const { listened, since, unread } = await absences.listen(process, state.since, othersMs);
      state.since = since;
      state.unread = unread;
      if (listened.kind === 'first') inBackground(beginAll());
      if (listened.kind === 'away') inBackground(lookForOthers(listened.absence));
      if (unread > 0) readOn();
    } catch (error) {
      state.since = null;
      throw error;
    }
  };

  /** One look at a time: a second one beside it would take the moment between them for an absence. */
  const look = (): Promise<void> => {
    state.looking ??= lookOnce().finally(() => {
      state.looking = null;
    });
    return state.looking;
  };

  /** What comes in after a lost connection may be there before it was looked at what was missed meanwhile. */
  const looked = async (ms: number): Promise<void> => {
    if (state.since === null) await settlesWithin(ms, look());
  };

  return {
    async wasRead(message) {
      await looked(MESSAGE_WAITS_MS);
      const name = nameOf(message);
      if (state.unread === 0 || !(await absences.isUnread(message))) {
        waiting.delete(name);
        return false;
      }
      if (!(await isReadWithin(message, MESSAGE_WAITS_MS))) {
        const began = waiting.get(name) ?? Date.now();
        waiting.set(name, began);
        if (Date.now() - began < LEFT_TO_COME_AGAIN_MS) throw new EarlierUnreadError();
        return false;
      }
      waiting.delete(name);
      return (await heard.heardIn(message)).includes(message.ts);
    },
    async readyOrLate(conversation) {
      await looked(PRESS_WAITS_MS);
      if (state.unread > 0) await isReadWithin(conversation, PRESS_WAITS_MS);
    },
    took({ team: of, channel, thread, ts }, after) {
      if (after !== NOTHING) marks.add({ conversation: { team: of, channel, thread }, ts });
    },
    async look(isListening) {
      if (isListening) await look();
      else state.since = null;
    },
    unread: () => state.unread,
    async leave() {
      state.isStopped = true;
      await Promise.all([marks.flush(), ...state.following]);
      await absences.leave(process);
    },
  };
}
