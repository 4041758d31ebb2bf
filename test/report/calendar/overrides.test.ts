import { describe, expect, it } from 'vitest';
import { HOLIDAY_NOTICES } from '../../../src/report/calendar/holiday-notices.ts';
import { HolidayOverridesError, parseHolidayOverrides } from '../../../src/report/calendar/overrides.ts';

describe('a file of holiday notices', () => {
  it('is read by years', () => {
    const content = { '2027': { off: ['2027-01-01', '2026-12-31'], work: ['2027-01-10'], document: '示例' } };
    expect(parseHolidayOverrides(content)).toEqual(content);
  });

  it('may be empty, as the project’s own table is until the next notice', () => {
    expect(parseHolidayOverrides(HOLIDAY_NOTICES)).toEqual(HOLIDAY_NOTICES);
  });

  it.each([
    [{ '27': { off: [], work: [] } }, '四位数字'],
    [{ '2027': { off: ['2027-02-30'], work: [] } }, '2027.off.0'],
    [{ '2027': { off: ['2028-02-03'], work: [] } }, '2028-02-03 不属于 2027 年'],
    [{ '2027': { off: ['2027-02-03'], work: ['2027-02-03'] } }, '既列为放假又列为上班'],
    [{ '2027': { off: [] } }, '2027.work'],
    ['2027-01-01', '文件开头'],
  ])('%j is refused, saying where', (content, words) => {
    const read = () => parseHolidayOverrides(content);
    expect(read).toThrow(HolidayOverridesError);
    expect(read).toThrow(words);
  });
});
