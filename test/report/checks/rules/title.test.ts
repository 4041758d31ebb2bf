import { describe, expect, it } from 'vitest';
import { title } from '../../../../src/report/checks/rules/title.ts';
import { bureauReport } from '../../../fixtures/reports.ts';
import { sourceOf } from '../../../fixtures/sources.ts';
import { contextOf } from '../context.ts';

const report = bureauReport();
const check = (printed: string | null) =>
  title(contextOf(report, { source: sourceOf(report, { title: printed }) }));

describe('title', () => {
  it.each([
    '云岭县自然资源局2024年政府信息公开工作年度报告',
    '2024年云岭县自然资源局政府信息公开工作年度报告',
    '云岭县自然资源局 2024 年政府信息公开工作年度报告',
    '云岭县自然资源局２０２４年度政府信息公开工作年度报告',
    '云岭县自然资源局二〇二四年政府信息公开工作年度报告',
    '云岭县自然资源局政府信息公开工作年度报告（2024年）',
  ])('takes “%s”', (printed) => {
    expect(check(printed)).toEqual([]);
  });

  it.each([
    ['政府信息公开工作年度报告', '标题缺少年份（2024年）、机关名称'],
    ['2024年政府信息公开工作年度报告', '标题缺少机关名称'],
    ['云岭县自然资源局政府信息公开工作年度报告', '标题缺少年份（2024年）'],
    ['云岭县自然资源局2023年政府信息公开工作年度报告', '标题缺少年份（2024年）'],
    ['云岭县自然资源局2024年政府信息公开工作报告', '标题缺少“政府信息公开工作年度报告”的字样'],
    ['云岭县自然资源局2024年政务公开工作年度报告', '标题缺少“政府信息公开工作年度报告”的字样'],
  ])('says what “%s” lacks', (printed, words) => {
    const findings = check(printed);
    expect(findings).toMatchObject([{ severity: 'warning', section: 0, actual: printed }]);
    expect(findings[0]?.message).toContain(words);
    expect(findings[0]?.expected).toBe('云岭县自然资源局2024年政府信息公开工作年度报告');
  });

  it('says that a document has no title', () => {
    expect(check(null)[0]?.message).toContain('文件没有标题');
  });

  it('goes by organ and year where no document was read', () => {
    expect(title(contextOf(report))).toEqual([]);
    const data = sourceOf(report, { title: null, headings: [] });
    expect(title(contextOf(report, { source: data }))).toEqual([]);
    expect(title(contextOf({ ...report, organ: '' }, { lang: 'en' }))[0]?.message).toContain(
      'lacks the organ',
    );
  });
});
