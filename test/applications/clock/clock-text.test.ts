import { describe, expect, it } from 'vitest';
import { answerDue } from '../../../src/applications/clock/clock.ts';
import { dueLabel, dueText, explainDue } from '../../../src/applications/clock/clock-text.ts';
import { calendar, given } from '../support.ts';

const due = (...of: Parameters<typeof given>) => answerDue(given(...of).case, calendar);

describe('a date in a line', () => {
  it('names what it is the last day for, the weekday and the article', () => {
    expect(dueText(due({}))).toMatch(/^答复期限：2026年3月30日（周一）（第三十三条.*）$/);
    expect(dueText(due({}), 'en')).toMatch(/^answer: .*2026.* \(.+\)$/);
    expect(dueLabel('fee')).toBe('申请人缴费期限');
  });

  it('says what it waits for', () => {
    expect(dueText(due({ channel: 'online' }))).toContain('待双方确认收到日期');
    const asked = { type: 'correctionAsked', on: '2026-03-05', until: '2026-03-20', items: '' } as const;
    expect(dueText(due({}, asked))).toContain('待申请人办理');
  });
});

describe('how a date was counted', () => {
  it('starts with the date and with what the count started from', () => {
    const [line, start, ...days] = explainDue(due({}));
    expect(line).toBe(dueText(due({})));
    expect(start).toMatch(/^自“收到申请”（.*3月2日.*）次日起算。$/);
    expect(days.length).toBeGreaterThan(0);
  });

  it('is not told where a document set the day', () => {
    expect(explainDue({ ...due({}), counted: null })).toEqual([
      dueText(due({})),
      '该日期由文书或决定载明，不另行计算。',
    ]);
  });
});
