import { expect, it } from 'vitest';
import { familiarBefore, isSomebody } from '../../../src/interview/hearing/somebody.ts';
import { heard } from '../../../src/language/hear.ts';

it.each([
  ['法规科老周', true],
  ['执法队', true],
  ['小吴', true],
  ['科长乙', true],
  ['办公室主任贾小雨', true],
  ['主任任务', false],
  ['这些情况', false],
  ['公众号', false],
])('“%s” can be asked: %s', (text, can) => {
  expect(isSomebody(heard(text), { start: 0, end: text.length })).toBe(can);
});

it('finds whoever was called familiarly before', () => {
  expect(familiarBefore('数在综合股老李那儿，我问他', 10)).toEqual({ start: 5, end: 7 });
  expect(familiarBefore('数还没有来，我问他', 6)).toBeNull();
});
