import { expect, it } from 'vitest';
import { addressOf, escapeXml } from '../../../src/documents/xlsx/xml.ts';

it.each([
  [0, 0, 'A1'],
  [0, 25, 'Z1'],
  [9, 26, 'AA10'],
  [0, 701, 'ZZ1'],
  [0, 702, 'AAA1'],
])('row %i, column %i is %s', (row, column, address) => {
  expect(addressOf(row, column)).toBe(address);
});

it('keeps text text', () => {
  expect(escapeXml('<甲>&"乙"')).toBe('&lt;甲&gt;&amp;&quot;乙&quot;');
  expect(escapeXml('_x0041_')).toBe('_x005F_x0041_');
  expect(escapeXml('_x_')).toBe('_x_');
});
