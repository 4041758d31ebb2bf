import { describe, expect, it } from 'vitest';
import { withoutTakenBack } from '../../src/language/taken-back.ts';

describe('a figure that is taken back in the same breath', () => {
  it.each([
    ['许可52件，哦不，25件', '许可25件'],
    ['发了8篇……不对是18篇', '发了18篇'],
    ['强制3，说错了，4', '强制4'],
    ['检查7次，更正，9次，都办了', '检查9次，都办了'],
    ['处罚40，不不不，是14，强制2', '处罚14，强制2'],
    ['没有，不对不对，有的，来了3件', '有的，来了3件'],
    ['没收到，哦不对，收了2件', '收了2件'],
    ['没有，不对，没收到，不对，来了3件', '来了3件'],
  ])('%s', (said, meant) => {
    expect(withoutTakenBack(said)).toBe(meant);
  });

  it.each([
    '处罚40件，不是14件',
    '许可52件，处罚不对，应该是14件',
    '40件对的，14件不对',
    '发了8篇',
    '没有错了的',
    '没有，不对',
    '培训8次，不对外的3场',
  ])('%s takes none back', (said) => {
    expect(withoutTakenBack(said)).toBe(said);
  });
});
