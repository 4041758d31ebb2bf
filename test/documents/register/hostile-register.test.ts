import { type CellObject, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../../src/documents/reading/document-error.ts';
import { previewed } from '../../applications/register/previewed.ts';
import { readRegister } from '../../support/read-register.ts';

const HEAD = ['登记编号', '申请人', '申请方式', '收到日期', '申请内容', '办理结果'];
const row = (number: string, description = '征地批复', result = '予以公开') => [
  number,
  '张某',
  '当面',
  '2026-03-02',
  description,
  result,
];

const saved = (book: WorkBook): Uint8Array =>
  new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', compression: true, bookSST: true }) as ArrayBuffer,
  );

const bookOf = (sheets: Readonly<Record<string, WorkSheet>>): WorkBook => {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return book;
};

const sheetOf = (rows: readonly (readonly string[])[], cells: Readonly<Record<string, CellObject>> = {}) =>
  Object.assign(utils.aoa_to_sheet([HEAD, ...rows].map((cell) => [...cell])), cells);

/** A workbook one of whose parts is changed by hand, as no program would save it. */
function tampered(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

function refusalOf(bytes: Uint8Array): DocumentError {
  try {
    readRegister(bytes);
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error('the register was read');
}

describe('a register that is made to stop the bot', () => {
  it('by merging the same cells 100,000 times is refused', () => {
    const bytes = tampered(saved(bookOf({ a: sheetOf([row('1')]) })), 'xl/worksheets/sheet1.xml', (xml) =>
      xml
        .replace(/<dimension[^>]*\/>/, '')
        .replace(
          '</sheetData>',
          `<row r="20000"><c r="A20000"><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="B2:B20000"/>'.repeat(100_000)}</mergeCells>`,
        ),
    );
    const refused = refusalOf(bytes);
    expect(refused.code).toBe('hostile');
    expect(refused.zh).toContain('另存一份');
  });

  it('by pages of text where a result belongs is read, and that result is not understood', () => {
    const long = Array.from({ length: 300 }, (_, at) => row(String(at), '征地批复', '不'.repeat(30_000)));
    const bytes = saved(bookOf({ a: sheetOf(long) }));
    const read = previewed(readRegister(bytes)[0]?.rows ?? []);
    const fields = read.kind === 'register' ? read.items[0]?.problems.map(({ field }) => field) : [];
    expect(fields).toContain('disposition');
  });

  it('by more text than a register holds is refused, told from one of too many rows', () => {
    const long = Array.from({ length: 600 }, (_, at) => row(String(at), '征'.repeat(20_000)));
    expect(refusalOf(saved(bookOf({ a: sheetOf(long) }))).zh).toBe(
      '台账文字过多，请按年份分成几个文件再发。',
    );
    const csv = [HEAD, ...long].map((cells) => cells.join(',')).join('\n');
    expect(refusalOf(new TextEncoder().encode(csv)).zh).toContain('文字过多');
  });

  it('a description of 30,000 characters is kept whole', () => {
    const bytes = saved(bookOf({ a: sheetOf([row('1', '征'.repeat(30_000))]) }));
    expect(readRegister(bytes)[0]?.rows[1]?.[4]).toBe('征'.repeat(30_000));
  });
});

describe('a file that is no register, however large', () => {
  it('is left to whoever reads reports', () => {
    const page = `<!DOCTYPE html><html><body>${`<p>${'征地批复，予以公开。'.repeat(20)}</p>\n`.repeat(9_000)}</body></html>`;
    expect(new TextEncoder().encode(page).length).toBeGreaterThan(5_000_000);
    expect(readRegister(new TextEncoder().encode(page))).toEqual([]);
    const sheet = utils.aoa_to_sheet(Array.from({ length: 600 }, () => ['征'.repeat(20_000)]));
    expect(readRegister(saved(bookOf({ 正文: sheet })))).toEqual([]);
  });
});

describe('a register that a program saved in a way of its own', () => {
  it('counts days from 1904, as older Macintosh workbooks do', () => {
    const dated = { t: 'n', v: 44_621, z: 'yyyy-mm-dd' } as const;
    const bytes = tampered(
      saved(bookOf({ a: sheetOf([row('1')], { D2: dated }) })),
      'xl/workbook.xml',
      (xml) =>
        xml.replace(/<workbookPr[^>]*\/>/, '').replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
    );
    // 2026-03-02 in the days that every other workbook counts.
    expect(readRegister(bytes)[0]?.rows[1]?.[3]).toMatchObject({ serial: 46_083 });
  });

  it('shows a number as the office sees it, with what its format adds', () => {
    const numbered = { t: 'n', v: 7, z: '"2026-"000' } as const;
    const bytes = saved(bookOf({ a: sheetOf([row('x')], { A2: numbered }) }));
    expect(readRegister(bytes)[0]?.rows[1]?.[0]).toBe('2026-007');
  });

  it('keeps a broken formula as the words in its cell, never as a number', () => {
    const broken = { t: 'e', v: 23, w: '#REF!' } as const;
    const bytes = saved(bookOf({ a: sheetOf([row('1')], { A2: broken }) }));
    expect(readRegister(bytes)[0]?.rows[1]?.[0]).toBe('#REF!');
  });

  it('reads every sheet that is a register, under its name', () => {
    const bytes = saved(
      bookOf({
        说明: utils.aoa_to_sheet([['填报说明']]),
        '2025年': sheetOf([row('2025-001')]),
        '2026年': sheetOf([row('2026-001')]),
      }),
    );
    const read = readRegister(bytes);
    expect(read.map(({ sheet, rows }) => [sheet, rows[1]?.[0]])).toEqual([
      ['2025年', '2025-001'],
      ['2026年', '2026-001'],
    ]);
  });
});
