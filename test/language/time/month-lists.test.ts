import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/language/fold.ts';
import { partInList } from '../../../src/language/time/month-lists.ts';

const at = (text: string, start: number) => {
  const folded = fold(text).text;
  const found = partInList(folded, start);
  return found && [folded.slice(found.start, found.end), found.kind];
};

describe('months and quarters of a list', () => {
  it.each([
    ['8、9、10三个月收了几件', 0, ['8', 'month']],
    ['8、9、10三个月收了几件', 4, ['10三个月', 'month']],
    ['8、9月收了几件', 0, ['8', 'month']],
    ['七八九月收了几件', 0, ['七八九月', 'months']],
    ['一、三季度收了几件', 0, ['一', 'quarter']],
    ['三四季度收了几件', 0, ['三四季度', 'between']],
    ['第二、三季度收了几件', 0, ['第二', 'quarter']],
  ])('%s from %i', (text, start, month) => {
    expect(at(text, start)).toEqual(month);
  });

  it.each([
    '8、9两件',
    '18、19月',
    '3.8、9月',
    '七九月',
    '一四季度',
    '五六季度',
    '十五件',
  ])('%s names none', (text) => {
    expect(at(text, 0)).toBeNull();
  });
});
