import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../src/documents/read.ts';
import { readApart } from '../../src/documents/read-apart.ts';
import { openPdf } from '../../src/documents/reading/pdf/library.ts';
import { linesOf, textOf } from '../../src/documents/reading/pdf/lines.ts';
import { pagesOf } from '../../src/documents/reading/pdf/pages.ts';
import { writeReport } from '../../src/documents/write.ts';
import type { Report } from '../../src/report/report.ts';
import { bureauReport } from '../fixtures/reports.ts';
import { withOffice } from '../support/office-program.ts';
import { readRegister } from '../support/read-register.ts';

const has = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const office = has('soffice');
if (!office)
  console.info('LibreOffice is not installed: reading .doc, .rtf, .odt and .xls through it was not tried');

/** The office is started twice a test, which takes some ten seconds beside other tests (ms). */
const OFFICE_MS = 60_000;

/** Paragraphs whose numbers stand at every place of a line, its end among them. */
const TELEPHONE_LINES = 24;
const withTelephones = (): Report => ({
  ...bureauReport(),
  overview: Array.from(
    { length: TELEPHONE_LINES },
    (_, at) =>
      `${'请于工作日的办公时间'.repeat(3).slice(0, at + 2)}致电0000-65738${at + 100}转0000-65738${at + 200}，欢迎垂询。`,
  ).join('\n'),
});

/** The lines of a PDF as they stand on its pages. */
async function linesOfPdf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes);
  const pages = await pagesOf(pdf);
  await pdf.close();
  return pages.flatMap(({ pieces }) => linesOf(pieces).map((line) => textOf(line.pieces)));
}

describe.runIf(office)(
  'files of old office programs, read through LibreOffice',
  { timeout: OFFICE_MS },
  () => {
    let folder = '';
    const saved = (from: string, to: string): Uint8Array => {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      execFileSync(
        'soffice',
        ['--headless', profile, '--convert-to', to, '--outdir', folder, join(folder, from)],
        { stdio: 'ignore' },
      );
      return new Uint8Array(readFileSync(join(folder, from.replace(/\w+$/u, to))));
    };
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'nianbao-test-'));
      writeFileSync(join(folder, 'word.docx'), await writeReport(bureauReport(), 'docx'));
      writeFileSync(join(folder, 'book.xlsx'), await writeReport(bureauReport(), 'xlsx'));
      writeFileSync(join(folder, 'telephones.docx'), await writeReport(withTelephones(), 'docx'));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    // Distributions part the office into its programs.
    const pairs = [
      { from: 'word.docx', to: 'doc', by: 'lowriter' },
      { from: 'word.docx', to: 'rtf', by: 'lowriter' },
      { from: 'book.xlsx', to: 'xls', by: 'localc' },
    ].filter(({ by }) => has(by));
    it.each(pairs)('$from saved as .$to keeps every cell and word', async ({ from, to }) => {
      const { report } = await readReport(saved(from, to), `report.${to}`);
      expect(report).toEqual(bureauReport());
    });

    it('a PDF that it writes keeps every cell', async () => {
      const { report, unsure } = await readReport(saved('word.docx', 'pdf'), 'report.pdf');
      const { proactive, applications, disputes } = bureauReport();
      expect(report).toMatchObject({
        proactive,
        applications,
        disputes,
        organ: bureauReport().organ,
        year: 2024,
      });
      expect(unsure).toEqual([]);
    });

    it('a PDF that it writes ends no line within a telephone number', async () => {
      const printed = await linesOfPdf(saved('telephones.docx', 'pdf'));
      const numbers = printed.flatMap((line) => line.match(/0000\D65738\d{3}(?!\d)/gu) ?? []);
      expect(numbers.length).toBe(2 * TELEPHONE_LINES);
      expect(printed.filter((line) => /\D0000\D?$/u.test(line))).toEqual([]);
    });
  },
);

describe('a register of applications in an old format', () => {
  const ROWS = [
    ['登记编号', '申请人', '收到日期', '申请内容'],
    ['2026-001', '张某', '2026-03-02', '征地批复'],
  ];
  const saved = (bookType: 'xls' | 'ods' | 'xlsx'): Uint8Array => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), '台账');
    return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
  };

  it.runIf(has('localc')).each(['xls', 'ods'] as const)(
    'is read from .%s through LibreOffice',
    async (old) => {
      expect(await readApart(saved(old), `台账.${old}`, 'register', 'U1')).toMatchObject({
        register: [{ rows: ROWS }],
      });
    },
  );

  // Stands in for an office program: any that turns the file into a workbook will do.
  it.each(['xls', 'ods'] as const)('is read from .%s by whatever stands under its name', async (old) => {
    const folder = mkdtempSync(join(tmpdir(), 'nianbao-test-'));
    writeFileSync(join(folder, 'book.xlsx'), saved('xlsx'));
    try {
      await withOffice(join(folder, 'book.xlsx'), async () => {
        expect(await readApart(saved(old), `台账.${old}`, 'register', 'U1')).toMatchObject({
          register: [{ rows: ROWS }],
        });
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.each(['xls', 'ods'] as const)('tells how to save .%s anew where it cannot be converted', async (old) => {
    expect(readRegister(saved(old))).toEqual([]);
    const reading = readReport(saved(old), `台账.${old}`, { converters: false });
    await expect(reading).rejects.toMatchObject({ zh: expect.stringContaining('.xlsx') });
  });
});
