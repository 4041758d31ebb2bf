import { expect, it } from 'vitest';
import { tableBlocks } from '../../../src/documents/reading/split-table.ts';
import { plainRow } from '../../../src/report/reading/grid.ts';

const blocks = (...rows: readonly (readonly string[])[]) =>
  tableBlocks({ rows: rows.map(plainRow), exact: true }).map((block) =>
    block.kind === 'line' ? block.text : block.kind === 'table' ? block.grid.rows.length : block.kind,
  );
const PROSE =
  '全年通过县政府网站、公众号和政务公开栏发布各类政府信息二百余条，其中规划公示十二条，征地补偿安置公告八条，均已在规定期限内完成。';

it('leaves a table whole', () => {
  expect(blocks(['规章', '1'], ['行政规范性文件', '2'])).toEqual([2]);
});

it('cuts a table where a row is a section’s heading or a text in a frame', () => {
  const heading = '三、收到和处理政府信息公开申请情况';
  expect(blocks(['规章', '1'], [heading, ''], ['新收', '2'])).toEqual([1, heading, 1]);
  expect(blocks([PROSE, ''])).toEqual([PROSE]);
});

it('reads a heading with its text beside it', () => {
  expect(blocks(['一、 总体情况', '好。'])).toEqual(['一、总体情况', '好。']);
});

it('makes nothing of empty rows', () => {
  expect(blocks(['', ''])).toEqual([]);
});
