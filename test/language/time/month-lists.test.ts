import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/language/fold.ts';
import { monthInList } from '../../../src/language/time/month-lists.ts';

const at = (text: string, start: number) => {
  const folded = fold(text).text;
  const found = monthInList(folded, start);
  return found && [folded.slice(found.start, found.end), found.kind];
};

describe('months of a list', () => {
  it.each([
    ['8、9、10三个月收了几件', 0, ['8', 'month']],
    ['8、9、10三个月收了几件', 4, ['10三个月', 'month']],
    ['8、9月收了几件', 0, ['8', 'month']],
    ['七八九月收了几件', 0, ['七八九月', 'months']],
  ])('%s from %i', (text, start, month) => {
    expect(at(text, start)).toEqual(month);
  });

  it.each(['8、9两件', '18、19月', '3.8、9月', '七九月', '十五件'])('%s names none', (text) => {
    expect(at(text, 0)).toBeNull();
  });
});
