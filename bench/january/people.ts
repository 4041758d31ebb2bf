import type { Conversation, Crowd } from '../load/crowd.ts';
import { monotonic, type Wire, WORKSPACE } from '../load/wire.ts';

/** Something that a person did: when (ms, monotonic), how long its acknowledgement took, how late the generator itself was. */
export interface Done {
  readonly at: number;
  /** NaN: it was not acknowledged. */
  readonly ms: number;
  readonly late: number;
}

/** What people at work do, and how often of ten times: go on with a report, ask the ledger, look at Home. */
const DEEDS = [
  'report',
  'report',
  'report',
  'report',
  'report',
  'report',
  'report',
  'report',
  'ledger',
  'home',
] as const;

/** What is asked of the ledger. */
const QUESTIONS = ['还有几件没办结', '这周到期的有哪些', '超期的有哪些', '2026-003到哪一步了'] as const;

/** Has somebody do one thing, and tells how long it took to be acknowledged. */
async function act(
  crowd: Crowd,
  wire: Wire,
  conversation: Conversation,
  deed: (typeof DEEDS)[number],
  turn: number,
): Promise<number> {
  if (deed === 'report') {
    const { acked, ms } = await crowd.answer(conversation).acknowledged;
    return acked ? ms : Number.NaN;
  }
  const { user } = conversation;
  const ts = (Date.now() / 1000).toFixed(6);
  const channel = `D${user}`;
  const { acked, ms } = await wire.event(
    deed === 'home'
      ? { type: 'app_home_opened', user, channel, tab: 'home', event_ts: ts }
      : {
          type: 'message',
          channel,
          channel_type: 'im',
          team: WORKSPACE.team,
          user,
          text: QUESTIONS[turn % QUESTIONS.length],
          ts,
          event_ts: ts,
          client_msg_id: `asked-${user}-${turn}`,
        },
  );
  return acked ? ms : Number.NaN;
}

/**
 * Has everybody do something about every so many ms, from a moment of their own on, whatever the others do. `isOver` is asked
 * before each; resolves when everybody has stopped.
 */
export async function work(
  crowd: Crowd,
  wire: Wire,
  conversations: readonly Conversation[],
  everyMs: number,
  random: () => number,
  isOver: () => boolean,
  tell: (done: Done) => void,
): Promise<void> {
  const one = async (conversation: Conversation): Promise<void> => {
    let due = monotonic() + random() * everyMs;
    for (let turn = 0; ; turn += 1) {
      await new Promise((done) => setTimeout(done, Math.max(0, due - monotonic())));
      if (isOver()) return;
      const late = monotonic() - due;
      const deed = DEEDS[Math.floor(random() * DEEDS.length)] ?? 'report';
      const ms = await act(crowd, wire, conversation, deed, turn).catch(() => Number.NaN);
      tell({ at: due, ms, late });
      due = Math.max(due + everyMs * (0.5 + random()), monotonic());
    }
  };
  await Promise.all(conversations.map(one));
}
