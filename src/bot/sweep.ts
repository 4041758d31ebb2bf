import type { Parts } from './parts.ts';
import type { Settling } from './settling.ts';

/** How often every process looks for reports that a crash left unsettled. */
export const SWEEP_MS = 3_000;

/**
 * Has what this process takes of the reports that were noted as having something pending settled, all at once and in the
 * background: one that waits for Slack must hold up neither the others nor the next sweep. One that fails is taken again, by
 * whoever looks next.
 */
export async function sweep(parts: Pick<Parts, 'store'>, settling: Settling): Promise<void> {
  for (const id of await parts.store.claim()) void settling.run(id);
}
