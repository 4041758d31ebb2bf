import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/documents/read.ts';
import { OWN_FORMATS, writeReport } from '../../../src/documents/write.ts';
import { blankReport } from '../../../src/report/report.ts';
import { bureauReport, cityReport } from '../../fixtures/reports.ts';
import { anyReport } from './reports.ts';

describe('a report written and read again', () => {
  it.each(OWN_FORMATS)('keeps every cell, blank or not, and every word as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(anyReport({ blanks: true }), async (report) => {
        const read = await readReport(await writeReport(report, format), `report.${format}`);
        expect(read.report).toEqual(report);
        expect(read.unsure).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it.each(OWN_FORMATS)('keeps what stands beside its tables as %s', async (format) => {
    const beside = {
      proactive: '全年行政许可均按期公示，没有延误。\n行政处罚决定全部上网。',
      applications: '全年申请均按期答复。',
      disputes: '2024年未发生行政复议。',
    };
    const read = await readReport(
      await writeReport({ ...bureauReport(), beside }, format),
      `report.${format}`,
    );
    expect(read.report).toEqual({ ...bureauReport(), beside });
  });

  it('passes through all formats one after the other unchanged', async () => {
    let report = cityReport();
    for (const format of OWN_FORMATS) {
      report = (await readReport(await writeReport(report, format), 'x')).report;
    }
    expect(report).toEqual(cityReport());
  });

  it.each(OWN_FORMATS)('tells an empty form from one full of zeros as %s', async (format) => {
    const blank = blankReport('2021', 2025, '云岭县自然资源局');
    const { report, source } = await readReport(await writeReport(blank, format), 'x');
    expect(report).toEqual(blank);
    expect(source.rawCells['applications.new.total']).toBe('');
  });

  it.each(OWN_FORMATS)('names title, headings and layout as %s', async (format) => {
    const { source } = await readReport(await writeReport(bureauReport(), format), 'x');
    expect(source.title).toBe('云岭县自然资源局2024年政府信息公开工作年度报告');
    expect(source.headings.map(({ section }) => section)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(source.layout).toBe('2021');
    expect(source.unreached).toEqual([]);
  });
});
