import { type Pending, pending } from '../interview/pending.ts';
import { isFirstScreen } from '../interview/prompt/first-screen.ts';
import type { FirstWorld } from '../interview/prompt/prompt.ts';
import { promptOf } from '../interview/prompt/prompt-of.ts';
import type { Session, Task } from '../interview/session.ts';
import { isOpen } from '../organs/permission.ts';
import { organOf } from '../store/keys.ts';
import { countArrived } from '../store/ledger-store.ts';
import { BOT } from './access.ts';
import { stampNow, todayOf } from './clock.ts';
import { threadTitle } from './messages.ts';
import { isDirect, threadIn } from './origin.ts';
import { PlaceLostError, UnshowableError } from './outbound.ts';
import type { Parts } from './parts.ts';
import { reportDueLine } from './report-due-line.ts';
import { retiredOf } from './retiring.ts';
import { takeInput } from './take-input.ts';
import type { WorkClass } from './work-classes.ts';

/** Does what is pending for a report: shows its prompt at once, hands the rest to the queue. Safe to run twice. */
export async function settle(parts: Parts, id: string): Promise<void> {
  const loaded = await parts.store.load(id);
  if (!loaded) return;
  const { session, shown } = loaded;
  const work = pending(session, shown);
  // What a job is for stays noted until its outcome has come back.
  const settled = work.every(({ kind }) => kind === 'show') ? session.revision : null;
  if (work.length === 0) return parts.store.forget(id, session.revision);
  let isShown = true;
  for (const item of work) {
    if (item.kind === 'open-thread') return openThread(parts, session);
    if (item.kind === 'show') isShown = await show(parts, session, shown, settled);
    else await parts.queue.add(id, jobOf(item), classOf(item));
  }
  if (isShown && settled === null) await parts.store.handedOver(id, session.revision);
}

/** What is pending and not done at once: work for the queue. */
export type Job = Exclude<Pending, { kind: 'open-thread' | 'show' }>;

/** The name of a piece of work, unique for what is wanted since when. */
export function jobOf(item: Job): string {
  switch (item.kind) {
    case 'draft':
      return `draft.${item.part}-${item.since}`;
    case 'task':
      return `task.${item.task.id}`;
    case 'post':
      return `${item.as === 'pdf' ? 'pdf' : 'post'}.${item.version}-${item.since}`;
    default:
      return item satisfies never;
  }
}

/** In which class a piece of work waits. */
function classOf(item: Job): WorkClass {
  switch (item.kind) {
    case 'draft':
      return 'drafts';
    case 'post':
      return 'files';
    case 'task':
      return CLASS_OF_TASK[item.task.work.kind];
    default:
      return item satisfies never;
  }
}

const CLASS_OF_TASK: Readonly<Record<Task['work']['kind'], WorkClass>> = {
  'read-file': 'files',
  'read-ledger': 'files',
  'send-workbook': 'files',
  hear: 'conversation',
  'answer-question': 'conversation',
  'ask-ledger': 'conversation',
  'hand-over': 'conversation',
};

/** How long an opening is left to whoever has the turn (ms): a process that is held up for less must not find another's there. */
const OPENING_MS = 20_000;

async function openThread(parts: Parts, session: Session): Promise<void> {
  const { store, outbound } = parts;
  const { destination } = parts.drafter;
  const organ = await parts.organs.load(organOf(session.id));
  const text = threadTitle(session, destination, isOpen(organ));
  const { reopened } = session;
  const starter = reopened?.by ?? session.started.by;
  const what = `thread-${session.started.at}${reopened ? `-${reopened.since}` : ''}`;
  if (!(await store.takeOpening(session.id, what, OPENING_MS))) return;
  // Looked for whoever has the turn: the opening may have waited in its channel's line for longer than the turn lasts, and two
  // of them part what people say from what they are asked.
  const delivery = { session: session.id, what, mayExist: true };
  // Before anybody can answer what is opened here: whoever speaks of another report afterwards means that one.
  if (isDirect(session.channel)) await store.linkDirect(session.team, session.channel, session.id);
  const { channel, ts: thread } = await outbound.post(session.channel, null, { text }, delivery, starter);
  await store.linkThread(session.team, channel, thread, session.id);
  // The thread's title says where notes go.
  if (destination !== null) await parts.told.markTold(session.team, starter, destination);
  if (isDirect(channel) && channel !== session.channel)
    await store.linkDirect(session.team, channel, session.id);
  const input = { ...stampNow(parts, BOT), kind: 'thread-opened' as const, channel, thread };
  await takeInput(parts, session.id, what, input);
  await settle(parts, session.id);
}

/** What the first screen says of the organ. */
async function firstWorld(parts: Parts, session: Session): Promise<FirstWorld> {
  const { organs, ledger, clock } = parts;
  const id = organOf(session.id);
  const [organ, applications] = await Promise.all([organs.load(id), countArrived(ledger, id)]);
  return { due: reportDueLine(parts, session, organ, todayOf(clock), session.lang), applications };
}

/**
 * Shows the prompt of the session's present revision, unless another process has or is about to. `settled`: the
 * session's revision where nothing else is to be done. Whoever is about to may die first, so a lease of theirs settles
 * nothing. Answers whether it is shown, as far as that can be.
 */
async function show(parts: Parts, session: Session, shown: number, settled: number | null): Promise<boolean> {
  const { store, outbound, drafter, log, cards, retiring } = parts;
  const { id, prompted } = session;
  const seen = async (card: string | null) => {
    await store.markShown(id, prompted, card, settled);
    return true;
  };
  const { channel, thread } = session;
  if (thread === null) return false;
  const turn = await store.takeShow(id, prompted);
  if (turn === 'leased') return false;
  if (turn === 'shown') return seen(null);
  const first = isFirstScreen(session) ? await firstWorld(parts, session) : null;
  const prompt = promptOf(session, { modelDestination: drafter.destination, first }, shown);
  const delivery = { session: id, what: `prompt-${prompted}`, mayExist: turn === 'unknown' };
  try {
    const posted = await outbound.post(channel, threadIn(channel, thread), prompt, delivery);
    await cards.keep(id, { ...posted, retired: retiredOf(prompt) });
    retiring.after(id);
    return seen(posted.ts);
  } catch (error) {
    // Sent again it would be refused again: whoever answers all the same is shown what comes next.
    if (error instanceof UnshowableError) {
      log.error({ err: error, id, reason: error.reason }, 'a question could not be shown');
      return seen(null);
    }
    if (!(error instanceof PlaceLostError)) throw error;
    const input = { ...stampNow(parts, BOT), kind: 'thread-lost' as const, thread };
    await takeInput(parts, id, `lost-${thread}-${session.revision}`, input);
    return false;
  }
}
