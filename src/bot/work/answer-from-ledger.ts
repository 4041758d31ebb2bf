import type { Session, Task } from '../../interview/session.ts';
import { organOf } from '../../store/keys.ts';
import { cardFor, readMessage } from '../ledger/questions/answer-message.ts';
import { threadIn } from '../origin.ts';
import type { Parts } from '../parts.ts';
import type { Outcome } from './outcome.ts';

/** Answers what was asked of the organ's ledger among a report's questions, where the report is filled in. */
export async function answerFromLedger(
  parts: Parts,
  { id: report, team, channel, thread }: Session,
  { id, by: user }: Task,
  text: string,
): Promise<Outcome> {
  const organ = await parts.organs.load(organOf(report));
  if (organ) {
    const place = thread === null ? null : threadIn(channel, thread);
    // Whoever fills in a report has shown that they may: an outsider's words are refused before.
    const origin = { key: id, team, channel, user, isOutsider: false };
    const asked = { origin, thread: place, text };
    await parts.outbound.say(
      channel,
      place,
      await cardFor(parts, asked, organ, await readMessage(parts, asked, organ)),
    );
  }
  return { kind: 'ledger-asked', task: id };
}
