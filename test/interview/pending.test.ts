import { expect, it } from 'vitest';
import { pending } from '../../src/interview/pending.ts';
import type { Session } from '../../src/interview/session.ts';
import { Talk } from './support/talk.ts';

const { session } = new Talk();
const busy: Session = {
  ...session,
  prompted: 4,
  drafts: { ...session.drafts, problems: { state: 'wanted', change: null, current: null, since: 3 } },
  posting: { as: 'pdf', version: 2, since: 4, by: 'U1', isAgain: false },
};

it('a report without a thread needs that first', () => {
  expect(pending({ ...busy, thread: null }, 0)).toEqual([{ kind: 'open-thread' }]);
});

it('shows the prompt, then does what was ordered: drafts before the file', () => {
  expect(pending(busy, 3)).toEqual([
    { kind: 'show', revision: 4 },
    { kind: 'draft', part: 'problems', since: 3 },
    { kind: 'post', as: 'pdf', version: 2, since: 4 },
  ]);
  expect(pending(busy, 4).map(({ kind }) => kind)).toEqual(['draft', 'post']);
});

it('a cancelled report is shown as such, and nothing more is made of it', () => {
  expect(pending({ ...busy, state: 'cancelled' }, 3)).toEqual([{ kind: 'show', revision: 4 }]);
});

it('nothing is to be done where the channel is gone', () => {
  expect(pending({ ...busy, isStranded: true }, 0)).toEqual([]);
});
