import { expect, it } from 'vitest';
import { writeText } from '../../src/documents/write-text.ts';
import { blankReport } from '../../src/report/report.ts';
import { bureauReport } from '../fixtures/reports.ts';

const lines = (...asked: Parameters<typeof writeText>) =>
  new TextDecoder().decode(writeText(...asked)).split('\n');

it('indents paragraphs and keeps headings at the margin', () => {
  const all = lines(bureauReport());
  expect(all[0]).toBe('云岭县自然资源局2024年政府信息公开工作年度报告');
  expect(all).toContain('一、总体情况');
  expect(all.at(-2)).toBe('　　本年度未收取政府信息公开信息处理费，无其他需要报告的事项。');
});

it('writes tables that can be pasted into a spreadsheet', () => {
  expect(lines(bureauReport())).toContain('行政许可\t486\t\t');
});

it('says first of a draft that it is one', () => {
  expect(lines(bureauReport(), { draftAsOf: '2024-12-05' })[0]).toBe('数据截至12月5日（草稿）');
});

it('has the form’s hints in a blank form', () => {
  const blank = blankReport('2021', 2025, '青石镇人民政府');
  expect(lines(blank, { hints: true }).filter((line) => line.includes('文字描述'))).toHaveLength(3);
  expect(lines(blank).filter((line) => line.includes('文字描述'))).toEqual([]);
});
