import { createInOrder } from '../in-order.ts';
import type { Commit } from '../store/document.ts';

/** How often a writer starts anew before it gives up: other processes have to be first every time. */
const ATTEMPTS = 50;

/** So long (ms) a writer waits for another one of this process: many times what a write takes. */
const PATIENCE_MS = 250;

/** Writers of this process who met another, by organ: its documents share one audit trail. */
const turns = createInOrder(PATIENCE_MS);

/** Too many others wrote at the same time; nothing was written, and it may be given again. */
export class ContentionError extends Error {
  readonly code = 'contention';
  constructor(organ: string) {
    super(`the organ ${organ} is being written by too many at once`);
    this.name = 'ContentionError';
  }
}

/**
 * Does a piece of work that loads, decides and commits, again from the start whenever somebody else was first: of
 * those here who met another, one after another. Throws ContentionError.
 */
export async function untilWritten<T>(organ: string, attempt: () => Promise<T | 'conflict'>): Promise<T> {
  const first = await attempt();
  if (first !== 'conflict') return first;
  return turns.run(organ, async () => {
    for (let tried = 1; tried < ATTEMPTS; tried += 1) {
      const ended = await attempt();
      if (ended !== 'conflict') return ended;
    }
    throw new ContentionError(organ);
  });
}

/** How a commit ended; after a time-out the seen mark tells whether it was written all the same. */
export const confirmed = (commit: Promise<Commit>, wasSeen: () => Promise<boolean>): Promise<Commit> =>
  commit.catch(async (error: unknown): Promise<Commit> => {
    if (await wasSeen().catch(() => false)) return 'seen';
    throw error;
  });
