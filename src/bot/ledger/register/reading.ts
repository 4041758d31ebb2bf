import type { ImportReading } from '../../../applications/register/import.ts';
import type { Organ } from '../../../organs/organ.ts';
import type { Parts } from '../../parts.ts';
import { handlersOf } from '../questions/organ-names.ts';

/** What somebody confirmed of how a register is to be read, as buttons and work carry it: one letter each. */
export type Confirmed = string;

/** What can be confirmed: the years of days without one; the day or the month before the other; numbers to be given. */
export const CONFIRM = { years: 'y', dayFirst: 'd', monthFirst: 'm', numbers: 'n' } as const;

/** What was confirmed, with one thing more. */
export const confirming = (confirmed: Confirmed, one: keyof typeof CONFIRM): Confirmed =>
  confirmed.includes(CONFIRM[one]) ? confirmed : confirmed + CONFIRM[one];

/** How an organ's register is read. */
export async function readingOf(
  parts: Pick<Parts, 'outbound'>,
  organ: Organ,
  confirmed: Confirmed,
): Promise<ImportReading> {
  const isSaid = (one: keyof typeof CONFIRM) => confirmed.includes(CONFIRM[one]);
  const order = isSaid('dayFirst') ? 'day-first' : isSaid('monthFirst') ? 'month-first' : null;
  return {
    takesYears: isSaid('years'),
    order,
    givesNumbers: isSaid('numbers'),
    handlers: await handlersOf(parts, organ),
  };
}
