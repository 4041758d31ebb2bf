import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../../src/language/date.ts';
import type { HolidayOverrides } from '../../../src/report/calendar/overrides.ts';
import { isNotice, overrideOf, readNotice } from '../../../src/report/calendar/read-notice.ts';
import { NOTICES, noticeOf } from './notices.ts';

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;
const read = (year: number) => {
  const notice = readNotice(noticeOf(year));
  if (!notice) throw new Error(`no notice of ${year}`);
  return notice;
};

/** Days worked by the notices alone, with no calendar to lean on. */
function isWorkedBy(notices: readonly HolidayOverrides[string][], date: string): boolean {
  if (notices.some(({ work }) => work.includes(date))) return true;
  if (notices.some(({ off }) => off.includes(date))) return false;
  return weekdayOf(date) % 6 !== 0;
}

describe('a holiday notice in its usual wording', () => {
  it.each(years)('of %i is read day by day as chinese-days has it', (year) => {
    expect(read(year)).toMatchObject({ year, problems: [] });
    // December belongs to the next year's notice as well.
    const notices = [year, year + 1].filter((one) => one in NOTICES).map((one) => overrideOf(read(one)));
    const days = Array.from({ length: 366 }, (_, n) => addDays(`${year}-01-01`, n));
    const differ = days.filter(
      (date) =>
        date.startsWith(`${year}`) && isWorkedBy(notices, date) !== chineseDays.isWorkday(`${date} 12:00`),
    );
    expect(differ).toEqual([]);
  });

  it.each(years)('of %i is read the same wherever its lines are cut', (year) => {
    const said = noticeOf(year);
    const plain = readNotice(said);
    for (const width of [12, 17, 23, 28, 34, 41]) {
      const cut = said.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);
      const read = readNotice(cut.join('\n'));
      expect(read && overrideOf(read)).toEqual(plain && overrideOf(plain));
      expect(read?.problems).toEqual([]);
    }
  });

  it('keeps the festivals apart, each with its days off and the weekend days worked', () => {
    const { items, document } = read(2026);
    expect(document).toBe('国办发明电〔2025〕7号');
    expect(items.map(({ name }) => name)).toEqual(['元旦', '春节', '清明', '劳动', '端午', '中秋', '国庆']);
    expect(items[1]).toEqual({
      name: '春节',
      off: [['2026-02-15', '2026-02-23']],
      work: ['2026-02-14', '2026-02-28'],
    });
    expect(read(2023).items[0]?.off).toEqual([['2022-12-31', '2023-01-02']]);
    expect(read(2025).items.at(-1)?.name).toBe('中秋、国庆');
  });

  it('takes what people are encouraged to for nothing', () => {
    expect(overrideOf(read(2024)).off).not.toContain('2024-02-09');
  });

  it('reads a change of one festival', () => {
    const text =
      '国务院办公厅关于调整2019年劳动节假期安排的通知\n2019年5月1日至4日放假调休，共4天。4月28日（星期日）、5月5日（星期日）上班。';
    const change = readNotice(text);
    expect(change).toMatchObject({ year: 2019, problems: [] });
    expect(change && overrideOf(change)).toEqual({
      off: ['2019-05-01', '2019-05-02', '2019-05-03', '2019-05-04'],
      work: ['2019-04-28', '2019-05-05'],
    });
  });
});

describe('a notice that lost something on the way', () => {
  const of2026 = noticeOf(2026);
  const problems = (text: string) => readNotice(text)?.problems ?? [];

  it('names the festival that is not there, and the days that the law gives off', () => {
    const without = of2026.replace(/五、端午节.*\n/, '');
    expect(problems(without)).toEqual([
      '没有读到端午的安排',
      '2026-06-19（端午）依放假办法放假，通知里没有读到',
    ]);
  });

  it('says where a weekday, a number of days or a working day does not fit', () => {
    expect(problems(of2026.replace('2月28日（周六）', '2月27日（周六）'))).toEqual([
      '2026-02-27是周五，通知文字写的是另一天',
      '2026-02-27不是周末，却写为调休上班',
    ]);
    expect(problems(of2026.replace('共9天', '共8天'))[0]).toContain('写共8天，按日期是9天');
  });
});

describe('what is no notice', () => {
  it.each([
    '2026年放假安排出来了吗',
    '国庆节放假期间值班表：10月1日至7日',
    '还有几件没办结',
    '关于2026年预算安排的通知',
  ])('%s', (text) => {
    expect(isNotice(text)).toBe(false);
    expect(readNotice(text)).toBeNull();
  });
});
