import type { WorkSheet } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { REGISTER_LIMITS } from '../../../src/documents/register/register-limits.ts';
import { rowsOf } from '../../../src/documents/register/sheet-rows.ts';

const rows = (sheet: WorkSheet, is1904 = false) => rowsOf(sheet, is1904);

it('gives rows without gaps, numbers as numbers', () => {
  expect(rows({ A1: { t: 's', v: '编号' }, C2: { t: 'n', v: 7 } }).rows).toEqual([['编号'], [null, null, 7]]);
});

it('gives a day with what is shown of it, from 1904 on where the workbook counts so', () => {
  const sheet: WorkSheet = { A1: { t: 'n', v: 46_083, w: '2026/3/2', z: 'yyyy/m/d' } };
  expect(rows(sheet).rows).toEqual([[{ serial: 46_083, shown: '2026/3/2' }]]);
  expect(rows(sheet, true).rows).toEqual([[{ serial: 47_545, shown: '2026/3/2' }]]);
});

it('gives a number as it is shown where its format is the office’s own', () => {
  expect(rows({ A1: { t: 'n', v: 17, w: '2026-017', z: '"2026-"000' } }).rows).toEqual([['2026-017']]);
});

it('repeats what is merged downwards', () => {
  const sheet: WorkSheet = {
    A1: { t: 's', v: '同一来信' },
    B2: { t: 's', v: '乙' },
    '!merges': [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }],
  };
  expect(rows(sheet).rows).toEqual([['同一来信'], ['同一来信', '乙']]);
});

it('names rows that people do not see', () => {
  expect(rows({ A1: { t: 's', v: '甲' }, '!rows': [{}, { hidden: true }] }).hidden).toEqual([2]);
});

it('is refused with more rows than are read', () => {
  expect(rows({ [`A${REGISTER_LIMITS.rows + 2}`]: { t: 's', v: '甲' } }).refused?.code).toBe('too-large');
  expect(rows({ A1: { t: 's', v: '甲' } }).refused).toBeNull();
});
