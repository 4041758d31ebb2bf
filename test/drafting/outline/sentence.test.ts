import { expect, it } from 'vitest';
import { sentenceOf } from '../../../src/drafting/outline/sentence.ts';
import { reads } from '../../support/reader.ts';

reads('a clause as a report has it', (said) => sentenceOf([said]), {
  valid: [
    ['开了2次培训', '组织2次培训'],
    ['新制发水资源管理的规范性文件2件', '新制发水资源管理的规范性文件2件'],
    ['监察支队检查3次', '监察支队开展检查3次'],
    ['信息公开57条', '公开信息57条'],
    ['没出新文件', '未印发新文件'],
    ['只留网站', '只留网站'],
    ['书架2个', '配备书架2个'],
    ['网站208条', '通过网站发布信息208条'],
    ['全县政府网站1个', '全县设有政府网站1个'],
    ['规范性文件未制定', '未制定规范性文件'],
    ['培训没有', '未组织培训'],
    ['5月、9月各检查1次', '5月、9月各开展检查1次'],
    ['局网站招生页面64条', '通过局网站招生页面发布信息64条'],
    ['空栏目4个', '空栏目4个'],
    ['仍是镇网站', '仍依托镇网站公开政府信息'],
    ['通知除了网站', '通知除了网站'],
    ['接通率91%', '接通率为91%'],
    ['设公开专区15个', '设公开专区15个'],
    ['全年推文94篇', '全年发布推文94篇'],
    ['公众号科普推文26篇', '通过公众号发布科普推文26篇'],
    ['2人审稿', '2人审稿'],
    ['网站、公众号', '依托网站、公众号公开政府信息'],
    ['3个规范性文件均配发解读', '3个规范性文件均配发解读'],
  ],
  notMine: [],
});

it('days that were said behind what was done stand before it', () => {
  expect(sentenceOf(['培训2次', '4月和9月'])).toBe('4月和9月组织培训2次');
});

it('what is listed, and what goes on from a whole clause, stays as it was said', () => {
  expect(sentenceOf(['公开信息90条', '其中政务动态60条'])).toBe('公开信息90条，其中政务动态60条');
  expect(sentenceOf(['培训2次', '共190人'])).toBe('组织培训2次，共190人');
  expect(sentenceOf(['检查3次', '扣分的4所'])).toContain('，扣分4所');
});

it('tells once that people took part', () => {
  expect(sentenceOf(['参加市级培训2次', '5人参加'])).toBe('参加市级培训2次，共5人');
  expect(sentenceOf(['举办讲堂9期', '其中城区4期、乡镇5期', '610人次'])).toBe(
    '举办讲堂9期，其中城区4期、乡镇5期，610人次参加',
  );
});
