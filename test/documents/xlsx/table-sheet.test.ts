import { expect, it } from 'vitest';
import { tableSheet } from '../../../src/documents/xlsx/table-sheet.ts';
import { withCells } from '../../../src/report/cells.ts';
import { bureauReport } from '../../fixtures/reports.ts';

const report = bureauReport();
const disputes = tableSheet(report, 'disputes');
const texts = (sheet: typeof disputes) =>
  sheet.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
const looks = (sheet: typeof disputes) => new Set(sheet.cells.map(({ look }) => look));

it('stands under the section’s heading, over the whole width', () => {
  expect(texts(disputes)[0]).toBe('四、政府信息公开行政复议、行政诉讼情况');
  expect(disputes.merges[0]).toBe('A1:O1');
});

it('has the text beside the table above it', () => {
  const sheet = tableSheet({ ...report, beside: { disputes: '全年一件。' } }, 'disputes');
  expect(texts(sheet)[1]).toBe('全年一件。');
  expect(sheet.frozen).toEqual({ rows: 2, columns: 0 });
});

it('has live totals, and shades one that its parts contradict', () => {
  expect(looks(disputes).has('doubtfulTotal')).toBe(false);
  const wrong = withCells(report, { 'disputes.reconsideration.total': 9 });
  expect(looks(tableSheet(wrong, 'disputes')).has('doubtfulTotal')).toBe(true);
});

it('keeps the three columns of labels of table 三 in sight', () => {
  expect(tableSheet(report, 'applications').frozen).toEqual({ rows: 4, columns: 3 });
});
