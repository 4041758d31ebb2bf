import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/documents/read.ts';
import { writeDocx } from '../../src/documents/write-docx.ts';
import { withCells } from '../../src/report/cells.ts';
import { checkReport } from '../../src/report/checks/check-report.ts';
import type { Report } from '../../src/report/report.ts';
import { bureauReport, cityReport, oldLayoutReport } from '../fixtures/reports.ts';

const partsOf = async (report: Report, options = {}) => {
  const files = unzipSync(await writeDocx(report, options));
  return (name: string): string => strFromU8(files[name] ?? new Uint8Array());
};

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

describe('the DOCX', () => {
  it('has real heading styles for 一、 and （一）, and the organ and year in its title', async () => {
    const part = await partsOf(cityReport());
    const xml = part('word/document.xml');
    expect(count(xml, /<w:pStyle w:val="Heading1"\/>/g)).toBe(6);
    expect(count(xml, /<w:pStyle w:val="Heading2"\/>/g)).toBe(
      count(cityReport().overview, /^（[一二三四五]）/gm),
    );
    const core = part('docProps/core.xml');
    expect(core).toContain(
      `<dc:title>${cityReport().organ}${cityReport().year}年政府信息公开工作年度报告</dc:title>`,
    );
    expect(core).toContain(`<dc:creator>${cityReport().organ}</dc:creator>`);
    expect(core).toContain(`<cp:lastModifiedBy>${cityReport().organ}</cp:lastModifiedBy>`);
  });

  it('is an A4 page with the margins of GB/T 9704 and page numbers on odd and even pages', async () => {
    const part = await partsOf(bureauReport());
    const xml = part('word/document.xml');
    expect(xml).toMatch(/<w:pgSz w:w="1190[56]" w:h="1683[78]"/);
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(xml).toContain('<w:footerReference w:type="even"');
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders');
    expect(part('word/footer1.xml')).toContain('PAGE');
  });

  it.each([
    ['2021', cityReport(), 28],
    ['2019', oldLayoutReport(2020), 26],
  ] as const)('prints the three tables of the %s layout whole, with repeated headings and no torn rows', async (_, report, rows) => {
    const xml = (await partsOf(report))('word/document.xml');
    const tables = xml
      .split('<w:tbl>')
      .slice(1)
      .map((one) => one.split('</w:tbl>')[0] ?? '');
    expect(tables.length).toBe(3);
    expect(count(tables[1] ?? '', /<w:tr[ >]/g)).toBe(rows);
    expect(count(tables[1] ?? '', /<w:tblHeader(?: w:val="true")?\/>/g)).toBe(3);
    expect(tables.every((table) => count(table, /<w:cantSplit/g) === count(table, /<w:tr[ >]/g))).toBe(true);
  });

  it('numbers its pages in 宋体, digits too', async () => {
    const footer = (await partsOf(bureauReport()))('word/footer1.xml');
    expect(footer).toContain('w:ascii="宋体"');
    expect(footer).not.toContain('Times New Roman');
  });

  it('breaks no telephone number at its hyphen', async () => {
    const report = {
      ...bureauReport(),
      preamble: '如有疑问，请与办公室联系（电话：0000-1234567转0000-1234568）。',
    };
    const bytes = await writeDocx(report);
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/0000<\/w:t><w:noBreakHyphen\/><w:t[^>]*>1234567/);
    // Ahead of each stands what LibreOffice needs, where no other program looks.
    expect(
      count(xml, /<mc:Choice Requires="w16se"\/><mc:Fallback><w:fldSimple[^>]*\/><\/mc:Fallback>/g),
    ).toBe(2);
    expect(xml).toContain('xmlns:w16se=');
    const read = await readReport(bytes, 'report.docx');
    expect(read.report.preamble).toBe(report.preamble);
    expect(checkReport(read).filter(({ rule }) => rule === 'debris' || rule === 'punctuation')).toEqual([]);
  });

  it('sets the figures of a table so small that the longest stands on one line', async () => {
    const sizes = async (figure: number) => {
      const report = withCells(cityReport(), { 'disputes.reconsideration.upheld': figure });
      const xml = (await partsOf(report))('word/document.xml');
      return Number(xml.match(new RegExp(`<w:sz w:val="(\\d+)"/>(?:(?!</w:r>).)*>${figure}</w:t>`))?.[1]);
    };
    expect(await sizes(987)).toBe(21);
    expect(await sizes(98765)).toBeLessThan(21);
    expect(await sizes(9876543)).toBeLessThan(await sizes(98765));
  });

  it('marks a report whose year still runs', async () => {
    const part = await partsOf(bureauReport(), { draftAsOf: '2024-12-10' });
    expect(part('word/header1.xml')).toContain('数据截至12月10日（草稿）');
  });
});
