import { describe, expect, it } from 'vitest';
import { FIRST, isThreadUnread, read, unreadIn } from '../../../src/playground/page/unread.ts';
import type { StoredMessage } from '../../../src/playground/state/types.ts';

const message = (ts: string, user: string, thread_ts?: string): StoredMessage => ({
  type: 'message',
  channel: 'C1',
  team: 'T1',
  text: '',
  ts,
  user,
  ...(thread_ts ? { thread_ts } : {}),
});

const all = [message('1.0', 'U2'), message('2.0', 'U1'), message('3.0', 'U2', '1.0'), message('4.0', 'U2')];

describe('what a person has not read', () => {
  it('is what others wrote after the last look, replies not counted', () => {
    expect(unreadIn('C1', 'U1', all, { C1: '1.0' })).toBe(1);
    expect(unreadIn('C1', 'U1', all, read({}, 'C1', null, all))).toBe(0);
  });

  it('is nothing that was there before the first visit', () => {
    expect(unreadIn('C1', 'U1', all, { [FIRST]: '4.0' })).toBe(0);
  });

  it('is a thread with a reply of somebody else that was not opened since', () => {
    expect(isThreadUnread('C1', '1.0', 'U1', all, { [FIRST]: '2.0', C1: '4.0' })).toBe(true);
    expect(isThreadUnread('C1', '1.0', 'U2', all, { [FIRST]: '2.0' })).toBe(false);
    expect(isThreadUnread('C1', '1.0', 'U1', all, { 'C1:1.0': '3.0' })).toBe(false);
  });

  it('does not grow again when an older message is looked at', () => {
    expect(read({ C1: '9.0' }, 'C1', null, all)).toEqual({ C1: '9.0' });
  });
});
