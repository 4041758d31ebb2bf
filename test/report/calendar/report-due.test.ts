import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../src/report/calendar/calendar.ts';
import { reportDueDates, reportDueSettingsSchema } from '../../../src/report/calendar/report-due.ts';

const calendar = createCalendar();

describe('when a report is due', () => {
  it('a department hands in and publishes by 31 January; on a Saturday the Friday before counts', () => {
    const { submission, publication } = reportDueDates('department', 2025, {}, calendar);
    expect(submission).toMatchObject({ due: '2026-01-31', lastWorkday: '2026-01-30', provisional: false });
    expect(publication).toMatchObject({ step: 'publication', due: '2026-01-31', ground: '条例第四十九条' });
  });

  it('31 January 2025 lies inside the Spring Festival', () => {
    expect(reportDueDates('department', 2024, {}, calendar).submission?.lastWorkday).toBe('2025-01-27');
  });

  it('31 January 2027 is a Sunday of a year without a notice', () => {
    expect(reportDueDates('department', 2026, {}, calendar).submission).toMatchObject({
      lastWorkday: '2027-01-29',
      provisional: true,
    });
  });

  it('reminds 30, 14, 7, 3 and 1 working days before', () => {
    expect(reportDueDates('department', 2025, {}, calendar).submission?.reminders).toEqual([
      { workdaysBefore: 30, date: '2025-12-18' },
      { workdaysBefore: 14, date: '2026-01-12' },
      { workdaysBefore: 7, date: '2026-01-21' },
      { workdaysBefore: 3, date: '2026-01-27' },
      { workdaysBefore: 1, date: '2026-01-29' },
    ]);
  });

  it('the department in charge publishes the government’s by 31 March', () => {
    const { submission, publication } = reportDueDates('government', 2025, {}, calendar);
    expect(submission).toBeNull();
    expect(publication).toMatchObject({ due: '2026-03-31', lastWorkday: '2026-03-30' });
  });

  it.each(['township', 'vertical'] as const)('%s: no date until a notice sets one', (kind) => {
    expect(reportDueDates(kind, 2025, {}, calendar)).toEqual({ submission: null, publication: null });
    const set = reportDueDates(kind, 2025, { submission: '01-20', publication: '2026-02-13' }, calendar);
    expect(set.submission).toMatchObject({ due: '2026-01-20', ground: 'setting' });
    expect(set.publication).toMatchObject({ due: '2026-02-13', lastWorkday: '2026-02-12' });
  });

  it('a setting for one year leaves the other years to the law; null takes a date away', () => {
    const settings = { submission: '2026-01-26', publication: null };
    expect(reportDueDates('department', 2025, settings, calendar)).toMatchObject({
      submission: { due: '2026-01-26' },
      publication: null,
    });
    expect(reportDueDates('department', 2026, settings, calendar).submission?.due).toBe('2027-01-31');
  });

  it('settings are dates that exist', () => {
    expect(reportDueSettingsSchema.safeParse({ submission: '01-26', publication: null }).success).toBe(true);
    expect(reportDueSettingsSchema.safeParse({ submission: '13-26' }).success).toBe(false);
    expect(reportDueSettingsSchema.safeParse({ publication: '02-29' }).success).toBe(false);
  });
});
