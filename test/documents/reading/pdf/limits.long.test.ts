import { describe, expect, it } from 'vitest';
import { APART_LIMITS } from '../../../../src/documents/apart/limits.ts';
import { ReadingQueue } from '../../../../src/documents/apart/queue.ts';
import { readReport } from '../../../../src/documents/read.ts';
import { readApart } from '../../../../src/documents/read-apart.ts';
import { DocumentError } from '../../../../src/documents/reading/document-error.ts';
import { LIMITS } from '../../../../src/documents/reading/limits.ts';
import { bureauReport } from '../../../fixtures/reports.ts';
import { HOSTILE_FILES } from '../../../hostile/files.ts';
import { drawnPdf, pdfOf, printedPdf, streamOf } from './hand-made.ts';
import { pagesWithoutLines } from './report-pages.ts';

const CATALOGUE = '<</Type/Catalog/Pages 2 0 R>>';
const ONE_PAGE = '<</Type/Pages/Count 1/Kids[3 0 R]>>';
const pageOf = (resources: string, contents: string): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<${resources}>>/Contents ${contents}>>`;

/** How reading ends: the code of the refusal. */
const endOf = (bytes: Uint8Array, read: (bytes: Uint8Array) => Promise<unknown>): Promise<string> =>
  read(bytes).then(
    () => 'read',
    (error: unknown) => {
      if (error instanceof DocumentError) return error.code;
      throw error;
    },
  );
const here = (bytes: Uint8Array) => readReport(bytes, 'a.pdf');
const apart = (bytes: Uint8Array) => readApart(bytes, 'a.pdf', 'report', 'U1');

/** A page whose form paints itself, twice. */
const paintsItself = pdfOf([
  CATALOGUE,
  ONE_PAGE,
  pageOf('/XObject<</X 4 0 R>>', '5 0 R'),
  streamOf('/X Do /X Do', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>'),
  streamOf('BT ET /X Do'),
]);

describe('the limits of a PDF', () => {
  it('pages: one that claims more than there may be is too large', async () => {
    const pages = LIMITS.pdfPages + 1;
    const bytes = pdfOf([
      CATALOGUE,
      `<</Type/Pages/Count ${pages}/Kids[${'3 0 R '.repeat(pages)}]>>`,
      pageOf('', '4 0 R'),
      streamOf(''),
    ]);
    expect(await endOf(bytes, here)).toBe('too-large');
  });

  it('words: one with more of them than there may be is too large', async () => {
    const text = 'a '.repeat(2_100).trim();
    const lines = Math.ceil(LIMITS.pdfPieces / 2_100) + 1;
    const page = Array.from({ length: lines }, (_, at) => ({ text, x: 40, y: 800 - at * 7, size: 0.2 }));
    expect(await endOf(printedPdf([page]), here)).toBe('too-large');
  });

  it('objects: two hundred thousand beside a report change nothing of it', async () => {
    const report = Buffer.from(printedPdf(pagesWithoutLines(bureauReport()))).toString('latin1');
    const many = '\n9000 0 obj\n<<>>\nendobj'.repeat(200_000);
    const bytes = new Uint8Array(Buffer.from(report.replace('\nxref\n', `${many}\nxref\n`), 'latin1'));
    const { report: read } = await readReport(bytes, 'a.pdf');
    expect(read).toEqual(bureauReport());
  });

  it.each([
    [
      'whose pages hold themselves',
      pdfOf([CATALOGUE, '<</Type/Pages/Count 2/Kids[2 0 R 2 0 R]/Parent 2 0 R>>']),
    ],
    ['whose form paints itself', paintsItself],
    ['whose page opens half a million lists', drawnPdf([streamOf('['.repeat(500_000))])],
  ])('nesting: one %s is refused', async (_, bytes) => {
    expect(['broken', 'unsupported', 'too-large']).toContain(await endOf(bytes, here));
  });

  it('lines: one of twenty thousand is read without them', async () => {
    const drawn = `BT /F2 9 Tf 40 700 Td (${'report '.repeat(40)}) Tj ET\n${'0 0 m 9 9 l S\n'.repeat(20_000)}`;
    expect(await endOf(drawnPdf([streamOf(drawn)]), here)).toBe('not-a-report');
  });

  it('memory: one that unpacks to gigabytes is given up in a process of its own', async () => {
    const bomb = HOSTILE_FILES.find(({ what }) => what.startsWith('PDF whose page unpacks'));
    const queue = new ReadingQueue({ ...APART_LIMITS, timeMs: 50_000, residentBytes: 600_000_000 });
    const bytes = bomb?.make() ?? new Uint8Array();
    expect(await queue.read('U1', { bytes, name: 'a.pdf', wanted: 'report' })).toEqual({
      kind: 'too-much-memory',
    });
  });

  it('time: one with as many words as there may be is given up where it takes longer than a file may', async () => {
    const text = 'a '.repeat(2_000).trim();
    const lines = Math.floor(LIMITS.pdfPieces / 2_000) - 1;
    const page = Array.from({ length: lines }, (_, at) => ({ text, x: 40, y: 800 - at * 7, size: 0.2 }));
    const queue = new ReadingQueue({ ...APART_LIMITS, timeMs: 50 });
    const ask = { bytes: printedPdf([page]), name: 'a.pdf', wanted: 'report' } as const;
    expect(await queue.read('U1', ask)).toEqual({ kind: 'too-long' });
  });

  it('either: the person is told to keep the report alone', async () => {
    const bomb = HOSTILE_FILES.find(({ what }) => what.startsWith('PDF whose page unpacks'));
    expect(await endOf(bomb?.make() ?? new Uint8Array(), apart)).toBe('too-heavy');
  });
});
