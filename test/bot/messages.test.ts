import { expect, it } from 'vitest';
import { threadTitle } from '../../src/bot/messages.ts';
import { Talk } from '../interview/support/talk.ts';

it('says where to answer: in the thread, or where nobody else is, just here', () => {
  const { session } = new Talk();
  expect(threadTitle(session, null, false)).toContain('请在本话题内回答');
  const alone = threadTitle({ ...session, channel: 'D1' }, null, false);
  expect(alone).toContain('请直接在这里回答');
  expect(alone).not.toContain('话题');
});
