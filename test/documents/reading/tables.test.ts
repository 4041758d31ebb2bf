import { expect, it } from 'vitest';
import { type Block, lineBlock } from '../../../src/documents/reading/blocks.ts';
import { outlineOf } from '../../../src/documents/reading/outline.ts';
import { findTables, layoutOf, readFound } from '../../../src/documents/reading/tables.ts';
import { plainRow } from '../../../src/report/reading/grid.ts';

const table = (...rows: readonly string[]): Block => ({
  kind: 'table',
  grid: { rows: rows.map((row) => plainRow(row.split('|'))), exact: false },
});
const FIGURES = '1|0|0|0|1|0|0|0|0|0|0|0|0|0|0';
const DISPUTES = table('行政复议|行政诉讼', '结果维持|结果纠正|其他结果|尚未审结|总计', FIGURES);
const HEADING = lineBlock('四、政府信息公开行政复议、行政诉讼情况');
const found = (...blocks: readonly Block[]) =>
  findTables(
    outlineOf({ shape: 'paragraphs', blocks: [lineBlock('一、总体情况'), lineBlock('好。'), ...blocks] }),
  );

it('knows a table by its labels, wherever it stands', () => {
  const tables = found(DISPUTES);
  expect(tables.map(({ grids }) => grids.length)).toEqual([0, 0, 1]);
  const [, , disputes] = tables;
  expect(disputes && readFound(disputes, tables, '2021')?.cells['disputes.reconsideration.upheld']).toBe(1);
});

it('takes a piece without labels for the section that it stands in', () => {
  expect(found(HEADING, table(FIGURES)).at(2)).toMatchObject({ hasHeading: true, grids: [{}] });
});

it('says that a table is a picture', () => {
  expect(found(HEADING, { kind: 'picture' }).at(2)?.isPicture).toBe(true);
});

it('tells the layout by labels that only one has', () => {
  const labels = (text: string) =>
    layoutOf([{ table: 'proactive', grids: [], text, isPicture: false, hasHeading: true }]);
  expect(labels('信息内容 本年制发件数 本年废止件数 现行有效件数')).toBe('2021');
  expect(labels('信息内容 本年新制作数量 本年新公开数量 对外公开总数量')).toBe('2019');
  expect(labels('总计')).toBeNull();
});
