import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReport } from '../src/documents/read.ts';
import { writeReport } from '../src/documents/write.ts';
import { cellAt, listCells } from '../src/report/cells.ts';
import type { Report } from '../src/report/report.ts';
import { printedPdf } from '../test/documents/reading/pdf/hand-made.ts';
import { pagesWithoutLines } from '../test/documents/reading/pdf/report-pages.ts';
import { bureauReport, cityReport, oldLayoutReport } from '../test/fixtures/reports.ts';
import { browserOnPath, launch } from '../test/support/browser.ts';

/**
 * Counts the cells that are right in PDFs: read with the places of their text, and read from the lines that poppler's
 * `pdftotext -layout` prints of the same files. Ends with 1 where ours are fewer.
 */

const FOLDER = mkdtempSync(join(tmpdir(), 'nianbao-pdf-'));

/** A report in which every third figure was left empty. */
function withBlanks(report: Report): Report {
  const blank = structuredClone(report);
  let at = 0;
  for (const row of Object.values(blank.applications)) {
    for (const column of Object.keys(row)) {
      at += 1;
      if (at % 3 === 0) Object.assign(row, { [column]: null });
    }
  }
  return blank;
}

const REPORTS: readonly (readonly [string, Report])[] = [
  ['bureau', bureauReport()],
  ['city', cityReport()],
  ['2019 layout', oldLayoutReport()],
  ['city, a third of table 三 blank', withBlanks(cityReport())],
];

const layoutText = (bytes: Uint8Array): Uint8Array => {
  const path = join(FOLDER, 'in.pdf');
  writeFileSync(path, bytes);
  return new Uint8Array(
    execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
};

async function rightCells(bytes: Uint8Array, name: string, report: Report): Promise<number> {
  const read = await readReport(bytes, name).catch(() => null);
  if (!read || read.report.form !== report.form) return 0;
  return listCells(report.form).filter(({ path }) => cellAt(read.report, path) === cellAt(report, path))
    .length;
}

async function browserPdfs(): Promise<(readonly [string, Report, Uint8Array])[]> {
  const path = browserOnPath();
  if (!path) return [];
  const browser = await launch(path);
  const pdfs = [];
  for (const [name, report] of REPORTS) {
    const page = await browser.newPage();
    await page.setContent(new TextDecoder().decode(await writeReport(report, 'html')));
    pdfs.push([
      `${name}, printed by Chromium`,
      report,
      new Uint8Array(await page.pdf({ format: 'A4' })),
    ] as const);
  }
  await browser.close();
  return pdfs;
}

const drawn = REPORTS.filter(([, { form }]) => form === '2021').map(
  ([name, report]) => [`${name}, without lines`, report, printedPdf(pagesWithoutLines(report))] as const,
);
const sums = { ours: 0, theirs: 0 };
try {
  process.stdout.write('| file | cells | by their places | from pdftotext -layout |\n|---|---:|---:|---:|\n');
  for (const [name, report, bytes] of [...drawn, ...(await browserPdfs())]) {
    const ours = await rightCells(bytes, 'a.pdf', report);
    const theirs = await rightCells(layoutText(bytes), 'a.txt', report);
    sums.ours += ours;
    sums.theirs += theirs;
    process.stdout.write(`| ${name} | ${listCells(report.form).length} | ${ours} | ${theirs} |\n`);
  }
  process.stdout.write(`| all | | ${sums.ours} | ${sums.theirs} |\n`);
} finally {
  rmSync(FOLDER, { recursive: true, force: true });
}
if (sums.ours < sums.theirs) process.exitCode = 1;
