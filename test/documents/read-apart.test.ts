import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/documents/read.ts';
import { readApart } from '../../src/documents/read-apart.ts';
import { writeReport } from '../../src/documents/write.ts';
import { checkReport } from '../../src/report/checks/check-report.ts';
import { cityReport } from '../fixtures/reports.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const REGISTER = bytesOf('编号,申请人,收到日期,申请内容\n1,张某,2026-3-2,征地批复\n');

describe('a file read in a process of its own', () => {
  it.each(['docx', 'xlsx', 'html', 'txt', 'json'] as const)('is read as in this one: %s', async (format) => {
    const bytes = await writeReport(cityReport(), format);
    const here = await readReport(bytes, `report.${format}`);
    const apart = await readApart(bytes, `report.${format}`, 'any', 'U1');
    expect(apart).toEqual({ kind: 'report', read: here, findings: checkReport(here) });
  });

  it('is a register where its headings tell so, and no report then', async () => {
    const read = await readApart(REGISTER, '台账.csv', 'any', 'U1');
    expect(read).toMatchObject({ kind: 'register', register: [{ sheet: '表1' }] });
    expect(await readApart(await writeReport(cityReport(), 'xlsx'), 'x', 'register', 'U1')).toEqual({
      kind: 'no-register',
    });
  });

  it('is a report or refused where a report is wanted', async () => {
    const { read } = await readApart(await writeReport(cityReport(), 'json'), 'a.json', 'report', 'U1');
    expect(read.report).toEqual(cityReport());
    await expect(readApart(REGISTER, '台账.csv', 'report', 'U1')).rejects.toMatchObject({
      code: 'not-a-report',
    });
  });

  it('is refused in the same words', async () => {
    const letter = bytesOf('会议纪要\n第一项，讨论车辆管理。');
    const here = await readReport(letter, 'a.txt').catch((error: unknown) => error);
    await expect(readApart(letter, 'a.txt', 'any', 'U1')).rejects.toEqual(here);
  });

  it('is refused where its text is longer than any report’s, since it is judged where others wait', async () => {
    const overview = '2024年，收到申请3119件。\n'.repeat(5_000);
    const bytes = await writeReport({ ...cityReport(), overview }, 'txt');
    await expect(readApart(bytes, 'a.txt', 'any', 'U1')).rejects.toMatchObject({ code: 'too-large' });
  });

  it('of 30 MB is handed over whole', async () => {
    await expect(readApart(new Uint8Array(30_000_000).fill(0x61), 'a', 'any', 'U1')).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});
