import type { Input } from './input.ts';
import type { Session } from './session.ts';

type Said = Extract<Input, { kind: 'text' }>;

/**
 * Whether the same person says the same again while nothing has answered it: no question came between the two. It would
 * answer a question that nobody has seen.
 */
export function isSaidAgain({ said }: Session, { arrival, message }: Said): boolean {
  if (!said || !arrival || arrival.mark !== said.mark) return false;
  // The first of two may be delivered last.
  const times = [Number(said.message), Number(message)];
  const answered = Number(arrival.card ?? 0);
  return !(answered > Math.min(...times) && answered < Math.max(...times));
}

/**
 * Whether words were outrun on their way: they were said before the question that stands there now had come, and later words, or
 * the same, have been taken. They answered an earlier one.
 */
export const isOutrun = ({ said }: Session, { arrival, message }: Said): boolean =>
  said !== null &&
  Number(arrival?.card ?? 0) > Number(message) &&
  (arrival?.mark === said.mark || Number(said.message) > Number(message));

/** The session with words as the last that were taken. */
export const withSaid = (session: Session, { arrival, message }: Said): Session =>
  arrival ? { ...session, said: { mark: arrival.mark, message } } : session;
