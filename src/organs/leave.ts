import { z } from 'zod';
import { type IsoDate, isoDateSchema } from '../language/date.ts';

/** A leave (休假): from a day to another, both included, reminders go to the deputy (代办人) as well as on due days. */
const leaveSchema = z.object({
  deputy: z.string().min(1),
  from: isoDateSchema,
  until: isoDateSchema,
});

/** A leave. */
export type Leave = z.infer<typeof leaveSchema>;

/** The leaves of an organ's people, by who is away: one each, present or to come. */
export const leavesSchema = z.record(z.string(), leaveSchema);

/** The leaves of an organ's people. */
export type Leaves = z.infer<typeof leavesSchema>;

/** The leave that somebody is on; null where they are here. */
function leaveOn(leaves: Leaves, user: string, day: IsoDate): Leave | null {
  const leave = leaves[user];
  return leave && leave.from <= day && day <= leave.until ? leave : null;
}

/**
 * Who stands in for somebody on a day: their deputy, or whoever stands in for a deputy who is away too. Null where they
 * are here, or nobody is left.
 */
export function deputyOn(leaves: Leaves, user: string, day: IsoDate): string | null {
  const asked = new Set([user]);
  for (let leave = leaveOn(leaves, user, day); leave; leave = leaveOn(leaves, leave.deputy, day)) {
    if (asked.has(leave.deputy)) return null;
    if (!leaveOn(leaves, leave.deputy, day)) return leave.deputy;
    asked.add(leave.deputy);
  }
  return null;
}

/** Those for whom somebody stands in on a day. */
export const stoodInFor = (leaves: Leaves, deputy: string, day: IsoDate): string[] =>
  Object.keys(leaves).filter((user) => deputyOn(leaves, user, day) === deputy);

/** Whom something for some people reaches on a day: them, and who stands in for those who are away. */
export const reachedOn = (leaves: Leaves, users: readonly string[], day: IsoDate): string[] => [
  ...new Set(users.flatMap((user) => [user, deputyOn(leaves, user, day) ?? user])),
];

/** The leaves that are not over on a day. */
export const leavesFrom = (leaves: Leaves, day: IsoDate): Leaves =>
  Object.fromEntries(Object.entries(leaves).filter(([, { until }]) => until >= day));
