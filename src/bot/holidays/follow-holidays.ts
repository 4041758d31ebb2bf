import { randomUUID } from 'node:crypto';
import { lookOverOrgans } from '../organs/look-over.ts';
import type { Parts } from '../parts.ts';

type FollowParts = Pick<Parts, 'log' | 'holidays' | 'organs' | 'queue' | 'calendar'>;

/**
 * Takes up what an admin gave in chat, in whichever process: turns the calendar and has every organ dated anew. Each
 * process asks for a pass of its own, since it may have dated a case by the old calendar after another one's pass.
 */
export async function followHolidays(parts: FollowParts): Promise<void> {
  if (await parts.holidays.refresh()) await lookOverOrgans(parts, randomUUID().slice(0, 8));
}
