import { utils, type WorkBook, write } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { openWorkbook, placeOf, visibleSheets } from '../../../src/documents/reading/workbook.ts';

function saved(sheets: Readonly<Record<string, readonly number[]>>, hidden: readonly string[] = []) {
  const book = utils.book_new();
  for (const [name, column] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(column.map((value) => [value])), name);
  book.Workbook = { Sheets: book.SheetNames.map((name) => ({ Hidden: hidden.includes(name) ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
}

it('opens cells, and no more rows than are asked for', () => {
  const book = openWorkbook(saved({ 甲: [1, 2, 3] }), 2);
  expect(utils.sheet_to_json(book.Sheets.甲 ?? {}, { header: 1 })).toEqual([[1], [2]]);
});

it('shows the sheets that people see; all of them where none is seen', () => {
  expect(visibleSheets(openWorkbook(saved({ 甲: [1], 乙: [2] }, ['甲']), 9))).toEqual(['乙']);
  const none: WorkBook = { SheetNames: ['甲'], Sheets: {}, Workbook: { Sheets: [{ Hidden: 1 }] } };
  expect(visibleSheets(none)).toEqual(['甲']);
});

it('names a place by its address', () => {
  expect([placeOf('B3'), placeOf('AA10'), placeOf('!ref')]).toEqual([
    { row: 2, column: 1 },
    { row: 9, column: 26 },
    null,
  ]);
});

it('says that a file is broken', () => {
  expect(() => openWorkbook(saved({ 甲: [1] }).slice(0, 200), 9)).toThrow(
    expect.objectContaining({ code: 'broken' }),
  );
});
