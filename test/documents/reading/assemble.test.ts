import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/documents/reading/assemble.ts';
import { openText } from '../../../src/documents/reading/open-text.ts';
import { readText } from '../../../src/documents/reading/text.ts';
import { writeReport } from '../../../src/documents/write.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { plainReport } from './plain-report.ts';

const read = (...change: Parameters<typeof plainReport>) => assemble(readText(plainReport(...change)));
const unsure = (of: ReturnType<typeof read>) => of.unsure.map(({ cell }) => cell);

describe('a report put together from the pieces of a document', () => {
  it('has its tables, its texts, and nothing that is unsure', () => {
    const whole = read();
    expect(whole.report).toMatchObject({
      form: '2021',
      year: 2024,
      organ: '云岭县水务局',
      other: '本年度未收取信息处理费。',
    });
    expect(whole.report.proactive.licences?.decisions).toBe(7);
    expect(whole.report.applications.new?.total).toBe(5);
    expect(whole.unsure).toEqual([]);
    expect(whole.source.headings.map(({ section }) => section)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('says that it tells no year, and which is taken', () => {
    const silent = read({
      opening: '云岭县水务局政府信息公开工作年度报告',
      overview: '（一）主动公开情况。在县政府网站公开水价信息26条。',
    });
    expect(unsure(silent)).toContain('year');
    expect(silent.report.year).toBeGreaterThanOrEqual(2021);
  });

  it('takes what stands below table 四 for 五 where nothing is headed so, and says it', async () => {
    const html = new TextDecoder().decode(await writeReport(bureauReport(), 'html'));
    const opened = openText(new TextEncoder().encode(html.replace(/<h2[^>]*>五、.*?<\/h2>/u, '')));
    if (opened.kind !== 'page') throw new Error('it is no page');
    const cut = assemble(opened.page);
    expect(cut.report.problems).toBe(bureauReport().problems);
    expect(unsure(cut)).toContain('problems');
  });
});

describe('a document that is no report', () => {
  it('is told how far it was read, and what of a report was found', () => {
    expect(() => assemble(readText('会议纪要\n第一项，讨论车辆管理。'))).toThrow(
      expect.objectContaining({
        code: 'not-a-report',
        zh: expect.stringContaining('第一项，讨论车辆管理。”为止'),
      }),
    );
    expect(() => assemble(readText('一、总体情况\n全年公开信息26条。'))).toThrow(
      expect.objectContaining({ zh: expect.stringContaining('只找到“一、总体情况”') }),
    );
  });
});
