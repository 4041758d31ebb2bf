import type { Parts } from '../parts.ts';

/** Lets personal data that was deleted leave Redis' append-only file too; where Redis forbids it, somebody must be told. */
export async function rewriteFile({ deletions, log }: Pick<Parts, 'deletions' | 'log'>): Promise<void> {
  if ((await deletions.rewriteFile()) !== 'forbidden') return;
  log.warn(
    'personal data was deleted; Redis does not let its append-only file be rewritten: run BGREWRITEAOF',
  );
}
