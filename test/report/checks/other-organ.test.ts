import { expect, it } from 'vitest';
import { otherOrgansIn } from '../../../src/report/checks/other-organ.ts';

const names = (text: string, own: string, isOpening = false) =>
  otherOrgansIn(text, own, isOpening).map(({ name }) => name);

it.each([
  ['白沙县林业局高度重视政府信息公开工作。', '云岭县林业局', ['白沙县林业局']],
  ['云岭县林业局高度重视政府信息公开工作。', '云岭县林业局', []],
  ['我局高度重视政府信息公开工作。', '云岭县林业局', []],
  ['会同白沙县林业局开展检查。', '云岭县林业局', []],
])('%s beside %s: %j', (text, own, found) => {
  expect(names(text, own)).toEqual(found);
});

it('looks at who drew the report up in the opening alone', () => {
  const text = '本报告由白沙县林业局编制。';
  expect(names(text, '云岭县林业局', true)).toEqual(['白沙县林业局']);
  expect(names(text, '云岭县林业局', false)).toEqual([]);
});

it('has nothing to compare with where the organ is not known', () => {
  expect(names('白沙县林业局高度重视。', '')).toEqual([]);
});
