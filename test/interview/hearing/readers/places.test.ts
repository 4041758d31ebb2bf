import { describe, expect, it } from 'vitest';
import { actAt } from './read-at.ts';

const READER = '去处';

describe('commands that name a place', () => {
  it.each([
    ['previous', '去第三部分', { does: 'command', command: { kind: 'goTo', section: 3 } }],
    ['check', '看看第四部分', { does: 'command', command: { kind: 'show', section: 4 } }],
    [
      'cells.disputes',
      '第四张表目前的样子给我看看',
      { does: 'command', command: { kind: 'show', section: 4 } },
    ],
    ['check', '改联系方式', { does: 'command', command: { kind: 'goTo', question: 'contact' } }],
    ['previous', '刚才许可填错了', { does: 'reply', reply: 'wrong' }],
  ])('%s: %s', (at, said, act) => {
    expect(actAt(READER, at, said)).toMatchObject(act);
  });

  it.each([
    ['draft.other', '改成无'],
    ['cells.licences', '改成5件'],
    ['notes.problems', '去年第三部分写得太短'],
  ])('says nothing of, at %s: %s', (at, said) => {
    expect(actAt(READER, at, said)).toBeNull();
  });
});
