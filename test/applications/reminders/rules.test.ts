import { expect, it } from 'vitest';
import type { Due } from '../../../src/applications/clock/clock.ts';
import { latestMoment } from '../../../src/applications/reminders/rules.ts';
import { calendar } from '../support.ts';

const due = (changes: Partial<Due> = {}): Due => ({
  what: 'answer',
  date: '2026-03-30',
  standing: 'running',
  provisional: false,
  article: '条例第三十三条',
  counted: null,
  startedBy: '收到',
  ...changes,
});
const moment = (date: Due, since: string, until: string) => latestMoment(date, since, until, calendar);

it.each([
  ['2026-03-23', '5'],
  ['2026-03-26', '2'],
  ['2026-03-27', '1'],
  ['2026-03-30', '0'],
])('reminds of an answer on %s: %s working days before', (on, step) => {
  expect(moment(due(), '2026-03-20', on)).toEqual({ on, step, escalates: false });
});

it('reminds every working day after it, and the lead too', () => {
  expect(moment(due(), '2026-03-31', '2026-04-01')).toEqual({
    on: '2026-04-01',
    step: 'overdue',
    escalates: true,
  });
  expect(moment(due(), '2026-04-03', '2026-04-05')).toBeNull();
});

it('sends the latest alone of what was missed', () => {
  expect(moment(due(), '2026-03-20', '2026-03-29')).toEqual({
    on: '2026-03-27',
    step: '1',
    escalates: false,
  });
});

it('catches up on no notice of a correction: that day is over', () => {
  const notice = due({ what: 'correctionNotice', date: '2026-03-11' });
  expect(moment(notice, '2026-03-10', '2026-03-11')).toMatchObject({ step: '0' });
  expect(moment(notice, '2026-03-10', '2026-03-12')).toBeNull();
});

it('tells of the applicant’s time on the first working day after it', () => {
  const fee = due({ what: 'fee', standing: 'waiting', date: '2026-03-27' });
  expect(moment(fee, '2026-03-20', '2026-03-27')).toBeNull();
  expect(moment(fee, '2026-03-20', '2026-03-30')).toEqual({
    on: '2026-03-30',
    step: 'after',
    escalates: false,
  });
});

it('keeps still about an answer while the clock stands', () => {
  expect(moment(due({ standing: 'waiting' }), '2026-03-20', '2026-04-10')).toBeNull();
});
