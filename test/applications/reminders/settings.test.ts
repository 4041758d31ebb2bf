import { expect, it } from 'vitest';
import {
  isMuted,
  NO_SETTINGS,
  snoozeOf,
  withMuted,
  withRemindOn,
  withSnoozed,
  withUnmuted,
} from '../../../src/applications/reminders/settings.ts';

it('mutes a case with all its dates, or one of its dates alone', () => {
  const whole = withMuted(NO_SETTINGS, ['A-1']);
  expect([isMuted(whole, 'A-1', 'A-1.answer'), isMuted(whole, 'A-2', 'A-2.answer')]).toEqual([true, false]);
  const single = withMuted(NO_SETTINGS, ['A-1.fee']);
  expect([isMuted(single, 'A-1', 'A-1.fee'), isMuted(single, 'A-1', 'A-1.answer')]).toEqual([true, false]);
  expect(withUnmuted(whole, ['A-1'])).toEqual(NO_SETTINGS);
});

it('puts off until the later of two days', () => {
  const both = withSnoozed(
    withSnoozed(NO_SETTINGS, ['A-1'], '2026-03-23', '2026-03-25'),
    ['A-1.answer'],
    '2026-03-23',
    '2026-03-27',
  );
  expect(snoozeOf(both, 'A-1', 'A-1.answer')?.until).toBe('2026-03-27');
  expect(snoozeOf(both, 'A-1', 'A-1.fee')?.until).toBe('2026-03-25');
  expect(snoozeOf(both, 'A-2', 'A-2.answer')).toBeUndefined();
});

it('reminds once on a chosen day, however often it was asked for', () => {
  const once = withRemindOn(NO_SETTINGS, ['A-1'], '2026-03-25');
  expect(withRemindOn(once, ['A-1'], '2026-03-25')).toEqual(once);
  expect(withRemindOn(once, ['A-1'], '2026-03-26').remindOn).toHaveLength(2);
});

it('lets the oldest go of more than it keeps', () => {
  const keys = Array.from({ length: 501 }, (_, at) => `A-${at}`);
  const { muted } = withMuted(NO_SETTINGS, keys);
  expect([muted.length, muted[0]]).toEqual([500, 'A-1']);
});
