import { datingBy, queueRedating } from '../ledger/case/redate.ts';
import type { Parts } from '../parts.ts';
import { unspoilt } from '../unspoilt.ts';

/** Organs that are looked at together. */
const TOGETHER = 200;

/**
 * Looks over every organ once a start, and in a pass of its own after the calendar changed: its look-ups are whole, and its
 * cases are dated by the present calendar.
 */
export async function lookOverOrgans(
  parts: Pick<Parts, 'organs' | 'queue' | 'calendar' | 'log'>,
  pass: string | null = null,
): Promise<void> {
  const { organs } = parts;
  // It walks twenty years of days: once, not for every organ.
  const fingerprint = datingBy(parts.calendar);
  const ids = await organs.digestsDue(Number.MAX_SAFE_INTEGER);
  for (let at = 0; at < ids.length; at += TOGETHER) {
    const loaded = await Promise.all(
      ids.slice(at, at + TOGETHER).map((id) => unspoilt(parts, id, () => organs.load(id))),
    );
    const page = loaded.flatMap((organ) => organ ?? []);
    await Promise.all(page.map((organ) => organs.relist(organ)));
    await queueRedating(parts, page, fingerprint, pass);
  }
}
