import { expect, it } from 'vitest';
import { apartByStrokes, isShorthand, withJoinedCounts } from '../../../src/drafting/outline/shorthand.ts';

it('parts a note at strokes with blanks beside them, and no name', () => {
  expect(apartByStrokes('官网120条 / 抖音30条')).toBe('官网120条；抖音30条');
  expect(apartByStrokes('7×24小时/全年')).toBe('7×24小时/全年');
});

it('names counts of one kind that were joined by a sign one by one', () => {
  expect(withJoinedCounts('轮训2期，30人+28人')).toBe('轮训2期，分别30人、28人参加');
  expect(withJoinedCounts('折页2批，500+300份')).toBe('折页2批，分别500份、300份');
  expect(withJoinedCounts('3场+5人')).toBe('3场+5人');
});

it('knows what is still no sentence', () => {
  expect(isShorthand('栏目20→12')).toBe(true);
  expect(isShorthand('组织培训2次')).toBe(false);
});
