import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/documents/read-file.ts';
import { LIMITS } from '../../src/documents/reading/limits.ts';
import { writeReport } from '../../src/documents/write.ts';
import { bureauReport } from '../fixtures/reports.ts';
import { noticeOf } from '../report/calendar/notices.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const REGISTER = bytesOf('编号,申请人,收到日期,申请内容\n1,张某,2026-3-2,征地批复\n');

describe('a file that may be anything', () => {
  it.each([
    ['a register by its headings', REGISTER, 'register'],
    ['a notice of holidays by its title', bytesOf(noticeOf(2026)), 'notice'],
  ])('is %s', async (_, bytes, kind) => {
    expect((await readFile(bytes, 'a', 'any')).kind).toBe(kind);
  });

  it.each([
    'docx',
    'xlsx',
    'txt',
    'json',
  ] as const)('is else a report, with what a check of it says: %s', async (format) => {
    const bytes = await writeReport(bureauReport(), format);
    expect(await readFile(bytes, 'a', 'any')).toMatchObject({
      kind: 'report',
      read: { report: { organ: bureauReport().organ } },
      findings: expect.any(Array),
    });
  });
});

describe('a file of which one kind is wanted', () => {
  it('is no register where nothing heads it as one', async () => {
    expect(await readFile(bytesOf('会议纪要'), 'a', 'register')).toEqual({ kind: 'no-register' });
    expect((await readFile(REGISTER, 'a', 'register')).kind).toBe('register');
  });

  it('is no report where it is a register', async () => {
    await expect(readFile(REGISTER, 'a.csv', 'report')).rejects.toMatchObject({ code: 'not-a-report' });
  });
});

it('is refused where its text is longer than any report’s', async () => {
  const line = '2024年，收到申请3119件。\n';
  const overview = line.repeat(Math.ceil(LIMITS.narrative / line.length) + 1);
  const bytes = await writeReport({ ...bureauReport(), overview }, 'json');
  await expect(readFile(bytes, 'a', 'report')).rejects.toMatchObject({ code: 'too-large' });
});
