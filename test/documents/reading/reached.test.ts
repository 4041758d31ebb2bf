import { expect, it } from 'vitest';
import { lineBlock } from '../../../src/documents/reading/blocks.ts';
import { outlineOf } from '../../../src/documents/reading/outline.ts';
import { reachedOf } from '../../../src/documents/reading/reached.ts';

const reached = (shape: 'paragraphs' | 'sheets', ...lines: readonly string[]) => {
  const content = { shape, blocks: lines.map((line) => lineBlock(line)) };
  return reachedOf(outlineOf(content), shape, [], new Map());
};

it('says of a text that breaks off within a sentence that it and all behind it was not reached', () => {
  const { unreached, unsure } = reached('paragraphs', '一、总体情况', '全年发布信息二十条，其中规范性');
  expect(unreached).toEqual([1, 2, 3, 4, 5, 6]);
  expect(unsure.map(({ cell }) => cell)).toContain('problems');
});

it('says of a whole section that only what is behind it was not reached', () => {
  expect(reached('paragraphs', '一、总体情况', '全年发布信息二十条。').unreached).toEqual([2, 3, 4, 5, 6]);
});

it('takes a report with its last section for whole', () => {
  const lines = ['五、存在的主要问题及改进情况', '更新不及时。', '六、其他需要报告的事项', '无'];
  expect(reached('paragraphs', '一、总体情况', '好。', ...lines).unreached).toEqual([]);
});

it('concludes nothing from the order of a workbook’s sheets', () => {
  expect(reached('sheets', '一、总体情况', '全年发布信息二十条，其中规范性').unreached).toEqual([]);
});
