import { z } from 'zod';
import { isoDateSchema } from '../../language/date.ts';

/**
 * What a person set about reminders. A key is an application's or report's id, or that id with one of its dates:
 * "A-1", "A-1.answer".
 */
export const reminderSettingsSchema = z.object({
  /** Never reminded of. */
  muted: z.array(z.string()),
  /** Put off until a day (稍后提醒); `from` is the day of the reminder that was put off. */
  snoozed: z.record(z.string(), z.object({ from: isoDateSchema, until: isoDateSchema })),
  /** Reminded of on a day of their own choice, in addition. */
  remindOn: z.array(z.object({ key: z.string(), on: isoDateSchema })),
});

/** What a person set about reminders. */
export type ReminderSettings = z.infer<typeof reminderSettingsSchema>;

/** Settings of a person who set nothing. */
export const NO_SETTINGS: ReminderSettings = { muted: [], snoozed: {}, remindOn: [] };

/** Whether a person wants no reminders of a date: `what` is the date's key, its part before the dot the id. */
export const isMuted = (settings: ReminderSettings, id: string, what: string): boolean =>
  settings.muted.includes(id) || settings.muted.includes(what);

/** The snooze of a date that lasts longest, its own or its item's; undefined when there is none. */
export function snoozeOf(settings: ReminderSettings, id: string, what: string) {
  const snoozes = [settings.snoozed[id], settings.snoozed[what]].filter((snooze) => snooze !== undefined);
  return snoozes.sort((a, b) => (a.until < b.until ? -1 : 1)).at(-1);
}

/** The most keys of one kind that are kept for a person; the oldest are let go. */
const KEPT = 500;

/** Settings in which some items are put off from a day until another. */
export const withSnoozed = (
  settings: ReminderSettings,
  keys: readonly string[],
  from: string,
  until: string,
): ReminderSettings => ({
  ...settings,
  snoozed: { ...settings.snoozed, ...Object.fromEntries(keys.map((key) => [key, { from, until }])) },
});

/** Settings in which somebody is reminded of some items on a day of their choice as well. */
export const withRemindOn = (
  settings: ReminderSettings,
  keys: readonly string[],
  on: string,
): ReminderSettings => ({
  ...settings,
  remindOn: [
    ...settings.remindOn.filter((one) => one.on !== on || !keys.includes(one.key)),
    ...keys.map((key) => ({ key, on })),
  ].slice(-KEPT),
});

/** Settings in which nobody is reminded of some items. */
export const withMuted = (settings: ReminderSettings, keys: readonly string[]): ReminderSettings => ({
  ...settings,
  muted: [...settings.muted.filter((key) => !keys.includes(key)), ...keys].slice(-KEPT),
});

/** Settings in which some items are reminded of again. */
export const withUnmuted = (settings: ReminderSettings, keys: readonly string[]): ReminderSettings => ({
  ...settings,
  muted: settings.muted.filter((key) => !keys.includes(key)),
});
