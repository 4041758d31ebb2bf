import { describe, expect, it } from 'vitest';
import { doubledCharacters } from '../../../src/report/checks/doubled-characters.ts';

const found = (text: string) => doubledCharacters(text).map(({ start, end }) => text.slice(start, end));

describe('a character written twice within a word', () => {
  it.each([
    ['政府信息公开开情况', '开开'],
    ['动态调整公公开目录', '公公'],
    ['落实信息发布审审核制度', '审审'],
    ['每季度度通报一次', '度度'],
    ['贯贯彻条例', '贯贯'],
    ['现予予公布', '予予'],
  ])('%s', (text, doubled) => {
    expect(found(text)).toEqual([doubled]);
  });

  it.each([
    ['主动公开开展情况'],
    ['学习习近平新时代思想'],
    ['机关关于公开的规定'],
    ['平台台账'],
    ['专栏栏目'],
    ['推进进一步公开'],
    ['监督督促整改'],
    ['层层压实责任，事事有回音'],
    ['方方面面都认认真真'],
    ['我市市场监管'],
    ['2023年年底'],
    ['一项项落实'],
    ['十五五规划'],
  ])('none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
