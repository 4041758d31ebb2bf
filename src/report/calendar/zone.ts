import type { IsoDate } from './date.ts';

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
  });
  FORMATTERS.set(zone, made);
  return made;
}

/**
 * The civil day at an instant (milliseconds since 1970) in an IANA zone. This is the one place where instants
 * become days: callers at the edges turn the time of an input into a day here and count in days from then on.
 * Throws a RangeError for a zone that does not exist.
 */
export function dateInZone(instant: number, zone: string = DEFAULT_ZONE): IsoDate {
  const parts = formatterOf(zone).formatToParts(instant);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
