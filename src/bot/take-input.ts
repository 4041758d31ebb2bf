import type { Message } from '../dialogue/message.ts';
import { accountOf, type InputAccount } from '../interview/account.ts';
import type { Input } from '../interview/input.ts';
import type { Session } from '../interview/session.ts';
import { step } from '../interview/step.ts';
import type { Commit } from '../store/document.ts';
import { organOf } from '../store/keys.ts';
import type { Opened, SessionStore } from '../store/session-store.ts';
import { inputRefusal } from './access.ts';
import type { Origin } from './origin.ts';
import type { Parts } from './parts.ts';
import { confirmed, untilWritten } from './until-written.ts';

/** What became of an input. */
export type TakenInput =
  | { readonly kind: 'taken'; readonly session: Session }
  | { readonly kind: 'seen' }
  | { readonly kind: 'unchanged' }
  /** Whoever gave it may not; `told` says whom to ask. Nothing was written. */
  | { readonly kind: 'refused'; readonly told: Message; readonly session: Session }
  | { readonly kind: 'unknown-report' };

/** Commits a report, so that what became of it is known. */
export const commitSurely = (
  store: SessionStore,
  id: string,
  opened: Opened,
  next: Session | null,
  key: string,
  account: InputAccount,
): Promise<Commit> => confirmed(store.commit(id, opened, next, key, account), () => store.wasSeen(id, key));

/**
 * Applies an input to a report exactly once. `key` names the delivery; a key that was seen changes nothing. `from`: where a
 * person's comes from; null for the bot's own. In another workspace the report is an unknown one. Throws StoreUnavailableError and ContentionError.
 */
export function takeInput(
  parts: Pick<Parts, 'store'>,
  id: string,
  key: string,
  input: Input,
  from: Pick<Origin, 'team' | 'isOutsider'> | null = null,
): Promise<TakenInput> {
  return untilWritten<TakenInput>(organOf(id), async () => {
    const opened = await parts.store.open(id);
    const before = opened.session;
    if (!before || (from && before.team !== from.team)) return { kind: 'unknown-report' };
    const next = step(before, input);
    const told = inputRefusal(opened.organ, before, next, input, from?.isOutsider === true);
    if (told !== null) return { kind: 'refused', told, session: before };
    const isSame = next === before;
    const account = accountOf(before, next, input);
    const ended = await commitSurely(parts.store, id, opened, isSame ? null : next, key, account);
    if (ended === 'seen') return { kind: 'seen' };
    if (ended === 'conflict') return ended;
    return isSame ? { kind: 'unchanged' } : { kind: 'taken', session: next };
  });
}
