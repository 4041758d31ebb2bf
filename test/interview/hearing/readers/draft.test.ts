import { describe, expect, it } from 'vitest';
import type { Session } from '../../../../src/interview/session.ts';
import { Talk } from '../../support/talk.ts';
import { actAt } from './read-at.ts';

const READER = '改初稿';

const shown = (part: string): Session => {
  const { session } = new Talk();
  const writer = { kind: 'person' } as const;
  return {
    ...session,
    drafts: { ...session.drafts, [part]: { state: 'ready', text: '全年培训2次。', marks: [], writer } },
  };
};

describe('what is to be changed in a draft', () => {
  it.each(['draft.overview', 'draft.other'])('%s: nothing where there is no draft yet', (at) => {
    expect(actAt(READER, at, '语气再正式些')).toBeNull();
  });

  it.each([
    ['口径都对，采用', 'yes'],
    ['分管领导还没看，先别交', 'hesitate'],
  ])('%s: is a reply', (said, reply) => {
    expect(actAt(READER, 'draft.problems', said, shown('problems'))).toMatchObject({ does: 'reply', reply });
  });

  it('is a wish where something is to be changed', () => {
    for (const said of ['可以，就是太短', '对了，漏了一场发布会'])
      expect(actAt(READER, 'draft.problems', said, shown('problems'))).toMatchObject({ does: 'redraft' });
  });

  it('is no wish that last year’s words be taken again', () => {
    expect(actAt(READER, 'draft.problems', '照去年的写', shown('problems'))).toMatchObject({ does: 'ask' });
  });

  it.each([
    ['draft.overview', '写短一点', { does: 'redraft', change: '写短一点' }],
    ['draft.problems', '把第一句删掉', { does: 'redraft', change: '把第一句删掉' }],
  ])('%s: %s', (at, said, act) => {
    expect(actAt(READER, at, said, shown(at.slice('draft.'.length)))).toMatchObject(act);
  });
});

describe('the clerk’s own text for a draft', () => {
  it.each([
    ['我来写：本机关全年没有收取信息处理费。', '本机关全年没有收取信息处理费。'],
    ['这段我自己来写 本机关全年没有收取信息处理费。', '本机关全年没有收取信息处理费。'],
    ['改成下面这段：全年没有其他要报告的事项。', '全年没有其他要报告的事项。'],
  ])('%s: takes its place, to be looked at', (said, text) => {
    const { session } = new Talk().at('draft.other').say(said);
    expect(session.drafts.other).toMatchObject({ state: 'ready', text });
  });

  it.each(['第二句写具体：补上数字', '自己写', '我自己写，等小赵把数给我再说吧'])('%s: is none', (said) => {
    expect(actAt('自己写的初稿', 'draft.other', said)).toBeNull();
  });
});
