import type { Logger } from 'pino';
import type { Session } from '../../interview/session.ts';
import type { Lang } from '../../report/language.ts';
import type { HeldConversation } from '../../store/absence-store.ts';
import { StoredDocumentError } from '../../store/errors.ts';
import type { Conversation, HeardStore } from '../../store/heard-store.ts';
import { isSessionId } from '../../store/keys.ts';
import type { SessionStore } from '../../store/session-store.ts';
import type { Bot } from '../bot.ts';
import type { MovableClock } from '../clock.ts';
import { failureText } from '../failure-text.ts';
import { NOT_DONE } from '../messages.ts';
import { type After, type HeardMessage, isDirect, NOTHING } from '../origin.ts';
import type { Outbound } from '../outbound.ts';
import { type History, type Read, UnreadableError } from './history.ts';
import { type Sorted, sortOut, TOO_OLD_MS } from './sort-out.ts';
import { outcomeText, unreadableText, wentOnText } from './told.ts';

/** What taking up works with. */
export interface TakeUpParts {
  readonly store: Pick<SessionStore, 'findThread' | 'findDirect' | 'load'>;
  readonly heard: HeardStore;
  readonly history: History;
  readonly bot: Pick<Bot, 'hear' | 'hearEdit'>;
  readonly outbound: Pick<Outbound, 'post' | 'tell'>;
  readonly clock: MovableClock;
  readonly log: Logger;
}

const moment = (ts: string): number => Number(ts) * 1000;

/** The report that a conversation is about, and whether it is anything's place at all. */
async function subjectOf(
  { store }: TakeUpParts,
  { team, channel, thread }: Conversation,
): Promise<{ readonly session: Session | null; readonly isLinked: boolean }> {
  const id =
    thread === null ? await store.findDirect(team, channel) : await store.findThread(team, channel, thread);
  const loaded = id !== null && isSessionId(id) ? await store.load(id) : null;
  return { session: loaded?.session ?? null, isLinked: id !== null };
}

/**
 * Whether a question stands in a conversation that the stored report never asked: data from an earlier time was put back.
 * Another process may have asked it since the report was loaded, so that it is loaded once more before that is said.
 */
async function isAheadOf(
  parts: TakeUpParts,
  conversation: Conversation,
  session: Session,
  asked: number,
): Promise<boolean> {
  if (asked <= session.prompted) return false;
  const now = await subjectOf(parts, conversation);
  return now.session !== null && asked > now.session.prompted;
}

/** What follows something that was taken. */
interface Follow {
  readonly one: HeardMessage;
  readonly after: After;
}

/** Takes what was said as it would have been then, in its order; what follows is done when all is taken. */
async function takeAll(parts: TakeUpParts, conversation: Conversation, sorted: Sorted): Promise<Follow[]> {
  const { bot, clock, heard } = parts;
  const follows: Follow[] = [];
  for (const one of sorted.fresh) {
    const after = await clock.at(moment(one.ts), () => bot.hear(one));
    await heard.note([{ conversation, ts: one.ts }]);
    if (after !== NOTHING) follows.push({ one, after });
  }
  for (const { heard: one, edited } of sorted.changed) {
    const changed = { ...one, key: `${one.key}:${edited}`, isAddressed: false };
    const after = await clock.at(moment(edited ?? one.ts), () => bot.hearEdit(changed));
    if (after !== NOTHING) follows.push({ one, after });
  }
  return follows;
}

/** Does what follows, as after an acknowledgement; a failure is told to the person whom it is for. */
async function followAll({ outbound, log }: TakeUpParts, follows: readonly Follow[]): Promise<void> {
  for (const { one, after } of follows) {
    await after().catch((error: unknown) => {
      log.error({ err: error }, 'what follows a message that was taken up failed');
      const text = failureText(error, NOT_DONE);
      return outbound.tell(one.channel, one.thread, one.user, { text });
    });
  }
}

/** Says in a conversation what became of it; in a channel, to whoever wrote there alone. */
async function tellOf(
  { outbound }: TakeUpParts,
  { conversation, absence, isAgain }: HeldConversation,
  text: string,
  to: {
    readonly read: Read | null;
    readonly authors: readonly string[];
    readonly starter: string | undefined;
  },
): Promise<void> {
  const what = `away-${absence.to}`;
  if (to.read?.posted.includes(what)) return;
  const { channel, thread } = conversation;
  if (thread === null && !isDirect(conversation.channel)) {
    for (const user of new Set(to.authors)) await outbound.tell(channel, null, user, { text });
    return;
  }
  const delivery = { session: 'away', what, mayExist: isAgain };
  await outbound.post(channel, thread, { text }, delivery, to.starter);
}

/** What was taken up, and what is left to do about it once others may speak there. */
export interface TakenUp {
  readonly taken: number;
  /** Whether the conversation is to be read on. */
  readonly isCut: boolean;
  readonly follow: After;
}

/** Takes up what was written in a conversation while nobody listened. Throws LaterError, StoreUnavailableError. */
export async function takeUp(parts: TakeUpParts, held: HeldConversation): Promise<TakenUp> {
  const { heard, history, clock, log } = parts;
  const { conversation, absence } = held;
  const known = await heard.heardIn(conversation);
  const { session, isLinked } = await subjectOf(parts, conversation);
  const lang: Lang = session?.lang ?? 'zh';
  const starter = session?.started.by;
  const after = known[0] ?? (absence.from / 1000).toFixed(6);
  try {
    const read = await history.read(conversation, after);
    const sorted = sortOut(read.written, known, absence.from, clock.now());
    const isOurs = (one: HeardMessage) => isLinked || isDirect(conversation.channel) || one.isAddressed;
    const passed = sorted.passed.filter(isOurs);
    const tooOld = sorted.tooOld.filter(isOurs);
    const wentOn =
      session !== null && (await isAheadOf(parts, conversation, session, read.askedOf(session.id)));
    const follows = wentOn ? [] : await takeAll(parts, conversation, sorted);
    const taken = follows.filter(({ one }) => sorted.fresh.includes(one)).map(({ one }) => one);
    const isCut = read.isCut && conversation.thread === null;
    const times = (all: readonly HeardMessage[]) => all.map(({ ts }) => moment(ts));
    const outcome = { taken: times(taken), passed: times(passed), tooOld: times(tooOld), isCut };
    const text =
      wentOn && sorted.fresh.length > 0
        ? wentOnText(sorted.fresh.length, lang)
        : outcomeText(outcome, clock.zone, lang);
    const authors = [...sorted.fresh, ...passed, ...tooOld].map(({ user }) => user);
    const tell = async () => {
      if (text !== null) await tellOf(parts, held, text, { read, authors, starter });
    };
    // Whoever was not taken is told first: after that nothing would find their words again.
    if (taken.length === 0) await tell();
    await heard.note(sorted.unheard.map(({ ts }) => ({ conversation, ts })));
    return {
      taken: taken.length,
      isCut: read.isCut && conversation.thread !== null,
      async follow() {
        await followAll(parts, follows);
        if (taken.length > 0) await tell();
      },
    };
  } catch (error) {
    const text = textOf(error);
    if (text === null) throw error;
    log.error(
      { err: error, ...conversation },
      'what was said in a conversation while the bot was away is not taken',
    );
    const isRecent = clock.now() - moment(known.at(-1) ?? '0') < TOO_OLD_MS;
    const isReachable = isDirect(conversation.channel) || session !== null;
    if (isRecent && isReachable) await tellOf(parts, held, text, { read: null, authors: [], starter });
    return { taken: 0, isCut: false, follow: NOTHING };
  }

  /** What is said of a failure that trying again does not mend; null for any other. */
  function textOf(error: unknown): string | null {
    if (error instanceof StoredDocumentError) return failureText(error, '');
    if (!(error instanceof UnreadableError)) return null;
    const about = session ? `${session.content.organ.name} ${session.year}` : '';
    return unreadableText(error.reason, absence, clock.zone, lang, about);
  }
}
