import type { Message } from '../dialogue/message.ts';
import { composedReport } from '../interview/compose.ts';
import type { Start } from '../interview/input.ts';
import { startSession } from '../interview/start.ts';
import type { OrganKind } from '../report/organ.ts';
import { sessionIdOf } from '../store/keys.ts';
import { refusalOf } from './access.ts';
import { stampNow } from './clock.ts';
import { ensureWithin, organIdFor } from './organs/which-organ.ts';
import type { Parts } from './parts.ts';
import { commitSurely, takeInput } from './take-input.ts';
import { untilWritten } from './until-written.ts';

/** What a person asked to start, and from where. */
export interface StartOrder {
  readonly key: string;
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly isOutsider: boolean;
  readonly organ: string;
  readonly organKind: OrganKind | null;
  readonly year: number;
  /** Whether the organ is known not to be one of a name that is like its own. */
  readonly isNew: boolean;
}

/** What came of it: a new report, or the one that there is already. */
export type Started =
  | { readonly kind: 'started' | 'joined' | 'seen'; readonly id: string }
  /** Whoever asked may not; `told` says whom to ask. */
  | { readonly kind: 'refused'; readonly told: Message };

/** Last year's report of the same organ, where it was made here and its file was posted. */
async function lastYears(parts: Parts, organId: string, year: number) {
  const before = await parts.store.load(sessionIdOf(organId, year - 1));
  return before && before.session.files.length > 0 ? [composedReport(before.session)] : [];
}

/** Starts an organ's report for a year, or joins the one in progress: there is one report an organ and year. */
export async function startReport(parts: Parts, order: StartOrder): Promise<Started> {
  const organId = await organIdFor(parts, order.team, order.organ);
  const id = sessionIdOf(organId, order.year);
  const stamp = stampNow(parts, order.user);
  if (order.isOutsider) {
    // Asked before the organ becomes known: a name that somebody from elsewhere wrote makes none.
    const refusal = refusalOf(await parts.organs.load(organId), order.organ, order, 'report.fill');
    if (refusal) return { kind: 'refused', told: refusal };
  }
  const ensured = await ensureWithin(parts, order.team, order.organ, order.user);
  if (ensured.kind === 'refused') return { kind: 'refused', told: { text: ensured.text } };
  const { name } = ensured.organ;
  const started = await untilWritten<Started | 'there'>(organId, async () => {
    const opened = await parts.store.open(id);
    if (opened.session && opened.session.state !== 'cancelled') return 'there';
    const refusal = refusalOf(opened.organ, name, order, 'report.fill');
    if (refusal) return { kind: 'refused', told: refusal };
    const start: Start = {
      ...stamp,
      team: order.team,
      channel: order.channel,
      id,
      organ: name,
      organKind: order.organKind,
      year: order.year,
      lang: 'zh',
      previous: await lastYears(parts, organId, order.year),
    };
    const session = startSession(start, (opened.session?.revision ?? 0) + 1);
    const account = { at: stamp.at, by: order.user, what: 'report.start', detail: { year: order.year } };
    const ended = await commitSurely(parts.store, id, opened, session, order.key, account);
    if (ended === 'conflict') return ended;
    return { kind: ended === 'seen' ? 'seen' : 'started', id };
  });
  if (started !== 'there') return started;
  const input = await takeInput(parts, id, order.key, { ...stamp, kind: 'joined' }, order);
  if (input.kind === 'refused') return input;
  return { kind: input.kind === 'seen' ? 'seen' : 'joined', id };
}
