import type { Parts } from './parts.ts';
import type { Settling } from './settling.ts';

/** How often every process looks for reports that a crash left unsettled. */
export const SWEEP_MS = 3_000;

/**
 * Settles what this process takes of the reports that were noted as having something pending, all at once: one that waits
 * for Slack must not hold up the others. One that fails is taken again, by whoever looks next.
 */
export async function sweep(parts: Pick<Parts, 'store'>, settling: Settling): Promise<void> {
  const ids = await parts.store.claim();
  await Promise.all(ids.map((id) => settling.run(id)));
}
