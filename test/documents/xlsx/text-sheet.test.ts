import { expect, it } from 'vitest';
import { textSheet } from '../../../src/documents/xlsx/text-sheet.ts';
import { blankReport } from '../../../src/report/report.ts';

const report = { ...blankReport('2021', 2025, '青石镇人民政府'), overview: '第一段。\n第二段。' };
const lines = (...asked: Parameters<typeof textSheet>) =>
  textSheet(...asked).cells.map(({ look, content }) => [look, content.kind === 'text' ? content.text : '']);

it('has a row for each paragraph under its heading', () => {
  expect(lines(report, {}).slice(0, 4)).toEqual([
    ['title', '青石镇人民政府2025年政府信息公开工作年度报告'],
    ['heading', '一、总体情况'],
    ['text', '第一段。'],
    ['text', '第二段。'],
  ]);
});

it('says first of a draft that it is one', () => {
  expect(lines(report, { draftAsOf: '2025-12-05' })[0]).toEqual(['heading', '数据截至12月5日（草稿）']);
});

it('goes on in the next row where a paragraph is longer than a cell', () => {
  const long = lines({ ...report, overview: '公'.repeat(20_000) }, {}).filter(([look]) => look === 'text');
  expect(long.map(([, text]) => text?.length)).toEqual([16_000, 4_000]);
});
