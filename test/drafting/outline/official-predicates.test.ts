import { expect, it } from 'vitest';
import { withOfficialPredicates } from '../../../src/drafting/outline/official-predicates.ts';

it.each([
  ['办事指南栏目空着', '办事指南栏目内容空白'],
  ['网页打开慢，复函答复慢', '网页打开较慢，复函答复不够及时'],
  ['图解类的少', '图解类偏少'],
  ['会上照片传得晚', '会上照片上传不及时'],
  ['旧账号并掉', '旧账号合并'],
  ['窗口人员不大会用', '窗口人员不熟悉操作'],
])('%s: %s', (said, written) => {
  expect(withOfficialPredicates(said)).toBe(written);
});

it('leaves what the predicate is not said of', () => {
  expect(withOfficialPredicates('申请少')).toBe('申请少');
  expect(withOfficialPredicates('放慢')).toBe('放慢');
});
