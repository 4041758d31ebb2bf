import { expect, it } from 'vitest';
import { kept, published } from '../../../src/drafting/outline/by-channel.ts';

it.each([
  ['网站发布', '208条', '条', '通过网站发布信息208条'],
  ['全年公众号', '64篇', '篇', '全年通过公众号发布信息64篇'],
  ['政府公报', '12期', '期', '编发政府公报12期'],
  ['网站发布', '3件', '件', null],
  ['专家解读', '3篇', '篇', null],
])('%s%s was published there', (head, count, unit, written) => {
  expect(published(head, count, unit)).toBe(written);
});

it.each([
  ['全县政府网站', '1个', '个', '全县设有政府网站1个'],
  ['政府网站', '208条', '条', null],
  ['信息员', '12个', '个', null],
])('%s%s is what an organ has', (head, count, unit, written) => {
  expect(kept(head, count, unit)).toBe(written);
});
