import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/documents/read.ts';
import { LIMITS } from '../../src/documents/reading/limits.ts';
import { writeReport } from '../../src/documents/write.ts';
import { bureauReport } from '../fixtures/reports.ts';
import { withOffice } from '../support/office-program.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a report', () => {
  it.each([
    'docx',
    'xlsx',
    'html',
    'json',
    'txt',
  ] as const)('is told by what a file holds: %s', async (format) => {
    const { report } = await readReport(await writeReport(bureauReport(), format), 'a');
    expect(report).toEqual(bureauReport());
  });

  it('in an old format is read where a program saves it anew', async () => {
    const docx = await writeReport(bureauReport(), 'docx');
    const rtf = bytesOf('{\\rtf1 }');
    const { writeFileSync, mkdtempSync, rmSync } = await import('node:fs');
    const { tmpdir } = await import('node:os');
    const { join } = await import('node:path');
    const folder = mkdtempSync(join(tmpdir(), 'nianbao-test-'));
    writeFileSync(join(folder, 'saved'), docx);
    try {
      const { report } = await withOffice(join(folder, 'saved'), () => readReport(rtf, 'a.rtf'));
      expect(report).toEqual(bureauReport());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a file that is refused says why', () => {
  it.each([
    ['one without a byte', new Uint8Array(), 'empty'],
    ['one larger than any report', new Uint8Array(LIMITS.fileBytes + 1), 'too-large'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'unsupported'],
    ['words that are no report', bytesOf('会议纪要\n第一项，讨论车辆管理。'), 'not-a-report'],
  ])('%s', async (_, bytes, code) => {
    await expect(readReport(bytes, 'a')).rejects.toMatchObject({ code });
  });

  it('an old format where no program may be used', async () => {
    const reading = readReport(bytesOf('{\\rtf1 }'), 'a.rtf', { converters: false });
    await expect(reading).rejects.toMatchObject({ zh: expect.stringContaining('.docx') });
  });
});
