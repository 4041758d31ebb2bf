import { describe, expect, it } from 'vitest';
import { withoutForwarding } from '../../src/language/forwarded.ts';

describe('what was forwarded from a chat', () => {
  it.each([
    ['王科长 09:32\n今年申请8件', '今年申请8件'],
    ['小刘(办公室) 2026/1/5 10:15:33\n专栏更新24期\n发布会2场', '专栏更新24期\n发布会2场'],
    ['wt：网站公开312条', '网站公开312条'],
    ['【转发】局办公室李姐：全年13件', '全年13件'],
    ['小陈：一共9份', '一共9份'],
    ['综合科小王：全年21件', '全年21件'],
    ['转审批股：办结320件', '办结320件'],
  ])('%j', (said, told) => {
    expect(withoutForwarding(said)).toBe(told);
  });

  it.each([
    '企业：2',
    'total：9',
    '地址：人民路18号',
    '开会 14:30',
    '问题：人手不足',
    '领导小组：3次会议',
  ])('leaves %s', (said) => {
    expect(withoutForwarding(said)).toBe(said);
  });
});
