import { describe, expect, it } from 'vitest';
import { actAt } from './read-at.ts';

const READER = '没有';

describe('that there is nothing', () => {
  it.each([
    ['notes.problems', '没有', { does: 'reply', reply: 'nothing' }],
    ['notes.other', '没别的事，按惯例填“无”', { does: 'reply', reply: 'nothing' }],
    ['notes.fees', '没收过，写个无字', { does: 'reply', reply: 'nothing' }],
    ['notes.fees', '没有收费', { does: 'reply', reply: 'nothing' }],
    ['previous', '单位是新组建的，哪有什么去年', { does: 'reply', reply: 'nothing' }],
    ['previous', '那就直接填吧', { does: 'reply', reply: 'nothing' }],
    ['received', '没有，官司也没人打', { does: 'reply', reply: 'neither' }],
    ['received', '没人来申请，复议和诉讼也没有', { does: 'reply', reply: 'neither' }],
    ['received', '没有', { does: 'reply', reply: 'nothing' }],
    ['cells.licences', '没有许可职权', { does: 'reply', reply: 'nothing' }],
  ])('%s: %s', (at, said, act) => {
    expect(actAt(READER, at, said)).toMatchObject(act);
  });

  it.each([
    ['previous', '去年的我这没存，综合科小贺那有，我问问她，周三给你'],
    ['notes.problems', '没有专人'],
    ['notes.problems', '没写'],
    ['notes.supervision', '培训2次'],
  ])('says nothing of, at %s: %s', (at, said) => {
    expect(actAt(READER, at, said)).toBeNull();
  });
});
