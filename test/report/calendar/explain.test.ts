import { expect, it } from 'vitest';
import { createCalendar } from '../../../src/report/calendar/calendar.ts';
import { dayText, explain, explainBriefly } from '../../../src/report/calendar/explain.ts';

const calendar = createCalendar();

it('tells a count day by day, with why a day does not count', () => {
  // 2026-02-14 is worked for the Spring Festival, from 02-15 to 02-23 nobody works.
  expect(explain(calendar.addWorkdays('2026-02-12', 3))).toEqual([
    '2026年2月12日（周四）：起算日，不计入',
    '2月13日（周五）：第1个工作日',
    '2月14日（周六）：调休上班，第2个工作日',
    ...['15日（周日）', '16日（周一）', '17日（周二）', '18日（周三）', '19日（周四）'].map((day) =>
      expect.stringMatching(`^2月${day}：.*不计$`),
    ),
    ...['20日（周五）', '21日（周六）', '22日（周日）', '23日（周一）'].map((day) =>
      expect.stringMatching(`^2月${day}：.*不计$`),
    ),
    '2月24日（周二）：第3个工作日',
  ]);
});

it('tells it in one sentence, with what was passed over', () => {
  expect(explainBriefly(calendar.addWorkdays('2026-03-02', 20))).toBe(
    '自2026年3月2日（周一）次日起算20个工作日，扣除周末8天、放假0天，至2026年3月30日（周一）',
  );
  const paused = calendar.addWorkdays('2026-03-02', 2, (date) =>
    date === '2026-03-03' ? { zh: '征求意见', en: 'consultation' } : undefined,
  );
  expect(explainBriefly(paused)).toContain('征求意见等1个工作日');
});

it('says that a count is provisional where a notice is not published yet', () => {
  const far = calendar.addWorkdays('2039-09-26', 10);
  expect(explain(far).at(-1)).toContain('日期暂定');
  expect(explainBriefly(far)).toMatch(/（暂定）$/);
});

it('names a day with its weekday, in either language', () => {
  expect(dayText('2026-02-14', 'zh')).toBe('2026年2月14日（周六）');
  expect(dayText('2026-02-14', 'zh', false)).toBe('2月14日（周六）');
  expect(dayText('2026-02-14', 'en')).toBe('2026-02-14 (Sat)');
});
