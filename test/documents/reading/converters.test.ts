import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../../src/documents/read.ts';
import { writeReport } from '../../../src/documents/write.ts';
import { bureauReport } from '../../fixtures/reports.ts';

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

describe.runIf(office)('files of old office programs, read through LibreOffice', () => {
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

  it.runIf(has('pdftotext'))('a PDF with a text layer keeps every cell', async () => {
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
});
