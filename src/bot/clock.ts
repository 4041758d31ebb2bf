import type { Stamp } from '../interview/input.ts';
import { dateInZone } from '../report/calendar/zone.ts';

/** The time, as it is injected: `now` in milliseconds since 1970, and the organ's IANA zone. */
export interface Clock {
  readonly now: () => number;
  readonly zone: string;
}

/** Who and when of an input that happens now. */
export function stampNow(clock: Clock, by: string, model: boolean): Stamp {
  const now = clock.now();
  return { by, at: new Date(now).toISOString(), day: dateInZone(now, clock.zone), model };
}
