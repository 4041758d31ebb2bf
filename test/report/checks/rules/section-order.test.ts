import { describe, expect, it } from 'vitest';
import { sectionOrder } from '../../../../src/report/checks/rules/section-order.ts';
import type { Lang } from '../../../../src/report/findings.ts';
import type { SectionNumber } from '../../../../src/report/sections.ts';
import { bureauReport } from '../../../fixtures/reports.ts';
import { sourceOf } from '../../../fixtures/sources.ts';
import { contextOf } from '../context.ts';

const report = bureauReport();
const official = sourceOf(report).headings;
const check = (headings: readonly { section: SectionNumber; text: string }[], lang: Lang = 'zh') =>
  sectionOrder(contextOf(report, { lang, source: sourceOf(report, { headings }) }));
const reworded = (section: SectionNumber, text: string) =>
  check(official.map((heading) => (heading.section === section ? { section, text } : heading)));

describe('section-order', () => {
  it('is silent for the official headings and for a report without a document', () => {
    expect(check(official)).toEqual([]);
    expect(sectionOrder(contextOf(report))).toEqual([]);
  });

  it('names a section that stands after a later one', () => {
    const [one, two, three, ...rest] = official;
    if (!one || !two || !three) throw new Error('six headings');
    expect(check([one, three, two, ...rest])).toMatchObject([
      { severity: 'warning', section: 2, message: expect.stringContaining('排在“三、') },
    ]);
  });

  it('names a section that stands there twice', () => {
    const again = { section: 3 as const, text: '三、收到和处理政府信息公开申请情况' };
    expect(check([...official.slice(0, 3), again, ...official.slice(3)])).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('出现了两次') },
    ]);
    expect(check([...official, again], 'en')[0]?.message).toContain('stands there twice');
  });

  it('names a number that two sections carry', () => {
    expect(reworded(6, '五、其他需要报告的事项')).toMatchObject([
      { severity: 'warning', section: 6, message: expect.stringContaining('同一个序号') },
    ]);
  });

  it('does not mind a table that goes on over the page', () => {
    const goesOn = { section: 3 as const, text: '三、收到和处理政府信息公开申请情况（续）' };
    expect(check([...official.slice(0, 3), goesOn, ...official.slice(3)])).toEqual([]);
  });

  it.each([
    [4, '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    [4, '四、政府信息公开行政复议和行政诉讼情况'],
    [5, '五、政府信息公开工作存在的主要问题及改进情况'],
    [5, '五、 存在问题及改进情况'],
    [5, '五、存在的主要问题和改进情况'],
    [6, '六、其它需要报告的事项'],
    [1, '一、概述'],
  ] as const)('knows section %i as “%s”', (section, text) => {
    expect(reworded(section, text)).toEqual([]);
  });

  it('hints at a wording that nobody uses', () => {
    expect(reworded(5, '五、明年打算')).toMatchObject([
      { severity: 'info', section: 5, expected: '五、存在的主要问题及改进情况', actual: '五、明年打算' },
    ]);
  });
});
