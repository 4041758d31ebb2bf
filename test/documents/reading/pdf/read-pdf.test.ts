import { describe, expect, it } from 'vitest';
import { readReport } from '../../../../src/documents/read.ts';
import { DocumentError } from '../../../../src/documents/reading/document-error.ts';
import { cellAt } from '../../../../src/report/cells.ts';
import type { Report } from '../../../../src/report/report.ts';
import { bureauReport, cityReport } from '../../../fixtures/reports.ts';
import { drawnPdf, pdfOf, printedPdf, streamOf } from './hand-made.ts';
import { pagesWithoutLines } from './report-pages.ts';

const read = (bytes: Uint8Array) => readReport(bytes, 'report.pdf');

async function refusalOf(bytes: Uint8Array): Promise<DocumentError> {
  const error = await read(bytes).catch((cause: unknown) => cause);
  if (error instanceof DocumentError) return error;
  throw new Error('the file was read');
}

/** A report some of whose cells were left empty: a column in every row, and single ones. */
function withBlanks(): Report {
  const report = structuredClone(cityReport());
  const rows = Object.entries(report.applications);
  for (const [at, [, row]] of rows.entries()) {
    row.research = null;
    if (at % 3 === 0) row.legalService = null;
    if (at % 2 === 1) row.business = null;
  }
  Object.assign(report.disputes.litigationDirect ?? {}, { corrected: null, pending: null });
  return report;
}

describe('a PDF without a drawn line', () => {
  it.each([
    ['of a bureau', bureauReport()],
    ['of a city', cityReport()],
  ])('%s keeps every cell and word, its page numbers and running heads left out', async (_, report) => {
    const { report: got, unsure } = await read(printedPdf(pagesWithoutLines(report)));
    expect(got).toEqual(report);
    expect(unsure).toEqual([]);
  });

  it('keeps the place of a blank: a figure belongs to the column that it stands under', async () => {
    const { report } = await read(printedPdf(pagesWithoutLines(withBlanks())));
    expect(report).toEqual(withBlanks());
    expect(cellAt(report, 'applications.new.research')).toBeNull();
    expect(cellAt(report, 'applications.new.socialWelfare')).toBe(0);
  });
});

describe('a PDF as it comes from a disk', () => {
  it('is read from a Buffer, which stays as it was', async () => {
    const bytes = Buffer.from(printedPdf(pagesWithoutLines(bureauReport())));
    const before = Buffer.from(bytes);
    expect((await read(bytes)).report).toEqual(bureauReport());
    expect(bytes.equals(before)).toBe(true);
  });
});

describe('a PDF that cannot be read', () => {
  it('is told to be scanned where its pages hold no text', async () => {
    const refused = await refusalOf(drawnPdf([streamOf('0 0 595 842 re f')]));
    expect(refused.code).toBe('unsupported');
    expect(refused.zh).toContain('扫描件');
    expect(refused.zh).toContain('Word');
  });

  it('is told to be locked where it asks for a password', async () => {
    const key = 'ab'.repeat(32);
    const lock = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>`;
    const refused = await refusalOf(drawnPdf([streamOf('BT ET')], lock));
    expect(refused.code).toBe('encrypted');
    expect(refused.zh).toContain('密码');
  });

  it('is broken where it is cut off or no PDF at all, and too large with 300 pages', async () => {
    const whole = printedPdf(pagesWithoutLines(bureauReport()));
    expect((await refusalOf(whole.slice(0, 300))).code).toBe('broken');
    expect((await refusalOf(new TextEncoder().encode('%PDF-1.4\n'))).code).toBe('broken');
    const empty = pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Count 300/Kids[${'3 0 R '.repeat(300)}]>>`,
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
    ]);
    expect((await refusalOf(empty)).code).toBe('too-large');
  });
});
