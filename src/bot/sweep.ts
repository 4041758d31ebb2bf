import type { Parts } from './parts.ts';
import { settle } from './settle.ts';

/** How often every process looks for reports that a crash left unsettled. */
export const SWEEP_MS = 5_000;

/** A commit is settled by its own process within this time; only older ones are the sweep's. */
const GRACE_MS = 2_000;

/** Settles every report that was noted as having something pending. One that fails is left for the next sweep. */
export async function sweep(parts: Parts): Promise<void> {
  const ids = await parts.store.noted(parts.clock.now() - GRACE_MS);
  for (const id of ids) {
    await settle(parts, id).catch((error: unknown) =>
      parts.log.warn({ error, id }, 'a report could not be settled'),
    );
  }
}
