import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestsOf, type ReminderRequest } from '../../../src/applications/reminders/reminders.ts';
import { NO_SETTINGS, reminderSettingsSchema } from '../../../src/applications/reminders/settings.ts';
import { reminderText } from '../../../src/applications/reminders/text.ts';
import { addDays } from '../../../src/language/date.ts';
import { createCalendar } from '../../../src/report/calendar/calendar.ts';
import { reportDueDates } from '../../../src/report/calendar/report-due.ts';
import { anyLedger } from '../stories.ts';
import { answered, calendar, extended, given } from '../support.ts';

const toLi = { type: 'assigned', on: '2026-03-02', handler: 'LI' } as const;
const application = given({}, toLi);

const ask = (changes: Partial<ReminderRequest>): string[] => {
  const today = changes.today ?? '2026-03-30';
  const request: ReminderRequest = {
    applications: [application],
    reports: [],
    lead: 'LEAD',
    deputyOf: () => null,
    settings: {},
    since: addDays(today, -1),
    today,
    calendar,
    ...changes,
  };
  return digestsOf(request).flatMap((digest) =>
    digest.firings.map((firing) => `${digest.to} ${firing.what.split('/')[1]} ${firing.when} ${firing.step}`),
  );
};

describe('an application is reminded of', () => {
  it.each([
    ['2026-03-20', []],
    ['2026-03-23', ['LI A-2026-001.answer.2026-03-30 2026-03-23 5']],
    ['2026-03-24', []],
    ['2026-03-26', ['LI A-2026-001.answer.2026-03-30 2026-03-26 2']],
    ['2026-03-27', ['LI A-2026-001.answer.2026-03-30 2026-03-27 1']],
    ['2026-03-30', ['LI A-2026-001.answer.2026-03-30 2026-03-30 0']],
    [
      '2026-03-31',
      [
        'LEAD A-2026-001.answer.2026-03-30 2026-03-31 overdue',
        'LI A-2026-001.answer.2026-03-30 2026-03-31 overdue',
      ],
    ],
    [
      '2026-04-03',
      [
        'LEAD A-2026-001.answer.2026-03-30 2026-04-03 overdue',
        'LI A-2026-001.answer.2026-03-30 2026-04-03 overdue',
      ],
    ],
  ])('on %s', (today, firings) => {
    expect(ask({ today })).toEqual(firings);
  });

  it('on the seventh working day for the correction notice, on the fifteenth of a consultation', () => {
    expect(ask({ today: '2026-03-11' })).toEqual(['LI A-2026-001.correctionNotice.2026-03-11 2026-03-11 0']);
    const consulted = {
      type: 'consulted',
      on: '2026-03-04',
      whom: 'thirdParty',
      receivedOn: '2026-03-05',
    } as const;
    const applications = [given({}, toLi, consulted)];
    expect(ask({ applications, today: '2026-03-26' })).toContain(
      'LI A-2026-001.consultation-0.2026-03-26 2026-03-26 0',
    );
  });

  it('the day after the consultation, that it is time to decide; no notice of a correction while others are asked', () => {
    const consulted = {
      type: 'consulted',
      on: '2026-03-04',
      whom: 'thirdParty',
      receivedOn: '2026-03-05',
    } as const;
    const applications = [given({}, toLi, consulted)];
    expect(ask({ applications, today: '2026-03-11' })).toEqual([]);
    expect(ask({ applications, today: '2026-03-27' })).toEqual([
      'LI A-2026-001.consultation-0.2026-03-26 2026-03-27 after',
    ]);
    const [digest] = digestsOf({
      applications,
      reports: [],
      lead: null,
      deputyOf: () => null,
      settings: {},
      since: '2026-03-26',
      today: '2026-03-27',
      calendar,
    });
    const [firing] = digest?.firings ?? [];
    expect(firing && reminderText(firing, '2026-03-27', -1)).toContain('已满，该作决定了（第三十二条）');
  });

  it('what is due before the rest, then by date and number, the same every day', () => {
    const numbered = (number: string, arrivedOn: string) => ({
      ...given({ number, arrivedOn }, toLi),
      id: `A-${number}`,
    });
    const applications = [
      numbered('2026-10', '2026-03-02'),
      numbered('2026-9', '2026-03-02'),
      numbered('2026-11', '2026-03-09'),
    ];
    const settings = { LI: { ...NO_SETTINGS, remindOn: [{ key: 'A-2026-11', on: '2026-03-30' }] } };
    expect(ask({ applications, settings }).map((line) => line.split(' ')[1])).toEqual([
      'A-2026-9.answer.2026-03-30',
      'A-2026-10.answer.2026-03-30',
      'A-2026-11.chosen.2026-03-30',
      'A-2026-11.answer.2026-04-07',
    ]);
  });

  it('never on a rest day; what falls due on one was reminded of before', () => {
    for (const today of ['2026-03-28', '2026-03-29', '2026-04-06']) expect(ask({ today })).toEqual([]);
  });

  it('goes to the lead while nobody handles it', () => {
    expect(ask({ applications: [given({})] })).toEqual(['LEAD A-2026-001.answer.2026-03-30 2026-03-30 0']);
    expect(ask({ applications: [given({})], lead: null })).toEqual([]);
  });

  it('no more once it is answered; while the applicant has to act, only when his time is over', () => {
    expect(ask({ applications: [given({}, toLi, answered('2026-03-20'))] })).toEqual([]);
    const asked = { type: 'correctionAsked', on: '2026-03-05', until: '2026-03-20', items: '' } as const;
    const applications = [given({}, toLi, asked)];
    expect(ask({ applications })).toEqual([]);
    expect(ask({ applications, today: '2026-03-23' })).toEqual([
      'LI A-2026-001.correction.2026-03-20 2026-03-23 after',
    ]);
  });

  it('by a date that moved: an extension, a holiday notice', () => {
    expect(ask({ applications: [given({}, toLi, extended('2026-03-20'))] })).toEqual([]);
    const told = createCalendar({ '2026': { off: ['2026-03-27'], work: [] } });
    expect(ask({ calendar: told })).toEqual(['LI A-2026-001.answer.2026-03-31 2026-03-30 1']);
  });
});

describe('after the bot was down', () => {
  it('what was missed is caught up once, with the latest reminder of each date', () => {
    expect(ask({ since: '2026-03-20', today: '2026-03-25' })).toEqual([
      'LI A-2026-001.answer.2026-03-30 2026-03-23 5',
    ]);
    expect(ask({ since: '2026-03-10', today: '2026-03-27' })).toEqual([
      'LI A-2026-001.answer.2026-03-30 2026-03-27 1',
    ]);
  });

  it('no notice of a correction is called for that was not owed: its day has passed, and the case was clear', () => {
    expect(ask({ since: '2026-03-05', today: '2026-03-13' })).toEqual([]);
    expect(ask({ since: '2026-03-10', today: '2026-03-11' })).toHaveLength(1);
  });

  it('whenever it runs, a firing is sent once, and never again on a later run', () => {
    fc.assert(
      fc.property(
        anyLedger,
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }),
        (applications, gaps) => {
          const sent = new Set<string>();
          let since = '2024-02-01';
          for (const gap of gaps) {
            const today = calendar.firstWorkdayOnOrAfter(addDays(since, gap));
            for (const digest of digestsOf({
              applications,
              reports: [],
              lead: 'LEAD',
              deputyOf: () => null,
              settings: {},
              since,
              today,
              calendar,
            })) {
              for (const firing of digest.firings) {
                const key = `${firing.what} ${firing.when}`;
                expect(sent.has(key)).toBe(false);
                expect(firing.when > since && firing.when <= today).toBe(true);
                expect(calendar.isWorkday(firing.when)).toBe(true);
                sent.add(key);
              }
            }
            since = today;
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('what a person set', () => {
  const li = (changes: Partial<typeof NO_SETTINGS>) => ({ LI: { ...NO_SETTINGS, ...changes } });

  it('mutes a whole item or one of its dates, for that person alone', () => {
    const today = '2026-03-31';
    expect(ask({ today, settings: li({ muted: ['A-2026-001'] }) })).toEqual([
      'LEAD A-2026-001.answer.2026-03-30 2026-03-31 overdue',
    ]);
    expect(ask({ settings: li({ muted: ['A-2026-001.answer'] }) })).toEqual([]);
    expect(ask({ settings: li({ muted: ['A-2026-001.correctionNotice'] }) })).toHaveLength(1);
  });

  it('snoozes until a day, and is reminded on it', () => {
    const settings = li({ snoozed: { 'A-2026-001': { from: '2026-03-23', until: '2026-03-25' } } });
    expect(ask({ today: '2026-03-24', settings })).toEqual([]);
    expect(ask({ today: '2026-03-25', settings })).toEqual([
      'LI A-2026-001.answer.2026-03-30 2026-03-25 snoozed',
    ]);
    expect(ask({ today: '2026-03-26', settings })).toEqual(['LI A-2026-001.answer.2026-03-30 2026-03-26 2']);
  });

  it('cannot put off the last day itself, nor the first day after it where that was missed', () => {
    const settings = li({ snoozed: { 'A-2026-001': { from: '2026-03-23', until: '2026-04-20' } } });
    expect(ask({ today: '2026-03-27', settings })).toEqual([]);
    expect(ask({ today: '2026-03-30', settings })).toEqual(['LI A-2026-001.answer.2026-03-30 2026-03-30 0']);
    expect(ask({ since: '2026-03-27', today: '2026-03-31', settings })).toContain(
      'LI A-2026-001.answer.2026-03-30 2026-03-31 overdue',
    );
  });

  it('is reminded on a day of their choice, on the next working day if that is a rest day', () => {
    const settings = li({ remindOn: [{ key: 'A-2026-001', on: '2026-03-14' }] });
    expect(ask({ today: '2026-03-16', since: '2026-03-13', settings })).toEqual([
      'LI A-2026-001.chosen.2026-03-14 2026-03-16 chosen',
    ]);
    expect(reminderSettingsSchema.parse(settings.LI)).toEqual(settings.LI);
  });
});

describe('a report is reminded of', () => {
  const { submission, publication } = reportDueDates('department', 2025, { publication: '03-31' }, calendar);
  const dues = [submission, publication].filter((due) => due !== null);
  const reports = [{ id: 'R-2025', year: 2025, dues, people: ['LI', 'WANG'] }];

  it.each([
    ['2025-12-18', '30'],
    ['2026-01-12', '14'],
    ['2026-01-21', '7'],
    ['2026-01-27', '3'],
    ['2026-01-29', '1'],
  ])('on %s, %s working days before', (today, step) => {
    expect(ask({ applications: [], reports, today })).toEqual(
      ['LI', 'WANG'].map((to) => `${to} R-2025.submission.2026-01-31 ${today} ${step}`),
    );
  });

  const aboutSubmission = (changes: Partial<ReminderRequest>) =>
    ask({ applications: [], reports, ...changes }).filter((firing) => firing.includes('submission'));

  it('not on other days, and no more once the date has passed', () => {
    expect(aboutSubmission({ today: '2026-01-28' })).toEqual([]);
    expect(aboutSubmission({ since: '2026-01-30', today: '2026-02-02' })).toEqual([]);
  });

  it('after its date too, once, where the bot was down or the reminder was put off until then', () => {
    const missed = ['LI', 'WANG'].map((to) => `${to} R-2025.submission.2026-01-31 2026-01-29 1`);
    expect(aboutSubmission({ since: '2026-01-20', today: '2026-02-02' })).toEqual(missed);
    expect(aboutSubmission({ since: '2026-02-02', today: '2026-02-03' })).toEqual([]);
    const snoozed = { 'R-2025.submission': { from: '2026-01-27', until: '2026-02-04' } };
    const settings = { LI: { ...NO_SETTINGS, snoozed } };
    expect(aboutSubmission({ since: '2026-02-03', today: '2026-02-04', settings })).toEqual([
      'LI R-2025.submission.2026-01-31 2026-02-04 snoozed',
    ]);
  });
});
