import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/documents/read.ts';
import { openWorkbook } from '../../../src/documents/reading/workbook.ts';
import { writeReport } from '../../../src/documents/write.ts';
import { withCells } from '../../../src/report/cells.ts';
import { bureauReport, cityReport, oldLayoutReport } from '../../fixtures/reports.ts';

const last = withCells(bureauReport(), { 'proactive.licences.decisions': 120 });
const now = { ...withCells(bureauReport(), { 'proactive.licences.decisions': 90 }), year: 2025 };

describe('the sheet 与上年对比', () => {
  it('sets last year’s figures, this year’s, what changed and by how much side by side', async () => {
    const book = openWorkbook(await writeReport(now, 'xlsx', { previous: [last] }), 200);
    expect(book.SheetNames.at(-1)).toBe('与上年对比');
    const sheet = book.Sheets.与上年对比 ?? {};
    const values = (row: number) =>
      ['A', 'B', 'C', 'D', 'E', 'F'].map((column) => sheet[`${column}${row}`]?.v);
    expect(values(1)[0]).toBe(`${now.organ}2025年与2024年对比`);
    expect(values(2)).toEqual(['部分', '项目', '2024年', '2025年', '增减', '增幅']);
    const licences = [3, 4, 5, 6, 7, 8, 9, 10]
      .map(values)
      .find(([, name]) => String(name).startsWith('行政许可'));
    expect(licences).toEqual(['二', '行政许可·本年处理决定数量', 120, 90, -30, '-25%']);
  });

  it.each([
    ['a bureau', now, last],
    ['a city after the old layout', cityReport(), oldLayoutReport()],
  ])('is no part of the report that is read back: %s', async (_, report, before) => {
    const bytes = await writeReport(report, 'xlsx', { previous: [before] });
    const plain = await readReport(await writeReport(report, 'xlsx'), 'x.xlsx');
    expect(await readReport(bytes, 'x.xlsx')).toEqual(plain);
  });

  it('is not there without last year’s report', async () => {
    expect(openWorkbook(await writeReport(now, 'xlsx'), 200).SheetNames).not.toContain('与上年对比');
  });
});
