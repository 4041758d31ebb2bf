import { expect, it } from 'vitest';
import { accountOf } from '../../src/interview/account.ts';
import type { Input } from '../../src/interview/input.ts';
import { Talk } from './support/talk.ts';

const stamp = { by: 'UCLERK1', at: '2026-01-12T01:00:00.000Z', day: '2026-01-12', model: false };

it('an entry tells which cells became what, without anybody’s words', () => {
  const talk = new Talk().at('cells.applications').say('新收企业3件');
  const before = talk.session;
  const { on } = talk;
  const after = talk.press('confirm').session;
  const account = accountOf(before, after, { ...stamp, kind: 'choose', on, choice: 'confirm' });
  expect(account).toMatchObject({
    by: 'UCLERK1',
    what: 'report.choose',
    detail: { question: 'cells.applications', choice: 'confirm', 'applications.new.business': '—→3' },
  });
});

it('of a note that was given only that there is another', () => {
  const talk = new Talk().at('notes.problems');
  const before = talk.session;
  const input: Input = { ...stamp, kind: 'text', text: '移交不够及时', message: 'm1' };
  const account = accountOf(before, talk.say(input.text).session, input);
  expect(account.detail).toMatchObject({ question: 'notes.problems', notes: 'changed' });
  expect(JSON.stringify(account)).not.toContain('移交');
});
