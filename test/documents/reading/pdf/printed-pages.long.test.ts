import { execFileSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../../../src/documents/read.ts';
import { writeReport } from '../../../../src/documents/write.ts';
import type { Report } from '../../../../src/report/report.ts';
import { bureauReport, cityReport, oldLayoutReport } from '../../../fixtures/reports.ts';
import { browserOnPath, launch } from '../../../support/browser.ts';

/** Without a Chinese font a browser prints nothing for a character; in CI there is one. */
function hasChineseFont(): boolean {
  let fonts = '';
  try {
    fonts = execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  } catch {}
  if (fonts === '') process.stdout.write('not run here: PDFs printed by a browser (no Chinese font)\n');
  if (process.env.CI === 'true') expect(fonts, 'a Chinese font').not.toBe('');
  return fonts !== '';
}

const path = browserOnPath();
const canPrint = path !== null && hasChineseFont();

describe.runIf(canPrint)('a web page printed to a PDF', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(path ?? '');
  });
  afterAll(() => browser.close());

  async function printed(
    report: Report,
    options: Parameters<Awaited<ReturnType<Browser['newPage']>>['pdf']>[0],
  ) {
    const page = await browser.newPage();
    await page.setContent(new TextDecoder().decode(await writeReport(report, 'html')));
    const bytes = new Uint8Array(await page.pdf(options));
    await page.close();
    return readReport(bytes, 'report.pdf');
  }

  it.each([
    ['a bureau', bureauReport()],
    ['a city', cityReport()],
  ])('of %s keeps every cell and word', async (_, report) => {
    const { report: got, unsure } = await printed(report, { format: 'A4' });
    expect(got).toEqual(report);
    expect(unsure).toEqual([]);
  });

  it('keeps the cells of the older layout', async () => {
    const report = oldLayoutReport();
    const { report: got } = await printed(report, { format: 'A4' });
    expect(got).toMatchObject({ proactive: report.proactive, applications: report.applications });
  });

  it('with the browser’s own heads and feet, on pages so low that tables and rows are cut by them', async () => {
    const report = cityReport();
    const { report: got } = await printed(report, {
      width: '210mm',
      height: '120mm',
      displayHeaderFooter: true,
      margin: { top: '15mm', bottom: '15mm' },
    });
    expect(got).toEqual(report);
  });
});
