import { expect, it } from 'vitest';
import { styleIn } from '../../../src/interview/hearing/style.ts';
import { heard } from '../../../src/language/hear.ts';

const styles = (said: string) => styleIn(heard(said)).map(({ start, end }) => said.slice(start, end));

it.each([
  ['编印手册80本，写得庄重一点', ['写得庄重一点']],
  ['办讲座4场。这一段尽量短，八十字以内', ['这一段尽量短', '八十字以内']],
  ['行文平实些，少用成语', ['行文平实些', '少用成语']],
  ['不要超过三百字', ['不要超过三百字']],
  ['归纳成两段，人名不要出现', ['归纳成两段', '人名不要出现']],
])('%s', (said, found) => {
  expect(styles(said)).toEqual(found);
});

it.each([
  '答复书写得更通俗一些',
  '重点公开规划信息',
  '网站文字大一点',
  '全年发稿三百字以上的20篇',
  '多开几次会',
])('tells of the work: %s', (said) => {
  expect(styles(said)).toEqual([]);
});
