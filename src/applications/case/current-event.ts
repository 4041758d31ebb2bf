import type { Application } from './application.ts';
import type { ApplicationEvent } from './events.ts';

/** An entry's event as it is read now, after amendments; null where it was struck or there is none. `seq` counts from 1. */
export function currentEvent(
  { entries }: Pick<Application, 'entries'>,
  seq: number,
): ApplicationEvent | null {
  const last = entries.findLast(({ event }) => event.type === 'amended' && event.entry === seq)?.event;
  if (last?.type === 'amended') return last.replacement;
  return entries[seq - 1]?.event ?? null;
}
