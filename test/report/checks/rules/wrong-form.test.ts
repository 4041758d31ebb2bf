import { describe, expect, it } from 'vitest';
import { wrongForm } from '../../../../src/report/checks/rules/wrong-form.ts';
import { bureauReport, oldLayoutReport } from '../../../fixtures/reports.ts';
import { sourceOf } from '../../../fixtures/sources.ts';
import { contextOf } from '../context.ts';

const inNewLayout = (year: number) => contextOf({ ...bureauReport(), year });
const inOldLayout = (year: number) => contextOf(oldLayoutReport(year));

describe('wrong-form', () => {
  it.each([2021, 2024])('wants the 2021 layout for %i', (year) => {
    expect(wrongForm(inNewLayout(year))).toEqual([]);
    const findings = wrongForm(inOldLayout(year));
    expect(findings).toMatchObject([{ severity: 'error', expected: '2021', actual: '2019' }]);
    expect(findings[0]?.ground).toBe('国办公开办函〔2021〕30号');
  });

  it('wants the 2019 layout for 2020', () => {
    expect(wrongForm(inOldLayout(2020))).toEqual([]);
    expect(wrongForm(inNewLayout(2020))).toMatchObject([
      { severity: 'error', expected: '2019', actual: '2021' },
    ]);
  });

  it('only warns for 2019, when the layout was encouraged', () => {
    expect(wrongForm(inOldLayout(2019))).toEqual([]);
    expect(wrongForm(inNewLayout(2019))).toMatchObject([{ severity: 'warning', expected: '2019' }]);
  });

  it('says before 2019 that the old regulation is not supported, and no more', () => {
    for (const context of [inOldLayout(2018), inNewLayout(2018)])
      expect(wrongForm(context)).toMatchObject([
        { severity: 'info', message: expect.stringContaining('不检查其格式') },
      ]);
  });

  it('goes by the tables found in the document', () => {
    const report = bureauReport();
    const found = wrongForm(contextOf(report, { source: sourceOf(report, { layout: '2019' }), lang: 'en' }));
    expect(found).toMatchObject([
      { severity: 'error', message: expect.stringContaining('must use the 2021 layout') },
    ]);
    expect(wrongForm(contextOf(report, { source: sourceOf(report, { layout: null }) }))).toEqual([]);
  });
});
