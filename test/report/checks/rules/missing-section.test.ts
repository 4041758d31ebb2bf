import { describe, expect, it } from 'vitest';
import { missingSection } from '../../../../src/report/checks/rules/missing-section.ts';
import { blankReport } from '../../../../src/report/report.ts';
import { BUREAU, bureauReport } from '../../../fixtures/reports.ts';
import { sourceOf } from '../../../fixtures/sources.ts';
import { contextOf } from '../context.ts';

const blankTables = blankReport('2021', 2024, BUREAU);

describe('missing-section', () => {
  it('is silent when all six have something in them', () => {
    expect(missingSection(contextOf(bureauReport()))).toEqual([]);
  });

  it('takes “无。” for a sixth section', () => {
    expect(missingSection(contextOf({ ...bureauReport(), other: '无。' }))).toEqual([]);
  });

  it.each([
    ['overview', 1, '一、总体情况'],
    ['problems', 5, '五、存在的主要问题及改进情况'],
    ['other', 6, '六、其他需要报告的事项'],
  ])('misses %s when it is blank', (key, section, name) => {
    const findings = missingSection(contextOf({ ...bureauReport(), [key]: ' \n' }));
    expect(findings).toMatchObject([{ severity: 'error', section, expected: name }]);
    expect(findings[0]?.message).toContain(`“${name}”没有内容`);
  });

  it.each([
    'proactive',
    'applications',
    'disputes',
  ] as const)('misses table %s when every cell is blank', (key) => {
    const report = { ...bureauReport(), [key]: blankTables[key] };
    expect(missingSection(contextOf(report, { lang: 'en' }))).toMatchObject([
      { severity: 'error', message: expect.stringContaining('is empty') },
    ]);
  });

  it('tells a section without a heading from one without content', () => {
    const report = { ...bureauReport(), other: '' };
    const source = sourceOf(report);
    const headings = source.headings.filter(({ section }) => section !== 6);
    expect(missingSection(contextOf(report, { source: { ...source, headings } }))[0]?.message).toContain(
      '缺少',
    );
  });

  it('misses a table that the document passes over on its way to a later section', () => {
    const report = { ...bureauReport(), disputes: blankTables.disputes };
    const source = sourceOf(report);
    const headings = source.headings.filter(({ section }) => section !== 4);
    const unsure = [{ cell: 'disputes', why: '没有找到这张表' }];
    const passed = contextOf(report, { source: { ...source, headings }, unsure });
    expect(missingSection(passed)).toMatchObject([{ severity: 'error', section: 4 }]);
    const cut = { ...source, headings: headings.filter(({ section }) => section < 4) };
    expect(missingSection(contextOf(report, { source: cut, unsure }))).toEqual([]);
  });

  it('does not call a table of "/" empty', () => {
    const report = { ...bureauReport(), disputes: blankTables.disputes };
    const source = sourceOf(report, { rawCells: { 'disputes.reconsideration.upheld': '/' } });
    expect(missingSection(contextOf(report, { source }))).toEqual([]);
  });

  it('says nothing of a section that reading did not reach or was unsure of', () => {
    const report = { ...bureauReport(), problems: '' };
    expect(missingSection(contextOf(report, { source: sourceOf(report, { unreached: [5] }) }))).toEqual([]);
    expect(missingSection(contextOf(report, { unsure: [{ cell: 'problems', why: '正文中断' }] }))).toEqual(
      [],
    );
  });
});
