import type { Digest } from '../../applications/reminders/reminders.ts';
import type { Message } from '../../dialogue/message.ts';
import { mention } from '../../interview/mention.ts';
import type { Organ } from '../../organs/organ.ts';
import { peopleWith } from '../../organs/permission.ts';
import type { SendMark } from '../../store/organ-store.ts';
import type { Parts } from '../parts.ts';
import { unreachableBecause } from './unreachable.ts';

/** How a sending ended: sent now or earlier; the person cannot be messaged; another process is at it. */
export type Sending = 'sent' | 'unreachable' | 'leased';

type SendParts = Pick<Parts, 'organs' | 'outbound' | 'pace' | 'log'>;

/** Something for one person, once: named by its day and what it is; `covers` is noted as sent together with it. */
export interface Letter {
  readonly organ: string;
  readonly to: string;
  readonly name: SendMark;
  readonly covers: readonly SendMark[];
  readonly card: Message;
}

const DAY_MS = 86_400_000;

/** Whether a letter of a day may have gone out before a backup was put back that does not know of it. */
const isAround = (day: string, restoredAt: number | null): boolean =>
  restoredAt !== null && day <= new Date(restoredAt + DAY_MS).toISOString().slice(0, 10);

/**
 * Sends a letter once, however many processes try and wherever they are killed: the turn is leased, a message of an
 * earlier attempt is looked for, and it is noted as sent afterwards. Whoever cannot be messaged counts as done.
 */
export async function sendOnce({ organs, outbound, pace, log }: SendParts, letter: Letter): Promise<Sending> {
  const { organ, to, name, covers, card } = letter;
  await pace();
  const turn = await organs.takeSend(organ, name.day, name.what);
  if (turn === 'sent' || turn === 'leased') return turn;
  let sending: Sending = 'sent';
  try {
    const channel = await outbound.directWith(to);
    const what = `remind-${name.day}-${name.what}`;
    const isOfBefore = isAround(name.day, await organs.restoredAt());
    await outbound.post(channel, null, card, {
      session: organ,
      what,
      mayExist: turn === 'unknown' || isOfBefore,
    });
  } catch (error) {
    const why = unreachableBecause(error);
    if (why === null) throw error;
    log.warn({ organ, user: to, why }, 'a person could not be reminded');
    sending = 'unreachable';
  }
  await organs.markSent(organ, [name, ...covers]);
  return sending;
}

/** Tells the lead, once and for all, that somebody's reminders do not arrive, and what they were. */
async function tellLead(parts: SendParts, organ: Organ, user: string, text: string): Promise<Sending> {
  const lead = peopleWith(organ, ['lead']).find((one) => one !== user);
  if (lead === undefined) return 'sent';
  const words = `${mention(user)}收不到提醒（账号可能已停用）。请改派承办人，或用“/nianbao 设置”更新人员。未送达的提醒：\n${text}`;
  const name = { day: 'unreachable', what: user };
  return sendOnce(parts, { organ: organ.id, to: lead, name, covers: [], card: { text: words } });
}

/** Sends one person's digest of a day, once. */
export async function sendDigest(
  parts: SendParts,
  organ: Organ,
  digest: Digest,
  card: Message,
): Promise<Sending> {
  const { to, on, firings } = digest;
  const covers = firings.map(({ what, when }) => ({ day: when, what }));
  const letter = { organ: organ.id, to, name: { day: on, what: to }, covers, card };
  const sending = await sendOnce(parts, letter);
  return sending === 'unreachable' ? tellLead(parts, organ, to, card.text) : sending;
}
