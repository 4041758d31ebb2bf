import { describe, expect, it } from 'vitest';
import { dayIn, daysIn } from '../../src/language/days.ts';
import { fold, quoted } from '../../src/language/fold.ts';
import { resolveDay, type Way } from '../../src/language/time/resolve-day.ts';
import { processorMs } from '../support/processor-time.ts';
import { ALMANAC } from './almanac.ts';

/** A Saturday. */
const TODAY = '2026-11-28';

function meant(said: string, way: Way): string | null {
  const day = dayIn(fold(said).text);
  if (!day) return null;
  const found = resolveDay(day, { today: TODAY, way, almanac: ALMANAC });
  return found.kind === 'day' ? found.date : found.kind === 'unclear' ? found.why : found.kind;
}

describe('days that look neither way, said on a Saturday', () => {
  it.each([
    ['下周一', '2026-11-30'],
    ['下个星期一', '2026-11-30'],
    ['上周五', '2026-11-20'],
    ['上上周五', '2026-11-13'],
    ['本周日', '2026-11-29'],
    ['这个礼拜天', '2026-11-29'],
    ['下下周三', '2026-12-09'],
    ['大后天', '2026-12-01'],
    ['后天', '2026-11-30'],
    ['大前天', '2026-11-25'],
    ['昨晚', '2026-11-27'],
    ['刚刚', '2026-11-28'],
    ['3天后', '2026-12-01'],
    ['三日后', '2026-12-01'],
    ['两周前', '2026-11-14'],
    ['一个月后', '2026-12-28'],
    ['半个月后', '2026-12-13'],
    ['3个工作日后', '2026-12-02'],
    ['前年3月1日', '2024-03-01'],
    ['去年5月6号', '2025-05-06'],
    ['2026年3月5日', '2026-03-05'],
    ['二〇二六年三月二十日', '2026-03-20'],
    ['二零二六年十二月三十一日', '2026-12-31'],
    ['２０２６年 3 月 5 日', '2026-03-05'],
    ['26年3月5日', '2026-03-05'],
    ['2026.3.5', '2026-03-05'],
    ['2026-03-05 09:30', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['26.3.5', '2026-03-05'],
    ['20260320', '2026-03-20'],
    ['上月20日', '2026-10-20'],
    ['下个月5号', '2026-12-05'],
    ['下月底', '2026-12-31'],
    ['去年底', '2025-12-31'],
    ['2月底', '2026-02-28', 'back'],
    ['国庆后第一个工作日', '2026-10-08', 'back'],
    ['春节前最后一个工作日', '2027-02-04', 'ahead'],
    ['tomorrow', '2026-11-29'],
    ['next Monday', '2026-11-30'],
    ['2026年2月30日', 'impossible'],
  ])('%s is %s', (said, date, way?: string) => {
    const ways: readonly Way[] = way === undefined ? ['ahead', 'back'] : [way as Way];
    for (const each of ways) expect(meant(said, each)).toBe(date);
  });
});

describe('days that look one way', () => {
  it.each([
    ['12月10日', '2026-12-10', '2025-12-10'],
    ['十二月十日', '2026-12-10', '2025-12-10'],
    ['3月5号上午', '2027-03-05', '2026-03-05'],
    ['11月28日', '2026-11-28', '2026-11-28'],
    ['3.5', '2027-03-05', '2026-03-05'],
    ['12/10', '2026-12-10', '2025-12-10'],
    ['周一', '2026-11-30', '2026-11-23'],
    ['周六', '2026-11-28', '2026-11-28'],
    ['20号', '2026-12-20', '2026-11-20'],
    ['三十一日', '2026-12-31', '2026-10-31'],
    ['月底', '2026-11-30', '2026-10-31'],
    ['年底', '2026-12-31', '2025-12-31'],
    ['2月29日', '2028-02-29', '2024-02-29'],
  ])('%s is ahead %s and back %s', (said, ahead, back) => {
    expect([meant(said, 'ahead'), meant(said, 'back')]).toEqual([ahead, back]);
  });
});

describe('days that are asked', () => {
  it.each(['节后第一个工作日', '节前最后一天'])('%s', (said) => {
    expect(meant(said, 'ahead')).toBe('whichFeast');
  });

  it('whose feast is in no calendar yet', () => {
    expect(meant('清明后第一个工作日', 'ahead')).toBe('feastUnknown');
  });
});

describe('no days', () => {
  it.each([
    '周一鸣',
    '周三丰',
    '一周三次',
    '12月10件',
    '3月',
    '3.5万元',
    '3-5件',
    '12.5%',
    '第3.5版',
    '云政地〔2025〕31号',
    '2号楼',
    '17号那件',
    '第17号',
    '5日内',
    '生日',
    '1.2.3',
    '身份证530102199003072345',
    '3,119',
    '3天后续办',
    '三五年前',
    '几天后',
  ])('%s', (said) => {
    expect(daysIn(fold(said).text)).toEqual([]);
  });
});

describe('days in running text', () => {
  it('keep their place, with the time of day behind them', () => {
    const folded = fold('申请 3月5号 上午收到，后天到期');
    expect(daysIn(folded.text).map((day) => quoted(folded, day))).toEqual(['3月5号 上午', '后天']);
  });

  it('are told by the surest of several', () => {
    expect(meant('3号窗口周五收的，落款2026年3月5日', 'back')).toBe('2026-03-05');
  });

  it('are found in long and hostile texts in no time', () => {
    const ms = processorMs(() => {
      daysIn('1-'.repeat(30_000));
      daysIn('二'.repeat(60_000));
      daysIn('下下'.repeat(30_000));
    });
    expect(ms).toBeLessThan(3000);
  });
});
