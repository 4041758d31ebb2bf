import type { Organ } from '../../organs/organ.ts';
import { dateInZone } from '../../report/calendar/zone.ts';
import type { Account } from '../../store/audit-chain.ts';
import type { Parts } from '../parts.ts';
import { nextDigestAt } from '../reminders/digest-time.ts';
import { untilWritten } from '../until-written.ts';

/** Who changes an organ by which delivery; `what` and `detail` go into the audit trail. */
export interface OrganDeedDone {
  readonly key: string;
  readonly user: string;
  readonly what: string;
  readonly detail: Account['detail'];
}

/** What became of a change; 'same': there was nothing to change. */
export type Changed =
  | { readonly kind: 'changed' | 'seen' | 'same'; readonly organ: Organ }
  | { readonly kind: 'unknown-organ' };

/**
 * When the next digest is due after a change: one that is due stays due, and one of this day is not moved to another by
 * an hour that has passed already, since what falls due today is told today.
 */
function digestAfter(
  { clock, calendar }: Pick<Parts, 'clock' | 'calendar'>,
  due: number | null,
  hour: number,
  doneAt: number | null,
): number {
  if (doneAt !== null) return nextDigestAt(doneAt, hour, clock.zone, calendar);
  const now = clock.now();
  const next = nextDigestAt(now, hour, clock.zone, calendar);
  if (due === null) return next;
  const day = (instant: number) => dateInZone(instant, clock.zone);
  const isLost = day(due) === day(now) && day(next) > day(now);
  return due <= now || isLost ? due : next;
}

/**
 * Changes an organ exactly once. `change` returns the organ as it was given where there is nothing to do. A digest that
 * is due stays due; the next one follows the organ's hour as it is set now. `doneAt`: the moment (ms) by which the work of a
 * digest looked what is due; whatever falls due after it is not done. Throws StoreUnavailableError and ContentionError.
 */
export function changeOrgan(
  parts: Pick<Parts, 'organs' | 'clock' | 'calendar'>,
  id: string,
  deed: OrganDeedDone,
  change: (organ: Organ) => Organ,
  doneAt: number | null = null,
): Promise<Changed> {
  const { organs, clock } = parts;
  return untilWritten<Changed>(id, async () => {
    const opened = await organs.open(id);
    const before = opened.organ;
    if (!before) return { kind: 'unknown-organ' };
    const changed = change(before);
    if (changed === before) return { kind: 'same', organ: before };
    const organ = { ...changed, revision: before.revision + 1 };
    const now = clock.now();
    const due = await organs.digestAt(id);
    const digestAt = organ.removed ? null : digestAfter(parts, due, organ.settings.digestHour, doneAt);
    const account = { at: new Date(now).toISOString(), by: deed.user, what: deed.what, detail: deed.detail };
    const ended = await organs.commit(opened, organ, digestAt, deed.key, account);
    if (ended === 'conflict') return ended;
    return ended === 'seen' ? { kind: 'seen', organ: before } : { kind: 'changed', organ };
  });
}
