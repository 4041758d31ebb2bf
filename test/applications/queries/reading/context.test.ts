import { describe, expect, it } from 'vitest';
import { contextAt } from '../../../../src/applications/queries/reading/context.ts';
import { spansIn } from '../../../../src/language/spans.ts';
import { createCalendar } from '../../../../src/report/calendar/calendar.ts';

const context = contextAt('2026-09-16', createCalendar(), null);
const days = (text: string, way: 'ahead' | 'back' = 'back') => {
  const [time] = spansIn(text);
  return time ? context.daysOf(time, way) : null;
};

describe('the days that a time means', () => {
  it.each([
    ['国庆节', '2026-10-01'],
    ['去年元旦', '2025-01-01'],
  ])('%s', (text, day) => {
    expect(days(text, 'ahead')).toMatchObject({ from: day });
  });

  it('a feast whose notice is not out yet is known by its first day, where that never moves', () => {
    const far = contextAt('2031-03-03', createCalendar(), null);
    const on = (text: string) => {
      const [time] = spansIn(text);
      return time ? far.daysOf(time, 'ahead') : undefined;
    };
    expect(on('国庆节')).toMatchObject({ from: '2031-10-01', to: '2031-10-01' });
    expect(on('春节')).toBeNull();
  });
});

it('working days are counted with the Sunday that is one', () => {
  expect(context.workdaysLater(3)).toBe('2026-09-20');
});

it('nothing was asked before, and nothing is cut short, until somebody says so', () => {
  expect(context).toMatchObject({
    previous: null,
    isElliptic: false,
    isContinued: false,
    subject: [],
    split: null,
  });
});
