import { describe, expect, it } from 'vitest';
import { dueShown } from '../../../../src/bot/ledger/case/due-shown.ts';
import { createCalendar } from '../../../../src/report/calendar/calendar.ts';

const calendar = createCalendar();
const shown = (values: Record<string, string>) => dueShown(values, '2026-03-18', calendar);

describe('a registration form tells the due date of its days', () => {
  it('by the day of arrival where the letter was handed over', () => {
    const { level, text } = shown({ channel: 'in-person', arrivedOn: '2026-03-02' });
    expect(level).toBe('info');
    expect(text).toContain('答复期限：2026年3月30日（周一）');
  });

  it('as the earliest one where both sides have not confirmed the receipt, and by that day once they have', () => {
    const arrived = { channel: 'ordinary-post', arrivedOn: '2026-03-02' };
    expect(shown(arrived).text).toContain('最早');
    expect(shown({ ...arrived, confirmedOn: '2026-03-05' }).text).toContain('2026年4月2日（周四）');
  });

  it('and says what it assumed, what cannot be, and that a day has passed', () => {
    expect(shown({ arrivedOn: '2026-03-02' }).text).toContain('还没有选申请渠道');
    expect(shown({ channel: 'in-person' }).text).toContain('选了到达日期');
    expect(shown({ channel: 'in-person', arrivedOn: '2026-03-19' }).level).toBe('warning');
    expect(shown({ channel: 'ordinary-post', arrivedOn: '2026-03-09', confirmedOn: '2026-03-02' })).toEqual({
      level: 'warning',
      text: '双方确认收到之日早于到达日期，请核对两个日期。',
    });
    const late = shown({ channel: 'in-person', arrivedOn: '2026-01-05' });
    expect([late.level, late.text.includes('已经过去')]).toEqual(['warning', true]);
  });
});
