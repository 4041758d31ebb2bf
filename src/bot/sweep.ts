import type { Parts } from './parts.ts';
import type { Settling } from './settling.ts';

/** How often every process looks for reports that a crash left unsettled. */
export const SWEEP_MS = 3_000;

/** A commit is settled by its own process within this time; only older ones are the sweep's. */
const GRACE_MS = 2_000;

/**
 * Settles every report that was noted as having something pending, all at once: one that waits for Slack must not
 * hold up the others. One that fails is left for the next sweep.
 */
export async function sweep(parts: Pick<Parts, 'store' | 'clock'>, settling: Settling): Promise<void> {
  const ids = await parts.store.noted(parts.clock.now() - GRACE_MS);
  await Promise.all(ids.map((id) => settling.run(id)));
}
