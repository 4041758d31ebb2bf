import { describe, expect, it } from 'vitest';
import { digestsOf, type ReminderRequest } from '../../../src/applications/reminders/reminders.ts';
import { addDays } from '../../../src/language/date.ts';
import { calendar, given } from '../support.ts';

/** Received on 2 March: 补正告知 until 11 March, the answer until 30 March. */
const application = given({}, { type: 'assigned', on: '2026-03-02', handler: 'LI' });

const told = (today: string, changes: Partial<ReminderRequest> = {}): string[] =>
  digestsOf({
    applications: [application],
    reports: [],
    lead: 'LEAD',
    deputyOf: (user) => (user === 'LI' ? 'WANG' : null),
    settings: {},
    since: addDays(today, -1),
    today,
    calendar,
    ...changes,
  }).flatMap(({ firings }) =>
    firings.map(
      ({ to, step, standsInFor }) => `${to} ${step}${standsInFor === null ? '' : ` for ${standsInFor}`}`,
    ),
  );

describe('while somebody is away', () => {
  it('their deputy is reminded; on the last day and after it both are', () => {
    expect(told('2026-03-23')).toEqual(['WANG 5 for LI']);
    expect(told('2026-03-27')).toEqual(['WANG 1 for LI']);
    expect(told('2026-03-30')).toEqual(['LI 0', 'WANG 0 for LI']);
    expect(told('2026-03-31')).toEqual(['LEAD overdue', 'LI overdue', 'WANG overdue for LI']);
  });

  it('what they put off or switched off does not count for the deputy, whose own settings do', () => {
    const muted = { muted: ['A-2026-001'], snoozed: {}, remindOn: [] };
    expect(told('2026-03-23', { settings: { LI: muted } })).toEqual(['WANG 5 for LI']);
    expect(told('2026-03-23', { settings: { WANG: muted } })).toEqual([]);
  });

  it('a lead who stands in is told once', () => {
    const deputyOf = (user: string) => (user === 'LI' ? 'LEAD' : null);
    expect(told('2026-03-31', { deputyOf })).toEqual(['LEAD overdue for LI', 'LI overdue']);
  });

  it('what they chose for a day of their own stays theirs', () => {
    const chosen = { muted: [], snoozed: {}, remindOn: [{ key: 'A-2026-001', on: '2026-03-24' }] };
    expect(told('2026-03-24', { settings: { LI: chosen } })).toEqual(['LI chosen']);
  });
});
