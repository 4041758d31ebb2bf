import { expect, it } from 'vitest';
import { problemMeant, problemsIn } from '../../../src/drafting/outline/last-problems.ts';

const ONE_AND_TWO = '一是图纸上传不全；二是咨询电话占线多。';

it('finds the problems of last year’s report, one each', () => {
  expect(problemsIn(ONE_AND_TWO)).toEqual(['图纸上传不全', '咨询电话占线多']);
  expect(problemsIn(`工作还存在一些不足：${ONE_AND_TWO}下一步，一是补传图纸；二是增设坐席。`)).toEqual([
    '图纸上传不全',
    '咨询电话占线多',
  ]);
  expect(problemsIn('图纸上传不全。')).toEqual(['图纸上传不全']);
  expect(problemsIn('')).toEqual([]);
});

it('finds the one that words of a note mean, and none where two are meant as much', () => {
  const problems = problemsIn(ONE_AND_TWO);
  expect(problemMeant('图纸', problems)).toBe('图纸上传不全');
  expect(problemMeant('占线的事', problems)).toBe('咨询电话占线多');
  expect(problemMeant('图纸和电话', problems)).toBeNull();
  expect(problemMeant('人手', problems)).toBeNull();
});
