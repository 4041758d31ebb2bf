import { describe, expect, it } from 'vitest';
import { noteWithoutSlips, withoutSlips } from '../../src/language/slips.ts';

describe('slips of typing and of voice input', () => {
  it.each([
    ['自燃人5件', '自然人5件'],
    ['自然仁七见，起业两见', '自然人七件，企业两件'],
    ['付议1件，维池', '复议1件，维持'],
    ['河东的钱道了没，本月道期几件', '河东的钱到了没，本月到期几件'],
    ['再见，意见3条', '再见，意见3条'],
    ['自燃事故1起', '自燃事故1起'],
    ['两件不与公开，一件不于处理', '两件不予公开，一件不予处理'],
  ])('%s', (said, meant) => {
    expect(withoutSlips(said)).toBe(meant);
  });
});

it.each([
  ['门户网战发了三十六调，公众浩五偏', '门户网站发了三十六条，公众号五篇'],
  ['请了3调解员来讲', '请了3调解员来讲'],
  ['公众好评度高', '公众好评度高'],
])('a note: %s', (said, meant) => {
  expect(noteWithoutSlips(said)).toBe(meant);
});
