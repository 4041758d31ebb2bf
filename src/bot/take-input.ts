import type { Input } from '../interview/input.ts';
import type { Session } from '../interview/session.ts';
import { step } from '../interview/step.ts';
import type { Commit, SessionStore } from '../store/session-store.ts';
import type { Parts } from './parts.ts';

/** How many writers may be ahead of us on one report before we give up: far more than a bureau has people. */
const ATTEMPTS = 20;

/** What became of an input. */
export type Taken =
  | { readonly kind: 'taken'; readonly session: Session }
  | { readonly kind: 'seen' }
  | { readonly kind: 'unchanged' }
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
async function committed(
  store: SessionStore,
  next: Session | null,
  id: string,
  revision: number,
  key: string,
): Promise<Commit> {
  try {
    return await store.commit(next, id, revision, key);
  } catch (error) {
    const isWritten = await store.wasSeen(id, key).catch(() => false);
    if (isWritten) return 'seen';
    throw error;
  }
}

/**
 * Applies an input to a report exactly once: load, step, commit; again from the start when somebody else was
 * first. `key` names the delivery; a key that was seen changes nothing. Throws StoreUnavailableError.
 */
export async function takeInput(
  parts: Pick<Parts, 'store'>,
  id: string,
  key: string,
  input: Input,
): Promise<Taken> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const loaded = await parts.store.load(id);
    if (!loaded) return { kind: 'unknown-report' };
    const next = step(loaded.session, input);
    const isSame = next === loaded.session;
    const ended = await committed(parts.store, isSame ? null : next, id, loaded.session.revision, key);
    if (ended === 'seen') return { kind: 'seen' };
    if (ended === 'done') return isSame ? { kind: 'unchanged' } : { kind: 'taken', session: next };
  }
  throw new ContentionError(id);
}
