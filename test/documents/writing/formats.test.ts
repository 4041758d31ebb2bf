import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/documents/read.ts';
import { OWN_FORMATS, writeReport } from '../../../src/documents/write.ts';
import { cellAt, listCells, withCells } from '../../../src/report/cells.ts';
import { blankReport, type Report } from '../../../src/report/report.ts';
import { bureauReport, cityReport, oldLayoutReport } from '../../fixtures/reports.ts';

const partsOf = async (report: Report, format: 'xlsx', options = {}) => {
  const files = unzipSync(await writeReport(report, format, options));
  return (name: string): string => strFromU8(files[name] ?? new Uint8Array());
};

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

describe('the workbook', () => {
  it('computes every total by a live formula', async () => {
    const part = await partsOf(cityReport(), 'xlsx');
    expect(count(part('xl/worksheets/sheet3.xml'), /<f>/g)).toBe(25 + 6);
    expect(count(part('xl/worksheets/sheet4.xml'), /<f>/g)).toBe(3);
    expect(part('xl/worksheets/sheet3.xml')).toMatch(
      /<f>[^<]*SUM\([A-Z]+\d+:[A-Z]+\d+\)[^<]*<\/f><v>3119<\/v>/,
    );
  });

  it('keeps text that looks like a formula as text', async () => {
    const report = { ...bureauReport(), overview: '=1+1\n+SUM(A1)\n-2\n@cmd' };
    const sheet = (await partsOf(report, 'xlsx'))('xl/worksheets/sheet1.xml');
    expect(count(sheet, /<f>/g)).toBe(0);
    for (const line of report.overview.split('\n'))
      expect(sheet).toContain(`t="inlineStr"><is><t xml:space="preserve">${line}</t>`);
  });
});

describe('the web page', () => {
  it('is one self-contained page with named headers, readable on a phone and in print', async () => {
    const html = new TextDecoder().decode(await writeReport(cityReport(), 'html'));
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain('name="viewport"');
    expect(html).toContain('@media print');
    expect(count(html, /<th[^>]* scope="(?:row|col|rowgroup|colgroup)"/g)).toBe(count(html, /<th[ >]/g));
    expect(html).not.toMatch(/<script|https?:\/\/|<link|<img/);
  });

  it('escapes everything', async () => {
    const report = { ...bureauReport(), overview: '<script>alert(1)</script> & "引号"', organ: '<b>局</b>' };
    const html = new TextDecoder().decode(await writeReport(report, 'html'));
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<b>局');
    expect(html).toContain('&lt;script&gt;');
  });
});

describe('every format', () => {
  const sparse = withCells(bureauReport(), {
    'applications.granted.research': null,
    'proactive.fees.amountWan': 18.871,
  });
  it.each(
    OWN_FORMATS,
  )('%s is read back cell for cell and word for word, a blank as a blank', async (format) => {
    const { report } = await readReport(await writeReport(sparse, format), `report.${format}`);
    expect(report).toEqual(sparse);
  });

  it.each(['2019', '2021'] as const)('an empty form of %s reads as one', async (version) => {
    const blank = blankReport(version, Number(version), '');
    const { report } = await readReport(await writeReport(blank, 'docx', { hints: true }), 'form.docx');
    expect(report.form).toBe(version);
    expect(listCells(version).filter(({ path }) => cellAt(report, path) !== null)).toEqual([]);
  });
});

describe('the web page', () => {
  /** Figures as anybody reads microdata: they need not know how the form is laid out. */
  const figuresOf = (page: string) =>
    Object.fromEntries(
      [...page.matchAll(/<data itemprop="([^"]+)" value="([^"]+)">/g)].map(([, path, value]) => [
        path,
        Number(value),
      ]),
    );

  it.each([
    ['2021', cityReport()],
    ['2019', oldLayoutReport(2020)],
  ] as const)('of the %s layout carries every figure as data, named as in the JSON', async (_, report) => {
    const page = new TextDecoder().decode(await writeReport(report, 'html'));
    const cells = listCells(report.form).map(({ path }) => [path, cellAt(report, path)]);
    expect(figuresOf(page)).toEqual(Object.fromEntries(cells.filter(([, value]) => value !== null)));
    expect(page).toContain(`<meta itemprop="organ" content="${report.organ}">`);
  });

  it('says nothing of a cell without a figure', async () => {
    const page = new TextDecoder().decode(
      await writeReport(blankReport('2021', 2026, '云岭县水利局'), 'html'),
    );
    expect(figuresOf(page)).toEqual({});
  });
});
