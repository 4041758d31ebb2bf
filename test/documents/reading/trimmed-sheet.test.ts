import { expect, it } from 'vitest';
import { LIMITS } from '../../../src/documents/reading/limits.ts';
import { trimmedSheet } from '../../../src/documents/reading/trimmed-sheet.ts';

const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;
const row = (...cells: readonly string[]) => `<row r="1">${cells.join('')}</row>`;

it('leaves out cells behind the last column that counts, whether they hold something or close themselves', () => {
  expect(trimmedSheet(row(cell('A1'), cell('XFD1'), '<c r="XFC1"/>', cell('B1')))).toBe(
    row(cell('A1'), cell('B1')),
  );
});

it('leaves other elements that begin alike', () => {
  const xml = '<cols><col min="1"/></cols>';
  expect(trimmedSheet(xml)).toBe(xml);
});

it('refuses a sheet with more cells than any register has', () => {
  expect(() => trimmedSheet('<c r="A1"/>'.repeat(LIMITS.cells + 1))).toThrow(
    expect.objectContaining({ code: 'too-large' }),
  );
});
