import { addDays } from '../../src/language/date.ts';

/** The morning that is played: a Tuesday in January on which every organ has something due. */
export const TODAY = '2026-01-13';

/** When digests are due there (ms since 1970): nine in the morning in Shanghai. */
export const NINE = Date.parse(`${TODAY}T09:00:00+08:00`);

/** The day whose reminders were sent last. */
export const YESTERDAY = addDays(TODAY, -1);

export const ZONE = 'Asia/Shanghai';

/** The prefix of everything in Redis. */
export const PREFIX = 'nianbao';

export const organName = (number: number): string => `云岭县第${number}局`;

/** Whoever leads an organ's work, fills in its report and is told of what is late. */
export const leadOf = (number: number): string => `U0LEAD${String(number).padStart(5, '0')}`;

/** Whoever has its applications. */
export const handlerOf = (number: number): string => `U0HAND${String(number).padStart(5, '0')}`;
