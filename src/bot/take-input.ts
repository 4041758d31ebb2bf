import type { Message } from '../dialogue/message.ts';
import { accountOf, type InputAccount } from '../interview/account.ts';
import type { Input } from '../interview/input.ts';
import { isSaidAgain } from '../interview/said-again.ts';
import type { Session } from '../interview/session.ts';
import { step } from '../interview/step.ts';
import { digestOf } from '../store/audit-chain.ts';
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
  /** The same words were taken before, and no question is known to have been there since: nothing was written. */
  | { readonly kind: 'again' }
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

/** Words with how they came, as far as that tells whether they were said before. */
const arrived = (input: Input, { card }: Opened): Input =>
  input.kind === 'text'
    ? { ...input, arrival: { mark: digestOf(`${input.by}\n${input.text}`), card } }
    : input;

/**
 * Applies an input to a report exactly once. `key` names the delivery; a key that was seen changes nothing. `from`: where a
 * person's comes from; null for the bot's own. In another workspace the report is an unknown one.
 * `isDecided`: words that are the same as those before them are let go, whatever is still on its way. Throws StoreUnavailableError and ContentionError.
 */
export function takeInput(
  parts: Pick<Parts, 'store'>,
  id: string,
  key: string,
  input: Input,
  from: Pick<Origin, 'team' | 'isOutsider'> | null = null,
  isDecided = true,
): Promise<TakenInput> {
  return untilWritten<TakenInput>(organOf(id), async () => {
    const opened = await parts.store.open(id);
    const before = opened.session;
    if (!before || (from && before.team !== from.team)) return { kind: 'unknown-report' };
    const came = arrived(input, opened);
    const isAgain = came.kind === 'text' && isSaidAgain(before, came);
    if (isAgain && !isDecided) return { kind: 'again' };
    const next = isAgain ? before : step(before, came);
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
