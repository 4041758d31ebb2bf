import type { IsoDate } from '../../language/date.ts';

/** The zone of an organ that has set none. */
export const DEFAULT_ZONE = 'Asia/Shanghai';

/** Making a formatter takes fifty times as long as using it; there are as many as there are zones. */
const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = FORMATTERS.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  FORMATTERS.set(zone, made);
  return made;
}

/** What a calendar and a clock on the wall show: hours from 0 to 23. */
export interface WallClock {
  readonly day: IsoDate;
  readonly hour: number;
  readonly minute: number;
}

/**
 * The wall clock at an instant (milliseconds since 1970) in an IANA zone. This is the one place where instants
 * become days: callers at the edges turn the time of an input into a day here and count in days from then on.
 * Throws a RangeError for a zone that does not exist.
 */
export function wallClockIn(instant: number, zone: string): WallClock {
  const parts = formatterOf(zone).formatToParts(instant);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  return { day, hour: Number(part('hour')), minute: Number(part('minute')) };
}

/** The civil day at an instant (milliseconds since 1970) in an IANA zone. Throws a RangeError for an unknown zone. */
export const dateInZone = (instant: number, zone: string = DEFAULT_ZONE): IsoDate =>
  wallClockIn(instant, zone).day;
