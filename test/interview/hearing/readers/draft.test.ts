import { describe, expect, it } from 'vitest';
import { Talk } from '../../support/talk.ts';
import { actAt } from './read-at.ts';

const READER = '改初稿';

describe('what is to be changed in a draft', () => {
  it.each([
    ['draft.overview', '写短一点', { does: 'redraft', change: '写短一点' }],
    ['draft.problems', '把第一句删掉', { does: 'redraft', change: '把第一句删掉' }],
  ])('%s: %s', (at, said, act) => {
    expect(actAt(READER, at, said)).toMatchObject(act);
  });
});

describe('the clerk’s own text for a draft', () => {
  it.each([
    ['我来写：本机关全年没有收取信息处理费。', '本机关全年没有收取信息处理费。'],
    ['改成下面这段：全年没有其他要报告的事项。', '全年没有其他要报告的事项。'],
  ])('%s: takes its place, to be looked at', (said, text) => {
    const { session } = new Talk().at('draft.other').say(said);
    expect(session.drafts.other).toMatchObject({ state: 'ready', text });
  });

  it.each(['第二句写具体：补上数字', '自己写'])('%s: is none', (said) => {
    expect(actAt('自己写的初稿', 'draft.other', said)).toBeNull();
  });
});
