import { AsyncLocalStorage } from 'node:async_hooks';
import type { Signature } from '../applications/case/application.ts';
import type { Drafter } from '../drafting/drafter.ts';
import type { Stamp } from '../interview/input.ts';
import type { IsoDate } from '../language/date.ts';
import { dateInZone } from '../report/calendar/zone.ts';

/** The time, as it is injected: `now` in milliseconds since 1970, and the organ's IANA zone. */
export interface Clock {
  readonly now: () => number;
  readonly zone: string;
  /** What time it really is where `now` stands at a moment that has gone by; absent where it never does. */
  readonly actual?: () => number;
}

/** A clock that can stand still at a moment that has gone by, for whatever is done about it. */
export interface MovableClock extends Clock {
  /** Does something as of a moment (ms): “今天” in a message that is read late is the day on which it was written. */
  readonly at: <T>(moment: number, work: () => Promise<T>) => Promise<T>;
}

/** Makes it of a clock that goes on. */
export function movableClock({ now, zone }: Clock): MovableClock {
  const moments = new AsyncLocalStorage<number>();
  return {
    zone,
    now: () => moments.getStore() ?? now(),
    actual: now,
    at: (moment, work) => moments.run(moment, work),
  };
}

/** The moment that it is, as it is written down (ISO 8601). */
export const momentOf = ({ now }: Pick<Clock, 'now'>): string => new Date(now()).toISOString();

/** Who and when of an input that happens now, and whether a model could read it. */
export function stampNow(
  { clock, drafter }: { readonly clock: Clock; readonly drafter: Pick<Drafter, 'destination'> },
  by: string,
): Stamp {
  const now = clock.now();
  const actual = clock.actual?.() ?? now;
  const stamp = {
    by,
    at: new Date(now).toISOString(),
    day: dateInZone(now, clock.zone),
    model: drafter.destination !== null,
  };
  return actual > now ? { ...stamp, readAt: new Date(actual).toISOString() } : stamp;
}

/** Who and when of an entry that is made in the ledger now. */
export function signatureNow(clock: Clock, by: string): Signature {
  const at = clock.now();
  return { by, at, today: dateInZone(at, clock.zone) };
}

/** The day that it is where the organ is. */
export const todayOf = ({ now, zone }: Clock): IsoDate => dateInZone(now(), zone);

/** The day on which a message was written, by the time stamp that Slack gave it: “今天” in it is that day, whenever it is read. */
export const dayWritten = ({ zone }: Pick<Clock, 'zone'>, ts: string): IsoDate =>
  dateInZone(Number(ts) * 1000, zone);
