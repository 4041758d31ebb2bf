import { describe, expect, it } from 'vitest';
import { numbering } from '../../../../src/report/checks/rules/numbering.ts';
import { bureauReport, cityReport, oldLayoutReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

const check = (...lines: string[]) => numbering(contextOf({ ...bureauReport(), overview: lines.join('\n') }));

describe('numbering', () => {
  it('is silent on the clean reports', () => {
    expect(numbering(contextOf(bureauReport()))).toEqual([]);
    expect(numbering(contextOf(cityReport()))).toEqual([]);
  });

  it.each([
    ['two levels', ['（一）公开。', '1.网站。', '2.公报。', '（二）申请。', '1.受理。']],
    ['all levels', ['（一）公开。', '1.网站。', '（1）栏目。', '（2）专区。', '2.公报。', '（二）申请。']],
    ['1. straight under the section', ['1、公开。', '2、申请。', '3．管理。']],
    ['half-width and full-width numbers', ['(一)公开。', '（二）申请。', '１．受理。', '2.答复。']],
    ['一是、二是', ['一是公开。', '三是申请。', '二是管理。']],
    ['top-level headings', ['二、主动公开', '（一）网站。', '三、依申请公开', '（一）受理。']],
    ['a list after a colon', ['1.甲。', '2.乙。', '改进措施：', '1.丙。', '2.丁。']],
    ['figures that open a paragraph', ['1.5万条信息公开。', '12月31日前完成。', '2024.1.1起施行。']],
  ])('takes %s', (_, lines) => {
    expect(check(...lines)).toEqual([]);
  });

  it.each([
    [['（1）公开。', '（二）申请。', '（三）管理。'], '“（1）”与“（二）”混用'],
    [['1.公开。', '（一）申请。'], '“1.”与“（一）”混用'],
    [['（一）公开。', '（三）申请。'], '“（三）”接在“（一）”之后'],
    [['（一）公开。', '（一）申请。'], '“（一）”重复'],
    [['（二）公开。', '（三）申请。'], '“（二）”之前没有第一项'],
    [['（一）公开。', '2.网站。'], '“2.”之前没有第一项'],
    [['（一）公开。', '（1）网站。'], '“（一）”之下直接用“（1）”'],
    [['（二）申请。', '（一）公开。'], '“（一）”接在“（二）”之后'],
  ])('objects to %j', (lines, words) => {
    const findings = check(...lines);
    expect(findings).toMatchObject([{ severity: 'warning', section: 1 }]);
    expect(findings[0]?.message).toContain(words);
  });

  it('points at the number that is out of place', () => {
    const report = oldLayoutReport();
    const [finding] = numbering(contextOf(report, { lang: 'en' }));
    expect(report.overview.slice(finding?.where?.start, finding?.where?.end)).toBe('（1）');
    expect(finding?.message).toContain('“（1）” beside “（二）”');
  });

  it('makes one finding a section and judges 五 and 六 apart', () => {
    const report = { ...bureauReport(), problems: '（一）甲。\n（三）乙。\n（五）丙。', other: '（二）丁。' };
    expect(numbering(contextOf(report)).map(({ section }) => section)).toEqual([5, 6]);
  });

  it('takes problems and measures that are both numbered from （一）', () => {
    const problems =
      '（一）更新慢。\n（二）解读少。\n针对上述问题，采取以下措施。\n（一）按周检查。\n（二）制作图解。';
    expect(numbering(contextOf({ ...bureauReport(), problems }))).toEqual([]);
  });
});
