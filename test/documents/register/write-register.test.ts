import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writeRegister } from '../../../src/documents/register/write-register.ts';

const sheet = (rows: readonly (readonly string[])[]): string => {
  const files = unzipSync(writeRegister('2026年台账', '青石镇人民政府', ['编号', '申请内容'], rows));
  return strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
};

it('writes a title over the headings and a row for each application', () => {
  const xml = sheet([['2026-021', '河道采砂许可证']]);
  expect([...xml.matchAll(/<t [^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
    '2026年台账',
    '编号',
    '申请内容',
    '2026-021',
    '河道采砂许可证',
  ]);
  expect(xml).toContain('<mergeCell ref="A1:B1"/>');
});

it('computes nothing that somebody wrote', () => {
  expect(sheet([['=1+1', '甲']])).not.toContain('<f>');
});

it('has no cell for a blank', () => {
  expect(sheet([['2026-021', '']])).not.toContain('r="B3"');
});

it('is as wide as its words, and no wider than forty characters', () => {
  const widths = (text: string) =>
    [...sheet([['1', text]]).matchAll(/ width="(\d+)"/g)].map(([, width]) => width);
  expect(widths('测绘成果目录')).toEqual(['8', '14']);
  expect(widths('测绘成果'.repeat(20))).toEqual(['8', '40']);
});
