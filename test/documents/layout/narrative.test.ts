import { expect, it } from 'vitest';
import { besideParagraphs, draftMark, sectionParagraphs } from '../../../src/documents/layout/narrative.ts';
import { blankReport } from '../../../src/report/report.ts';

const report = blankReport('2021', 2025, '青石镇人民政府');
const OTHER = {
  kind: 'narrative',
  key: 'other',
  number: 6,
  numeral: '六',
  heading: '其他需要报告的事项',
} as const;
const TABLE = {
  kind: 'table',
  key: 'disputes',
  number: 4,
  numeral: '四',
  heading: '行政复议、行政诉讼情况',
} as const;

it('prints the form’s own hint in a blank form, and only there', () => {
  expect(sectionParagraphs(report, OTHER, { hints: true })).toEqual([
    '（文字描述，收取信息处理费情况在此处报告。）',
  ]);
  expect(sectionParagraphs(report, OTHER, {})).toEqual([]);
  expect(sectionParagraphs({ ...report, other: '无。' }, OTHER, { hints: true })).toEqual(['无。']);
});

it('prints the text beside a table', () => {
  expect(
    besideParagraphs({ ...report, beside: { disputes: '全年未发生。\n\n另说明如下。' } }, TABLE),
  ).toEqual(['全年未发生。', '另说明如下。']);
  expect(besideParagraphs(report, TABLE)).toEqual([]);
});

it('marks a draft by the day of its figures', () => {
  expect(draftMark({ draftAsOf: '2025-12-05' })).toBe('数据截至12月5日（草稿）');
  expect(draftMark({})).toBeNull();
});
