import { accountOf, type InputAccount } from '../interview/account.ts';
import type { Input } from '../interview/input.ts';
import type { Session } from '../interview/session.ts';
import { step } from '../interview/step.ts';
import type { Commit } from '../store/document.ts';
import type { Opened, SessionStore } from '../store/session-store.ts';
import { inputRefusal } from './access.ts';
import type { Parts } from './parts.ts';

/** How many writers may be ahead of us on one report before we give up: far more than a bureau has people. */
const ATTEMPTS = 20;

/** What became of an input. */
export type Taken =
  | { readonly kind: 'taken'; readonly session: Session }
  | { readonly kind: 'seen' }
  | { readonly kind: 'unchanged' }
  /** Whoever gave it may not; `text` says whom to ask. Nothing was written. */
  | { readonly kind: 'refused'; readonly text: string; readonly session: Session }
  | { readonly kind: 'unknown-report' };

/** Too many others wrote at the same time; the input was not taken and may be given again. */
export class ContentionError extends Error {
  readonly code = 'contention';
  constructor(id: string) {
    super(`the report ${id} is being written by too many at once`);
    this.name = 'ContentionError';
  }
}

/** Commits; after a time-out the seen mark tells whether it was written all the same. */
export async function commitSurely(
  store: SessionStore,
  id: string,
  opened: Opened,
  next: Session | null,
  key: string,
  account: InputAccount,
): Promise<Commit> {
  try {
    return await store.commit(id, opened, next, key, account);
  } catch (error) {
    const isWritten = await store.wasSeen(id, key).catch(() => false);
    if (isWritten) return 'seen';
    throw error;
  }
}

/**
 * Applies an input to a report exactly once: load, step, commit; again from the start when somebody else was
 * first. `key` names the delivery; a key that was seen changes nothing. `isOutsider`: it comes from
 * somebody of another workspace. Throws StoreUnavailableError.
 */
export async function takeInput(
  parts: Pick<Parts, 'store'>,
  id: string,
  key: string,
  input: Input,
  isOutsider = false,
): Promise<Taken> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const opened = await parts.store.open(id);
    const before = opened.session;
    if (!before) return { kind: 'unknown-report' };
    const next = step(before, input);
    const text = inputRefusal(opened.organ, before, next, input, isOutsider);
    if (text !== null) return { kind: 'refused', text, session: before };
    const isSame = next === before;
    const account = accountOf(before, next, input);
    const ended = await commitSurely(parts.store, id, opened, isSame ? null : next, key, account);
    if (ended === 'seen') return { kind: 'seen' };
    if (ended === 'done') return isSame ? { kind: 'unchanged' } : { kind: 'taken', session: next };
  }
  throw new ContentionError(id);
}
