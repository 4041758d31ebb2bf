import { expect, it } from 'vitest';
import { lineBlock } from '../../../src/documents/reading/blocks.ts';
import { narrativeOf } from '../../../src/documents/reading/narrative.ts';
import { placeCells } from '../../../src/report/reading/grid.ts';

const lines = (...texts: readonly string[]) => texts.map((text) => lineBlock(text));

it('keeps paragraphs as they are, and sets leftovers apart', () => {
  const said = lines('发布信息20条。', '[bookmark: _GoBack]', '培训2次。');
  expect(narrativeOf(said, 1, 'paragraphs', null, false)).toMatchObject({
    text: '发布信息20条。\n培训2次。',
    debris: [{ section: 1, text: '[bookmark: _GoBack]' }],
  });
});

it('joins lines that a page broke, and leaves out its number', () => {
  const said = lines('全年通过县政府网站发布各类政府信', '3', '息二十条。');
  expect(narrativeOf(said, 1, 'lines', 16, false).text).toBe('全年通过县政府网站发布各类政府信息二十条。');
});

it('keeps the words of a table that stands in a text', () => {
  const cell = (text: string) => ({ text, colspan: 1, rowspan: 1 });
  const grid = placeCells([
    [cell('渠道'), cell('条数')],
    [cell('网站'), cell('20')],
  ]);
  expect(narrativeOf([{ kind: 'table', grid }], 1, 'paragraphs', null, false)).toMatchObject({
    text: '渠道 条数\n网站 20',
    holdsTable: true,
  });
});

it('leaves out what a site prints behind the last section alone', () => {
  const pasted = lines('无。', '来源：县政府办', '【打印本页】');
  expect(narrativeOf(pasted, 5, 'paragraphs', null, true).text).toBe('无。');
  expect(narrativeOf(pasted, 5, 'paragraphs', null, false).text).toContain('来源');
});
