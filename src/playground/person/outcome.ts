import type { Context } from '../context.ts';
import type { Outcome } from '../delivery/courier.ts';
import type { StoredMessage, View } from '../state/types.ts';

/** What became of something a person did. */
export interface Acted {
  /** The app acknowledged every delivery that followed from it. */
  acked: boolean;
  /** How often the delivery that took most attempts was sent; 0 when nothing had to be sent. */
  attempts: number;
  /** What the app sent with its acknowledgement. */
  response?: unknown;
  /** What the person was shown as an error, in Slack's word. */
  error?: string;
}

/** What became of a message. */
export interface Said extends Acted {
  message: StoredMessage;
}

/** What became of a modal that was submitted. */
export interface Submitted extends Acted {
  /** block_id → what stands below the input; present when the modal stayed open because of it. */
  errors?: Record<string, string>;
  /** The modal that is visible afterwards, if any. */
  view?: View;
}

/** Several deliveries that followed from one act, as one. */
export function together(outcomes: readonly Outcome[]): Acted {
  return {
    acked: outcomes.every((one) => one.acked),
    attempts: Math.max(0, ...outcomes.map((one) => one.attempts)),
  };
}

/** A command or interaction as the person sees it: when it was not acknowledged there is an error on the screen. */
export function asSeen(context: Context, user: string, what: string, outcome: Outcome): Acted {
  const { acked, attempts, response, reason } = outcome;
  if (acked) return { acked, attempts, ...(response === undefined ? {} : { response }) };
  const error = reason === 'timeout' || reason === 'http_timeout' ? 'operation_timeout' : 'dispatch_failed';
  context.world.personError({ user, at: context.clock.now(), code: error, what });
  return { acked, attempts, error };
}
