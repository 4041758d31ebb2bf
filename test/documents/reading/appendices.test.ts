import { read, utils, type WorkBook, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/documents/read.ts';
import { writeReport } from '../../../src/documents/write.ts';
import { headingOf, SECTIONS } from '../../../src/report/sections.ts';
import { bureauReport, cityReport } from '../../fixtures/reports.ts';

const DOCUMENT = 'word/document.xml';
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map((row) => `<w:tr>${row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

/** Our own Word file of the bureau's report with something behind its last section. */
async function wordWith(behind: string) {
  const parts = unzipSync(await writeReport(bureauReport(), 'docx'));
  const xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  const at = xml.lastIndexOf('<w:sectPr');
  parts[DOCUMENT] = strToU8(`${xml.slice(0, at)}${behind}${xml.slice(at)}`);
  return readReport(zipSync(parts), 'report.docx');
}

const bodyOf = (bytes: Uint8Array): string =>
  /<w:body>(.*)<w:sectPr/su.exec(strFromU8(unzipSync(bytes)[DOCUMENT] ?? new Uint8Array()))?.[1] ?? '';

/** Our own workbook of the bureau's report with something done to its sheets. */
async function bookWith(change: (book: WorkBook) => void) {
  const book = read(await writeReport(bureauReport(), 'xlsx'), { type: 'array' });
  change(book);
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  return readReport(bytes, 'report.xlsx');
}

const DEPARTMENTS = [
  ['部门', '新收政府信息公开申请', '予以公开', '结转下年度'],
  ['教育局', '5', '3', '2'],
];

describe('what stands behind the last section of a document', () => {
  it.each([
    [['云岭县自然资源局', '2025年1月20日']],
    [['云岭县自然资源局办公室', '二〇二五年一月二十日', '（此件公开发布）']],
  ])('the signature %j is no part of it', async (lines) => {
    const { report, unsure } = await wordWith(lines.map(paragraph).join(''));
    expect(report).toEqual(bureauReport());
    expect(unsure).toEqual([]);
  });

  it('a date alone is no part of it', async () => {
    const { report, unsure } = await wordWith(paragraph('2025年1月20日'));
    expect([report.other, unsure]).toEqual([bureauReport().other, []]);
  });

  it.each([
    ['云岭县自然资源局'],
    ['附件：1.申请办理情况表'],
  ])('“%s” alone stays in it and is said', async (line) => {
    const { report, unsure } = await wordWith(paragraph(line));
    expect(report.other).toBe(`${bureauReport().other}\n${line}`);
    expect(unsure).toEqual([{ cell: 'other', why: expect.stringContaining(line) }]);
  });

  it('a table of departments changes none of the report’s figures', async () => {
    const { report } = await wordWith(`${paragraph('附件')}${table(DEPARTMENTS)}`);
    const { applications, proactive, disputes } = bureauReport();
    expect(report).toMatchObject({ applications, proactive, disputes });
    expect(report.other).toContain('教育局 5 3 2');
  });

  it('a list of its contents is no other report', async () => {
    const contents = SECTIONS.map((section) => paragraph(headingOf(section))).join('');
    const { unsure } = await wordWith(`${paragraph('目录')}${contents}`);
    expect(unsure).toEqual([]);
  });

  it('another report is left out, and said', async () => {
    const { report, unsure } = await wordWith(bodyOf(await writeReport(cityReport(), 'docx')));
    expect(report).toEqual(bureauReport());
    expect(unsure).toEqual([{ cell: 'organ', why: expect.stringContaining('只读取了第一份') }]);
  });
});

describe('a workbook with sheets beside the report’s', () => {
  it('of departments is read without them', async () => {
    const { report } = await bookWith((book) =>
      utils.book_append_sheet(book, utils.aoa_to_sheet(DEPARTMENTS), '部门明细'),
    );
    expect(report).toEqual(bureauReport());
  });

  it('hidden with last year’s tables is read without those', async () => {
    const { report, unsure } = await bookWith((book) => {
      for (const name of [...book.SheetNames]) {
        const copy = structuredClone(book.Sheets[name] ?? {});
        for (const cell of Object.values(copy)) if (cell?.t === 'n') cell.v += 1;
        utils.book_append_sheet(book, copy, `${name}（上年）`);
      }
      const sheets = book.SheetNames.map(
        (name) => ({ name, Hidden: name.includes('上年') ? 1 : 0 }) as const,
      );
      book.Workbook = { ...book.Workbook, Sheets: sheets };
    });
    expect(report).toEqual(bureauReport());
    expect(unsure).toEqual([]);
  });
});

it('a workbook with its first column left blank is read like any other', async () => {
  const { report, unsure } = await bookWith((book) => {
    for (const name of book.SheetNames) {
      const sheet = book.Sheets[name] ?? {};
      const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 });
      const moved = utils.sheet_add_aoa(utils.aoa_to_sheet([]), rows, { origin: 'B1' });
      moved['!merges'] = (sheet['!merges'] ?? []).map(({ s, e }) => ({
        s: { r: s.r, c: s.c + 1 },
        e: { r: e.r, c: e.c + 1 },
      }));
      book.Sheets[name] = moved;
    }
  });
  expect(report).toEqual(bureauReport());
  expect(unsure).toEqual([]);
});
