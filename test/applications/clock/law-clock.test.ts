import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/applications/case/application.ts';
import type { ApplicationEvent, Registration } from '../../../src/applications/case/events.ts';
import { flagsOf } from '../../../src/applications/case/flags.ts';
import { standingOf } from '../../../src/applications/case/stage.ts';
import { answerDue, dueDates } from '../../../src/applications/clock/clock.ts';
import { dueText } from '../../../src/applications/clock/clock-text.ts';
import { rowFor } from '../../../src/applications/queries/row.ts';
import { rowText } from '../../../src/applications/queries/row-line.ts';
import { digestsOf } from '../../../src/applications/reminders/reminders.ts';
import { reminderText } from '../../../src/applications/reminders/text.ts';
import { addDays } from '../../../src/language/date.ts';
import { answered, calendar, given, tell, told } from '../support.ts';

const due = (application: Application) => answerDue(application.case, calendar);
const flags = (application: Application, today = '2026-12-01') =>
  flagsOf(application.case, today, calendar).map(({ code }) => code);
const overdue = (application: Application, today: string) =>
  standingOf(application.case, today, calendar).overdue;
const paused = (application: Application) =>
  due(application)
    .counted?.skipped.filter(({ why }) => why === 'pause')
    .map(({ date }) => date) ?? [];

const asked = (on: string, receivedOn: string | null, whom: 'thirdParty' | 'otherOrgan' = 'thirdParty') =>
  ({ type: 'consulted', on, whom, receivedOn }) as const;
const replied = (on: string, reply: 'agrees' | 'objects' | 'silent' = 'agrees', consultation = 0) =>
  ({ type: 'consultationEnded', on, consultation, reply }) as const;
const reviewed = (on: string) =>
  ({ type: 'reviewed', on, reviewer: '审查人甲', outcome: '可以公开' }) as const;
const ordered: readonly ApplicationEvent[] = [
  { type: 'disputeOpened', on: '2026-04-01', kind: 'reconsideration', role: 'sole' },
  {
    type: 'disputeDecided',
    on: '2026-05-20',
    dispute: 0,
    result: 'corrected',
    reanswer: { by: '2026-06-30' },
  },
];

describe('the pause of a consultation ends on the 15th working day after the letter was received (32, 34条)', () => {
  // 6 March, three weeks of five days of which the last ends on the 26th: fifteen; 清明 takes 4 to 6 April.
  const letter = asked('2026-03-05', '2026-03-05');

  it('without a reply: from 6 to 26 March, the answer by 21 April', () => {
    const application = given({}, letter);
    const days = paused(application);
    expect([days.length, days[0], days.at(-1)]).toEqual([15, '2026-03-06', '2026-03-26']);
    expect(due(application).date).toBe('2026-04-21');
    expect(overdue(application, '2026-04-21')).toBe(false);
    expect(overdue(application, '2026-05-06')).toBe(true);
  });

  it.each([
    'agrees',
    'objects',
    'silent',
  ] as const)('a reply of 6 May (%s) moves nothing, and is flagged', (reply) => {
    const application = given({}, letter, replied('2026-05-06', reply));
    expect(due(application).date).toBe('2026-04-21');
    expect(overdue(application, '2026-05-06')).toBe(true);
    expect(flags(application)).toContain('consultation-late');
  });

  it('nor does it take 逾期答复 away from an answer of 30 April, in whichever order they are recorded', () => {
    const answer = answered('2026-04-30');
    const late = given({}, letter, answer);
    expect(flags(late)).toContain('answer-late');
    expect(flags(given({}, letter, answer, replied('2026-05-06')))).toContain('answer-late');
    expect(flags(given({}, letter, replied('2026-04-29'), answer))).toContain('answer-late');
  });

  it('is counted from the day of receipt, not of sending', () => {
    const application = given({ arrivedOn: '2026-11-02' }, asked('2026-11-10', '2026-11-11'));
    const days = paused(application);
    // 12 and 13 November, two weeks, 30 November to 2 December: fifteen after the 11th; the 11th itself pauses too.
    expect([days.length, days[0], days.at(-1)]).toEqual([16, '2026-11-11', '2026-12-02']);
    expect(due(application).date).toBe('2026-12-22');
  });

  it('an early reply ends it on its day', () => {
    expect(paused(given({}, letter, replied('2026-03-10')))).toEqual([
      '2026-03-06',
      '2026-03-09',
      '2026-03-10',
    ]);
  });

  it('an organ that co-made the information has no longer, though it replies after 40 working days', () => {
    const reply = calendar.addWorkdays('2026-03-05', 40).date;
    const application = given({}, asked('2026-03-05', '2026-03-05', 'otherOrgan'), replied(reply));
    expect(paused(application)).toHaveLength(15);
    expect(due(application).date).toBe('2026-04-21');
  });
});

describe('an application whose receipt is not confirmed (31条(二)(三))', () => {
  const by = (channel: Registration['channel']) => given({ channel });

  it.each(['ordinary-post', 'online', 'email', 'fax'] as const)('by %s has no date to miss', (channel) => {
    const application = by(channel);
    expect(due(application)).toMatchObject({ date: '2026-03-30', standing: 'earliest' });
    expect(dueText(due(application))).toContain('此为最早日期');
    expect(overdue(application, '2026-07-01')).toBe(false);
    expect(flags(given({ channel }, answered('2026-07-01')))).not.toContain('answer-late');
  });

  it('says how long it has waited instead of days left', () => {
    const asking = { today: '2026-04-20', calendar, by: '', seesPerson: () => false, lang: 'zh' } as const;
    expect(rowText(rowFor(by('online'), asking))).toContain('最早2026年3月30日（周一），待确认49天');
  });

  it('by letter is flagged from the day after its arrival, by other ways not at all', () => {
    expect(flags(by('ordinary-post'), '2026-03-02')).toEqual([]);
    expect(flags(by('ordinary-post'), '2026-03-03')).toEqual(['confirmation-owed']);
    expect(flags(by('online'), '2026-03-30')).toEqual([]);
  });

  it('a letter that came on a rest day is confirmed on the next working day', () => {
    const application = given({ channel: 'ordinary-post', arrivedOn: '2026-03-07' });
    expect(flags(application, '2026-03-09')).toEqual([]);
    expect(flags(application, '2026-03-10')).toEqual(['confirmation-owed']);
  });

  it('confirmed on its day it is not flagged, confirmed later it stays flagged and the date runs', () => {
    const confirmed = (on: string) => given({ channel: 'ordinary-post' }, { type: 'confirmed', on });
    expect(flags(confirmed('2026-03-02'))).toEqual([]);
    expect(flags(confirmed('2026-03-04'))).toEqual(['confirmation-owed']);
    expect(due(confirmed('2026-03-04'))).toMatchObject({ date: '2026-04-01', standing: 'running' });
  });

  it('联系不上 of the day answers for it; the clock begins when contact is back', () => {
    const failed = { type: 'contactFailed', on: '2026-03-02', way: '电话两次无人接听' } as const;
    const application = given({ channel: 'ordinary-post' }, failed);
    expect(flags(application, '2026-04-20')).toEqual([]);
    expect(overdue(application, '2026-07-01')).toBe(false);
    const back = given({ channel: 'ordinary-post' }, failed, { type: 'confirmed', on: '2026-06-01' });
    expect(due(back)).toMatchObject({
      date: calendar.addWorkdays('2026-06-01', 20).date,
      standing: 'running',
    });
    expect(told(given({ channel: 'ordinary-post' }), { ...failed, on: '2026-03-01' })).toBe('before-arrival');
  });

  it('handler and lead are told every working day, and of no date that cannot be missed', () => {
    const application = given(
      { channel: 'ordinary-post' },
      { type: 'assigned', on: '2026-03-02', handler: 'LI' },
    );
    const toldOn = (today: string) =>
      digestsOf({
        applications: [application],
        reports: [],
        lead: 'LEAD',
        deputyOf: () => null,
        settings: {},
        since: addDays(today, -1),
        today,
        calendar,
      }).map(({ to, firings }) => `${to} ${firings.map((firing) => reminderText(firing, today, 0)).join()}`);
    expect(toldOn('2026-03-02')).toEqual([]);
    for (const [today, days] of [
      ['2026-03-03', 1],
      ['2026-03-30', 28],
      ['2026-05-06', 65],
    ] as const) {
      const line = `2026-001：收到日期待确认${days}天。`;
      expect(toldOn(today)).toEqual([`LEAD ${line}`, `LI ${line}`]);
    }
    expect(toldOn('2026-03-07')).toEqual([]);
  });
});

describe('合理延迟 (35条)', () => {
  const delayed = { type: 'delayAgreed', on: '2026-03-10', until: '2026-08-31' } as const;

  it('moves the date after reasons were asked for and were reasonable', () => {
    const application = given(
      {},
      { type: 'reasonsAsked', on: '2026-03-04' },
      { type: 'reasonsGiven', on: '2026-03-06', reasonable: true },
      delayed,
    );
    expect(due(application)).toMatchObject({ date: '2026-08-31', article: '第三十五条' });
    expect(flags(application)).toEqual([]);
  });

  it.each([
    ['nobody asked for reasons', []],
    ['none were given', [{ type: 'reasonsAsked', on: '2026-03-04' }]],
    [
      'they were not reasonable',
      [
        { type: 'reasonsAsked', on: '2026-03-04' },
        { type: 'reasonsGiven', on: '2026-03-06', reasonable: false },
      ],
    ],
  ] satisfies [string, ApplicationEvent[]][])('moves nothing where %s, and is flagged', (_, events) => {
    const application = given({}, ...events, delayed);
    expect(due(application)).toMatchObject({ date: '2026-03-30', article: '第三十三条' });
    expect(overdue(application, '2026-03-31')).toBe(true);
    expect(flags(application)).toEqual(['delay-without-reasons']);
  });

  it('told when the date is over it moves nothing either', () => {
    const application = given(
      {},
      { type: 'reasonsAsked', on: '2026-03-04' },
      { type: 'reasonsGiven', on: '2026-03-06', reasonable: true },
      { ...delayed, on: '2026-04-10' },
    );
    expect(due(application).date).toBe('2026-03-30');
    expect(flags(application)).toEqual(['delay-late']);
  });
});

describe('公开审查 (17条)', () => {
  const granted = given({}, answered('2026-03-10', 'granted'));

  it('recorded the day after the answer takes the flag away, and the entry says when it was recorded', () => {
    expect(flags(granted)).toEqual(['no-review']);
    const signature = { by: 'U-CLERK', at: Date.parse('2026-03-11T02:00:00Z'), today: '2026-03-11' };
    const outcome = tell(granted, reviewed('2026-03-10'), signature);
    if (outcome.kind === 'refused') throw new Error(outcome.refusal);
    expect(flags(outcome.application)).toEqual([]);
    expect(outcome.application.entries.at(-1)).toMatchObject({
      today: '2026-03-11',
      event: { on: '2026-03-10' },
    });
  });

  it('that took place after the answer is recorded and does not stand for one before it', () => {
    const outcome = tell(granted, reviewed('2026-03-12'));
    if (outcome.kind === 'refused') throw new Error(outcome.refusal);
    expect(flagsOf(outcome.application.case, '2026-12-01', calendar)[0]?.zh).toContain(
      '审查日期晚于答复日期',
    );
  });

  it('and 征求意见 can be recorded again before a new answer that was ordered', () => {
    const before = given({}, answered('2026-03-10', 'deniedThirdPartyRights'), ...ordered);
    const application = [
      asked('2026-05-25', '2026-05-25'),
      replied('2026-06-01'),
      reviewed('2026-06-10'),
      answered('2026-06-15', 'granted'),
    ].reduce<Application>((file, event) => {
      const outcome = tell(file, event);
      if (outcome.kind === 'refused') throw new Error(`${event.type}: ${outcome.refusal}`);
      return outcome.application;
    }, before);
    expect(application.case.furtherAnswers).toHaveLength(1);
    const waiting = tell(before, asked('2026-05-25', '2026-05-25'));
    if (waiting.kind === 'refused') throw new Error(waiting.refusal);
    expect(dueDates(waiting.application.case, calendar).map(({ what }) => what)).toEqual([
      'consultation',
      'reanswer',
    ]);
  });
});
