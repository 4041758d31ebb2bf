import { expect, it } from 'vitest';
import { countedNone } from '../../../../src/interview/answers/tally/counted-none.ts';
import { heard } from '../../../../src/language/hear.ts';

it.each([
  ['一件立案的都没有', ['一件', '都没有', '']],
  ['查封一起也没搞过', ['一起', '也没', '搞过']],
  ['规章一部都谈不上，规范性文件2件', ['一部', '都谈不上', '']],
  ['窗口撤了，一笔不办', ['一笔', '不办', '']],
  ['一件都没统计', null],
  ['一件没公开，都没答复', null],
  ['来了一件，其他都没有', null],
  ['1件都没办结', null],
] as const)('%s', (text, told) => {
  const utterance = heard(text);
  const [found] = countedNone(utterance);
  const words =
    found && [found.one, found.none, found.behind].map(({ start, end }) => utterance.text.slice(start, end));
  expect(words ?? null).toEqual(told);
});
