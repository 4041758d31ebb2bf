import { describe, expect, it } from 'vitest';
import { actAt } from './read-at.ts';

const READER = '指令';

describe('commands', () => {
  it.each([
    ['previous', '跳过', { does: 'command', command: { kind: 'skip' } }],
    ['cells.licences', '返回上一步', { does: 'command', command: { kind: 'back' } }],
    ['notes.problems', '先停一下，我去开会', { does: 'command', command: { kind: 'pause' } }],
    ['check', '帮助', { does: 'command', command: { kind: 'help' } }],
  ])('%s: %s', (at, said, act) => {
    expect(actAt(READER, at, said)).toMatchObject(act);
  });

  it.each([
    ['previous', '没有，哦不对，有的', 'some'],
    ['previous', '没有，等等，有的', 'some'],
    ['previous', '有，不对，没有', 'nothing'],
    ['received', '没收到，说错了，收到过', 'some'],
    ['previous', '没有，等一下', 'hesitate'],
    ['previous', '没找到，没有', 'nothing'],
  ])('takes what stands behind a stop, at %s: %s', (at, said, reply) => {
    expect(actAt(READER, at, said)).toMatchObject({ does: 'reply', reply });
  });

  it.each([
    ['notes.problems', '跳过了三条街'],
    ['notes.problems', '天上有云'],
    ['previous', '公众号去年停的，专栏没有'],
    ['previous', '微信还挂着，别的号没有'],
    ['notes.problems', '上一步要加强培训'],
  ])('says nothing of, at %s: %s', (at, said) => {
    expect(actAt(READER, at, said)).toBeNull();
  });
});
