import type { Logger } from 'pino';
import { failureText } from '../../bot/failure-text.ts';
import { NOT_DONE, UNCONFIRMED } from '../../bot/messages.ts';
import type { After, Origin } from '../../bot/origin.ts';
import type { Outbound } from '../../bot/outbound.ts';

/** Takes an interaction: commits, acknowledges, then does what is left. */
export type Acknowledge = (
  ack: () => Promise<void>,
  origin: Origin,
  take: () => Promise<After>,
  /** Answers instead where it could not be taken: a form stays open with what was typed. */
  keep?: () => Promise<void>,
) => Promise<void>;

/** Wraps what is left to do so that its failure is told to the person whom it is for. */
export type FollowUp = (origin: Origin, thread: string | null, after: After) => After;

/** Makes the wrapper: once something is acknowledged nobody delivers it again, so that silence would be all they got. */
export const createFollowUp =
  (outbound: Outbound, log: Logger): FollowUp =>
  ({ channel, user }, thread, after) =>
  async () => {
    try {
      await after();
    } catch (error) {
      log.error({ err: error }, 'what follows a delivery failed');
      await outbound.tell(channel, thread, user, { text: failureText(error, NOT_DONE) });
    }
  };

/**
 * Slack does not redeliver commands, buttons and forms, so a failure to commit is told to the person at once:
 * they can give the answer again, and it counts once.
 */
export function createAcknowledge(outbound: Outbound, log: Logger, followUp: FollowUp): Acknowledge {
  return async (ack, origin, take, keep) => {
    let after: After;
    try {
      after = await take();
    } catch (error) {
      log.error({ err: error }, 'an interaction could not be taken');
      if (keep) return keep();
      await ack();
      const text = failureText(error, UNCONFIRMED);
      await outbound.tell(origin.channel, null, origin.user, { text });
      return;
    }
    await ack();
    await followUp(origin, null, after)();
  };
}
