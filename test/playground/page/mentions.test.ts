import { describe, expect, it } from 'vitest';
import { asSent, begunAt, meant } from '../../../src/playground/page/mentions.ts';

const people = [
  { id: 'U1', name: 'nianbao', realName: 'nianbao' },
  { id: 'U2', name: 'jingbanren', realName: '经办人甲' },
  { id: 'U3', name: 'kezhang', realName: '科长乙' },
];

describe('a mention that is typed', () => {
  it.each([
    ['@nianbao 检查', '<@U1> 检查'],
    ['请@nianbao检查', '请<@U1>检查'],
    ['@NianBao', '<@U1>'],
    ['@经办人甲 和 @科长乙', '<@U2> 和 <@U3>'],
    ['@nianbao2', '@nianbao2'],
    ['a@nianbao.gov.cn', 'a@nianbao.gov.cn'],
    ['<@U1> 在', '<@U1> 在'],
    ['@谁', '@谁'],
  ])('%s is sent as %s', (typed, sent) => {
    expect(asSent(typed, people)).toBe(sent);
  });

  it.each([
    ['@ni', 3, { at: 0, typed: 'ni' }],
    ['请 @经', 4, { at: 2, typed: '经' }],
    ['@nianbao 检查', 11, null],
    ['zhang@qq', 8, null],
    ['没有', 2, null],
  ])('%s with the caret at %i begins %o', (text, caret, begun) => {
    expect(begunAt(text, caret)).toEqual(begun);
  });

  it('offers whoever begins so first, then whoever has it in the name', () => {
    expect(meant('k', people).map(({ id }) => id)).toEqual(['U3']);
    expect(meant('甲', people).map(({ id }) => id)).toEqual(['U2']);
    expect(meant('', people)).toHaveLength(3);
  });
});
