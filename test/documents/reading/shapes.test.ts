import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/documents/read.ts';
import type { Report } from '../../../src/report/report.ts';
import { cityReport, oldLayoutReport } from '../../fixtures/reports.ts';
import { anyReport } from './reports.ts';
import { asCellLines, asPdfText, asWebPage, tableRows } from './shapes.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 采购总金额 without a unit is read as yuan and said to be unsure. */
const BARE_AMOUNT = 'proactive.procurement.amount';
const tablesOf = ({ proactive, applications, disputes }: Report) => ({ proactive, applications, disputes });

describe('the shapes in which offices keep their reports', () => {
  it.each([
    ['a PDF’s text layer', asPdfText, false],
    ['one cell a line', asCellLines, true],
    ['a page of a government’s site', asWebPage, true],
  ] as const)('%s is read cell for cell', async (_, shape, blanks) => {
    await fc.assert(
      fc.asyncProperty(anyReport({ blanks }), async (report) => {
        const read = await readReport(bytesOf(shape(report)), 'report');
        expect(tablesOf(read.report)).toEqual(tablesOf(report));
        expect(read.unsure.filter(({ cell }) => cell !== BARE_AMOUNT)).toEqual([]);
        expect([read.report.organ, read.report.year, read.report.form]).toEqual([
          report.organ,
          report.year,
          report.form,
        ]);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['broken lines', asPdfText],
    ['one cell a line', asCellLines],
    ['a web page', asWebPage],
  ] as const)('keeps every word of the text: %s', async (_, shape) => {
    for (const report of [cityReport(), oldLayoutReport()]) {
      const read = await readReport(bytesOf(shape(report)), 'report');
      for (const part of ['preamble', 'overview', 'problems', 'other'] as const) {
        expect(read.report[part].replaceAll('\n', '')).toBe(report[part].replaceAll('\n', ''));
      }
    }
  });

  it('puts the paragraphs of a broken text together again', async () => {
    const report = cityReport();
    const read = await readReport(bytesOf(asPdfText(report, { width: 26, perPage: 17 })), 'report.txt');
    expect(read.report.overview).toBe(report.overview);
    expect(read.report.problems).toBe(report.problems);
  });

  it.each(['│', '┃', '｜'])('reads cells between %s without lines above and below', async (bar) => {
    const report = cityReport();
    const rows = (key: 'proactive' | 'applications' | 'disputes') =>
      tableRows(report, key).map((row) => row.join(bar));
    const lined = ['proactive', 'applications', 'disputes'] as const;
    const text = lined.reduce((all, key) => {
      const cells = tableRows(report, key).flatMap((row) => [...row.map((cell) => `\t${cell}`), '']);
      return all.replace(cells.join('\n'), rows(key).join('\n'));
    }, asCellLines(report));
    const read = await readReport(bytesOf(text), 'report.txt');
    expect(tablesOf(read.report)).toEqual(tablesOf(report));
  });

  it('keeps what the site prints around the article out of the report', async () => {
    const { report, source } = await readReport(bytesOf(asWebPage(cityReport())), 'report.html');
    expect(report.preamble).not.toContain('浏览次数');
    expect(report.other).toBe(cityReport().other);
    expect(source.headings).toHaveLength(6);
  });

  it.each(['gb18030', 'utf-16le', 'utf-16be'])('reads %s', async (encoding) => {
    const text = asPdfText(cityReport());
    const read = await readReport(encode(text, encoding), 'report.txt');
    expect(read.report.applications).toEqual(cityReport().applications);
    expect(read.report.organ).toBe(cityReport().organ);
  });
});

/** Bytes of a text in an encoding that TextEncoder lacks. */
function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) table.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
    }
  }
  return new Uint8Array(
    [...text].flatMap((letter) =>
      letter < '\u0080' ? [letter.charCodeAt(0)] : (table.get(letter) ?? [0x3f]),
    ),
  );
}
