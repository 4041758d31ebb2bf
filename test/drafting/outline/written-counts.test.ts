import { expect, it } from 'vitest';
import { withWrittenCounts, withWrittenTurns } from '../../../src/drafting/outline/written-counts.ts';

it.each([
  ['三十来人', '30余人'],
  ['来了三百多人', '300余人参加'],
  ['3300多个', '3300余个'],
  ['学了两回', '学了2次'],
  ['坏了俩', '坏了2个'],
  ['聘了2个律师', '聘了2名律师'],
  ['二三十人', '二三十人'],
  ['42人听', '42人参加'],
  ['九天之内答复', '9天内答复'],
  ['公告6个', '公告6条'],
  ['按村一个一个建档', '按村一个一个建档'],
  ['选A、B两个方案', '选A、B两个方案'],
  ['第三方抽了6个村', '第三方抽了6个村'],
  ['“两个清单”上网', '“两个清单”上网'],
  ['只进一次门', '只进一次门'],
  ['网站一个，公众号一个', '网站1个，公众号1个'],
  ['增设一个专栏', '增设一个专栏'],
])('%s: %s', (said, written) => {
  expect(withWrittenCounts(said)).toBe(written);
});

it.each([
  ['一个月两回', '每月2次'],
  ['一个季度检查一次', '每季度检查1次'],
  ['一周一报', '每周一报'],
])('%s: %s', (said, written) => {
  expect(withWrittenTurns(said)).toBe(written);
});
