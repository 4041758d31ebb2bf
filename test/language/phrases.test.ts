import { describe, expect, it } from 'vitest';
import { phrases } from '../../src/language/phrases.ts';

const COVERING = phrases(['现将…{报送|上报}如下', '妥否，请批示', '{特此|专此}报告'], 12);

describe('phrases with gaps', () => {
  it.each(['现将我局年报报送如下', '现将上报如下', '妥否，请批示。', '特此报告'])('stands in %s', (text) => {
    expect(COVERING.isIn(text)).toBe(true);
  });

  it.each([
    ['another clause', '现将情况说明，报送如下'],
    ['more characters than the gap holds', '现将二〇二五年度政府信息公开工作年度报告报送如下'],
    ['one of the words alone', '现将有关情况公布'],
  ])('does not reach into or over %s', (_, text) => {
    expect(COVERING.isIn(text)).toBe(false);
  });

  it('tells where each stands, from left to right', () => {
    expect(COVERING.all('特此报告。现将年报上报如下')).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 13 },
    ]);
  });

  it('takes as long as the text is', () => {
    const before = process.cpuUsage();
    expect(COVERING.all('现将'.repeat(100_000))).toEqual([]);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
  });
});
