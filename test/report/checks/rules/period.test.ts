import { describe, expect, it } from 'vitest';
import { period } from '../../../../src/report/checks/rules/period.ts';
import { bureauReport } from '../../../fixtures/reports.ts';
import { sourceOf } from '../../../fixtures/sources.ts';
import { contextOf } from '../context.ts';

const check = (preamble: string, overview = '') =>
  period(contextOf({ ...bureauReport(), preamble, overview }));

describe('period', () => {
  it.each([
    '统计期限自2024年1月1日至12月31日。',
    '报告所列统计期限自 2024 年 1 月 1 日至 2024 年 12 月 31 日。',
    '数据统计时间为1月1日起至12月31日止。',
    '数据期限为２０２４年１月１日到１２月３１日。',
    '统计期限：2024.1.1-2024.12.31。',
    '统计期限为2024年01月01日—2024年12月31日。',
    '数据统计期限自2024年3月18日（本局成立之日）起至2024年12月31日。',
    '本局于2024年5月组建，统计期限自2024年5月20日至12月31日。',
    '本报告的统计时段为2024年全年。',
    '报告数据统计时间为2024年1月-12月。',
    '统计期限为2024年1月至2024年12月底。',
  ])('takes “%s”', (text) => {
    expect(check(text)).toEqual([]);
    expect(check('', text)).toEqual([]);
  });

  it.each([
    '',
    '本报告由本局编制。',
    '2024年，我局召开会议3次。',
    '统计期限为2023年1月至12月。',
  ])('misses it in “%s”', (text) => {
    expect(check(text)).toMatchObject([
      { severity: 'info', section: 0, expected: '2024年1月1日至2024年12月31日' },
    ]);
  });

  it.each([
    ['warning', '统计期限自2023年1月1日至2023年12月31日。'],
    ['info', '统计期限自2024年1月1日至2024年12月20日。'],
    ['info', '统计期限自2024年3月1日至12月31日。'],
  ])('shows, as a %s, a period that is not the year: “%s”', (severity, text) => {
    const [finding] = check(text);
    expect(finding?.severity).toBe(severity);
    expect(finding?.actual).toContain('月');
  });

  it('says so in English, and nothing of a text that was not reached', () => {
    const report = { ...bureauReport(), preamble: '', overview: '' };
    expect(period(contextOf(report, { lang: 'en' }))[0]?.message).toContain('1 January to 31 December 2024');
    expect(period(contextOf(report, { source: sourceOf(report, { unreached: [1] }) }))).toEqual([]);
  });
});
