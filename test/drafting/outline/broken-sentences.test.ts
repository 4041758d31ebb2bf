import { describe, expect, it } from 'vitest';
import { isBroken } from '../../../src/drafting/outline/broken-sentences.ts';

describe('a sentence that cannot be printed as it stands', () => {
  it.each([
    '制定新制定采砂管理的办法1件',
    '未印发出新通知',
    '信息由之前站长审核',
    '公众号停用，依托只留网站公开政府信息',
    '经回函由总工审核后发布',
    '经灾情信息要分管领导审签后发布',
    '各村均发放至',
    '存档的还无编号',
  ])('%s', (sentence) => expect(isBroken(sentence)).toBe(true));
});

describe('a whole sentence', () => {
  it.each([
    '组织开展培训2次',
    '由股长审核、局长签发',
    '经征求意见，第三方不同意公开',
    '信息经分管领导审签后发布',
    '栏目名为“由我来答”',
    '申请内容主要涉及征地',
    '稿件由科室拟定，经办公室审核后发布',
    '未收到投诉',
  ])('%s', (sentence) => expect(isBroken(sentence)).toBe(false));
});
