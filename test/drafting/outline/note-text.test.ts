import { expect, it } from 'vitest';
import { itemsOf } from '../../../src/drafting/outline/note-text.ts';

const NAMES = { self: '我局', year: 2024 };
const items = (text: string, aspect = 'platforms') =>
  itemsOf({ id: 'n', aspect, text }, NAMES).map(({ written }) => written);

it('parts a note into its facts, without numbering and closing marks', () => {
  expect(items('1．网站改版1次；\n2．公众号更名1个。')).toEqual(['网站改版1次', '公众号更名1个']);
});

it('takes a blank for a pause, and nothing for no fact', () => {
  expect(items('网站改版1次 公众号更名1个')).toEqual(['网站改版1次，公众号更名1个']);
  expect(items('没有')).toEqual([]);
});

it('names the organ and the year after as a report does', () => {
  expect(items('明年继续改版网站')[0]).toContain('2025年');
});

it('adds no word to what a note says of a review', () => {
  expect(items('发布前先过审')).toEqual(['发布前先进行审查']);
  expect(items('发布前先过保密审查')).toEqual(['发布前先进行保密审查']);
});

it.each([
  ['两处公示栏的照片没传上来', '2处公示栏的照片未上传'],
  ['罚没财物名单季度公示', '罚没财物名单季度公示'],
  ['“滨江图书”开通网签备案查询', '“滨江图书”开通网签备案查询'],
  ['数据由总工程师和总会计师各核一次', '数据由总工程师和总会计师各核对1次'],
  ['村干部反映赶集天人多', '村干部反映赶集天人多'],
  ['地址做了隐藏', '地址做了隐藏'],
  ['姓名做了遮挡', '姓名已作遮挡'],
  ['推文被转了600多次', '推文被转发600余次'],
  ['尚有3项未整改完成', '尚有3项未整改完成'],
  ['开放日办了4次，来了一百来个人吧', '开放日举办4次，100余人参加'],
  ['申请量上来了', '申请量上来了'],
])('cuts no word in two: %s', (said, written) => {
  expect(items(said)).toEqual([written]);
});
