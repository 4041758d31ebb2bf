import { z } from 'zod';
import { reminderSettingsSchema } from '../applications/reminders/settings.ts';
import { isoDateSchema } from '../language/date.ts';
import { reportDueSettingsSchema } from '../report/calendar/report-due.ts';
import { ORGAN_KINDS, organKindOf } from '../report/organ.ts';
import { leavesSchema } from './leave.ts';
import { roleSchema } from './roles.ts';

/** The version of the stored document; an older one is migrated on read. */
export const ORGAN_SCHEMA_VERSION = 1;

/** The hour at which digests are sent where nobody set another: when offices open. */
const DEFAULT_DIGEST_HOUR = 9;

/** Whether a text may be an organ's name: one made of signs alone is none. */
export const isOrganName = (text: string): boolean => /[\p{Script=Han}A-Za-z]{2,}/u.test(text);

const settingsSchema = z.object({
  /** The local hour of the daily digest, 0 to 23. */
  digestHour: z.int().min(0).max(23),
  /** Personal data is deleted so many months after a case was closed; null: kept. */
  retentionMonths: z.int().min(1).max(600).nullable(),
  /** 报送 and 公布, where a notice sets them. */
  reportDue: reportDueSettingsSchema,
});

/**
 * An organ as the bot knows it: who holds which role in it, what was set for it, and how far its reminders have
 * been sent. Without people it is open to everyone in its workspace until an admin sets them.
 */
export const organSchema = z.object({
  schemaVersion: z.literal(ORGAN_SCHEMA_VERSION),
  id: z.string().min(1),
  team: z.string(),
  name: z.string(),
  /** Names that it had before: they lead to it still. */
  formerNames: z.array(z.string()).default([]),
  /** Since it was removed, or merged into another organ: nobody works for it any more. */
  removed: z.object({ by: z.string(), at: z.string(), into: z.string().nullable() }).nullable().default(null),
  kind: z.enum(ORGAN_KINDS),
  revision: z.number(),
  people: z.array(z.object({ user: z.string().min(1), roles: z.array(roleSchema).min(1) })),
  settings: settingsSchema,
  /** What each person set about reminders. */
  reminders: z.record(z.string(), reminderSettingsSchema),
  /** Who is away or will be, and who stands in. */
  leaves: leavesSchema.default({}),
  /** The last local day whose reminders were sent; null before the first. */
  remindedUntil: isoDateSchema.nullable(),
  /** Names the calendar by which the open cases of its ledger were dated last; "": none yet. */
  datedBy: z.string().default(''),
});

/** An organ as the bot knows it. */
export type Organ = z.infer<typeof organSchema>;

/** An organ of which nothing but its name is known. */
export const newOrgan = (id: string, team: string, name: string): Organ => ({
  schemaVersion: ORGAN_SCHEMA_VERSION,
  id,
  team,
  name,
  formerNames: [],
  removed: null,
  kind: organKindOf(name),
  revision: 1,
  people: [],
  settings: { digestHour: DEFAULT_DIGEST_HOUR, retentionMonths: null, reportDue: {} },
  reminders: {},
  leaves: {},
  remindedUntil: null,
  datedBy: '',
});
