import { expect, it } from 'vitest';
import { isInBrackets, joinParagraphs } from '../../../src/documents/reading/paragraphs.ts';

const WIDTH = 30;
const FULL = '根据有关规定，现将本机关上一年度政府信息公开工作情况报告如下，'.slice(0, WIDTH);

it('puts lines of a page together up to the end of a paragraph', () => {
  expect(joinParagraphs([FULL, '并予公布。', '本报告由六部分组成。'], WIDTH)).toEqual([
    `${FULL}并予公布。`,
    '本报告由六部分组成。',
  ]);
  expect(joinParagraphs([FULL, '并予公布。'], null)).toEqual([FULL, '并予公布。']);
});

it('goes on over a line that ends early between brackets', () => {
  expect(joinParagraphs(['按照格式（国办公开办函', '〔2021〕30号）要求编制。'], WIDTH)).toEqual([
    '按照格式（国办公开办函〔2021〕30号）要求编制。',
  ]);
});

it.each([
  ['按照格式（国办公开办函', true],
  ['按照《中华人民共和国政府信息公开', true],
  ['按照格式（国办公开办函〔2021〕30号）要求', false],
  ['这里少一个括号（国办公开办函要求。', false],
])('tells whether %j ends between brackets', (text, expected) => {
  expect(isInBrackets(text)).toBe(expected);
});
