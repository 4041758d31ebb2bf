import { expect, it } from 'vitest';
import { readRegisterFile, registerInText } from '../../../src/documents/register/read-register.ts';
import { writeRegister } from '../../../src/documents/register/write-register.ts';
import { readRegister } from '../../support/read-register.ts';

const HEADINGS = ['编号', '申请人', '收到日期', '申请内容'];
const ROW = ['2026-021', '温如玉', '2026-03-02', '河道采砂许可证'];
const bytes = (text: string) => new TextEncoder().encode(text);

it('reads a workbook that was written as a register', () => {
  const [sheet] = readRegister(writeRegister('台账', '青石镇人民政府', HEADINGS, [ROW]));
  expect(sheet?.rows.slice(1)).toEqual([HEADINGS, ROW]);
});

it('reads separated text', () => {
  const [sheet] = readRegister(bytes(`${HEADINGS.join(',')}\n${ROW.join(',')}\n`));
  expect(sheet).toEqual({ sheet: '表1', rows: [HEADINGS, ROW], hidden: [] });
});

it('reads the table of a web page', () => {
  const cells = (row: readonly string[]) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const page = `<html><body><table>${cells(HEADINGS)}${cells(ROW)}</table></body></html>`;
  expect(readRegister(bytes(page))[0]?.rows).toEqual([HEADINGS, ROW]);
});

it.each([
  ['prose', '全年公开信息36条，其中政策解读5条。'],
  ['another table', '姓名,电话\n温如玉,110'],
  ['an empty file', ''],
])('is none in %s', (_, text) => {
  expect(readRegisterFile(bytes(text))).toBeNull();
});

it('says which column a register lacks', () => {
  const text = '编号,申请人,申请内容,处理结果\n2026-021,温如玉,河道采砂许可证,予以公开\n';
  expect(() => readRegisterFile(bytes(text))).toThrow(/收到日期/u);
});

it('looks for none in the contract’s JSON', () => {
  expect(registerInText({ kind: 'json', text: '{}' })).toBeNull();
});
