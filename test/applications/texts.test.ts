import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/applications/register/text.ts';
import { digestsOf } from '../../src/applications/reminders/reminders.ts';
import { reminderText, reportDueText } from '../../src/applications/reminders/text.ts';
import { reportDueDates } from '../../src/report/calendar/report-due.ts';
import { calendar, given } from './support.ts';

describe('what people read', () => {
  it.each([
    [{ field: 'channel', value: '信鸽', why: 'unreadable' }, '第6行“申请渠道”填“信鸽”，未能识别，暂不导入。'],
    [{ field: 'number', value: '', why: 'missing' }, '第6行缺“编号”，暂不导入。'],
    [{ field: 'approver', value: '', why: 'incomplete' }, '第6行缺“延期批准人”，相关环节不全，暂不导入。'],
    [
      { field: 'applicant', value: '自然人', why: 'guessed' },
      '第6行没有写明“申请人类型”，按名称计为“自然人”，请核对。',
    ],
  ] as const)('a problem of a row: %j', (problem, text) => {
    expect(problemText([{ sheet: '', row: 6 }], problem)).toBe(text);
    expect(problemText([{ sheet: '', row: 6 }], problem, 'en')).toMatch(/^Row 6: /);
  });
});

describe('a reminder in a line', () => {
  const lines = (today: string, since: string, lang: 'zh' | 'en' = 'zh') => {
    const { submission } = reportDueDates('department', 2025, {}, calendar);
    const settings = { LEAD: { muted: [], snoozed: {}, remindOn: [{ key: 'A-1', on: '2026-04-02' }] } };
    const asked = { type: 'correctionAsked', on: '2026-03-05', until: '2026-03-20', items: '' } as const;
    const digests = digestsOf({
      applications: [given({}), given({ number: '2026-002' }, asked)],
      reports: [{ id: 'R', year: 2025, dues: submission ? [submission] : [], people: ['LEAD'] }],
      lead: 'LEAD',
      deputyOf: () => null,
      settings,
      since,
      today,
      calendar,
    });
    return digests.flatMap(({ firings }) =>
      firings.map((firing) => {
        const { subject } = firing;
        const date =
          subject.kind === 'chosen'
            ? today
            : subject.kind === 'report'
              ? subject.due.lastWorkday
              : subject.due.date;
        return reminderText(firing, today, calendar.workdaysBetween(today, date), lang);
      }),
    );
  };

  it('says what is due when, and how many working days are left on the day it is sent', () => {
    expect(lines('2026-03-24', '2026-03-20')).toEqual([
      '2026-002：申请人补正期限2026年3月20日（周五）已满，未办的可依法不再处理。',
      '2026-001：答复期限2026年3月30日（周一），还有4个工作日。',
    ]);
    expect(lines('2026-03-30', '2026-03-27')).toEqual([
      '2026-001：答复期限2026年3月30日（周一），今日到期。',
    ]);
    expect(lines('2026-04-02', '2026-04-01')).toEqual([
      '2026-001：答复期限2026年3月30日（周一），已超期3个工作日。',
      '按您设定的日期提醒。',
    ]);
    expect(lines('2026-01-27', '2026-01-26')).toEqual([
      '2025年度报告报送时限2026年1月31日（周六），还有3个工作日。',
    ]);
  });

  it('counts no days of a date that is long past', () => {
    expect(reportDueText({ step: 'submission', due: '2025-01-31' }, '2025-12-01', -203)).toMatch(
      /2025年1月31日.*，已过。$/,
    );
    expect(reportDueText({ step: 'submission', due: '2025-01-31' }, '2025-12-01', -203, 'en')).toContain(
      ': past.',
    );
  });

  it('in English too', () => {
    expect(lines('2026-04-02', '2026-03-20', 'en')).toEqual([
      '2026-001: answer by 2026-03-30 (Mon), 3 working days overdue.',
      'As you asked to be reminded.',
      '2026-002: correction by the applicant ended on 2026-03-20 (Fri); the case may be closed.',
    ]);
    expect(lines('2026-01-27', '2026-01-26', 'en')).toEqual([
      'Report on 2025, handing in by 2026-01-31 (Sat): 3 working days left.',
    ]);
  });
});
