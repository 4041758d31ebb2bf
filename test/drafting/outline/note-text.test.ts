import { expect, it } from 'vitest';
import { composedUnder, itemsOf } from '../../../src/drafting/outline/note-text.ts';

const NAMES = { self: '我局', year: 2024 };
const items = (text: string, aspect = 'platforms') =>
  itemsOf({ id: 'n', aspect, text }, NAMES).map(({ written }) => written);

it('parts a note into its facts, without numbering and closing marks', () => {
  expect(items('1．网站改版1次；\n2．公众号更名1个。')).toEqual(['网站改版1次', '公众号更名1个']);
});

it('takes a blank for a pause, and nothing for no fact', () => {
  expect(items('网站改版1次 公众号更名1个')).toEqual(['网站改版1次，公众号更名1个']);
  expect(items('没有')).toEqual([]);
});

it('names the organ and the year after as a report does', () => {
  expect(items('明年继续改版网站')[0]).toContain('2025年');
});

it('asks about a note that no sentence bears, and about one that a table contradicts', () => {
  const composed = (text: string, tables = '') =>
    composedUnder([{ id: 'n', aspect: 'onRequest', text }], 'onRequest', NAMES, tables);
  expect(composed('收到15件', '全年新收政府信息公开申请12件。')).toMatchObject({
    sentences: [],
    contradictions: ['收到15件'],
  });
  expect(composed('申请均在规定期限内答复').sentences).toEqual(['申请均在规定期限内答复。']);
});

it.each([
  ['清理文件2件，公开前都经过审查', '清理文件2件，公开前均经过审查。'],
  ['清理规范性文件3件', '清理规范性文件3件。'],
  ['考核信息员12人', '考核信息员12人。'],
  ['抽检结果4期', '公布抽检结果4期。'],
])('keeps what was done to a thing, and names it where the thing comes of an act: %s', (text, sentence) => {
  const notes = [{ id: 'n', aspect: 'informationManagement', text }];
  expect(composedUnder(notes, 'informationManagement', NAMES, '').sentences).toEqual([sentence]);
});

it('adds no word to what a note says of a review', () => {
  expect(items('发布前先过审')).toEqual(['发布前先进行审查']);
  expect(items('发布前先过保密审查')).toEqual(['发布前先进行保密审查']);
});
