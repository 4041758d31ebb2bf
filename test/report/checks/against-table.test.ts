import { expect, it } from 'vitest';
import { againstTable } from '../../../src/report/checks/against-table.ts';
import { narrativeOf } from '../../../src/report/text/narrative.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { contextOf } from './context.ts';

const report = { ...bureauReport(), other: '本年度无行政复议。' };
const claim = (lang: 'zh' | 'en') =>
  againstTable(contextOf(report, { lang }), {
    rule: 'text-none',
    key: 'other',
    passage: narrativeOf(report, 'other'),
    span: { start: 3, end: 8 },
    cells: ['disputes.reconsideration.upheld'],
  });

it('quotes the claim, names each cell with its figure and what to do', () => {
  expect(claim('zh')).toMatchObject({
    section: 6,
    severity: 'warning',
    cells: ['disputes.reconsideration.upheld'],
    where: { start: 3, end: 8 },
    message: expect.stringMatching(/^正文写“无行政复议”，而表格中“.*结果维持.*”为1。.*请按实际情况改正/),
  });
});

it('says it in English', () => {
  expect(claim('en').message).toMatch(/^The text says “无行政复议”, but “.*” is 1\./);
});
