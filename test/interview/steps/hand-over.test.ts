import { describe, expect, it } from 'vitest';
import { mention } from '../../../src/interview/mention.ts';
import { Talk } from '../support/talk.ts';

describe('handing a report over', () => {
  it.each([
    '转交',
    '我要转交',
    '换个人填',
    '把这份年报移交给同事',
  ])('“%s” asks to whom, with the form that does it', (said) => {
    const talk = new Talk().at('notes.problems').say(said);
    expect(talk.seen).toContain('转交给谁');
    expect(talk.buttons).toContain('转交');
    expect(talk.session.content.notes['notes.problems']).toBeUndefined();
  });

  it('is wanted once, says so when the receiver was told, and not before', () => {
    const talk = new Talk().at('notes.problems');
    talk.put({ kind: 'hand-over', to: 'U2', note: '' }).put({ kind: 'hand-over', to: 'U2', note: '' });
    const [task, ...more] = talk.session.tasks.filter(({ work }) => work.kind === 'hand-over');
    expect([more, talk.session.keeper]).toEqual([[], null]);
    talk.put({ kind: 'handed-over', task: task?.id ?? '', ended: { kind: 'told', channel: null } });
    expect(talk.session.keeper).toMatchObject({ user: 'U2', by: talk.by });
    expect(talk.seen).toContain(`转交${mention('U2')}`);
    talk.put({ kind: 'hand-over', to: 'U2', note: '' });
    expect(talk.seen).toContain('没有改动');
  });

  it('stays with whoever has it where nobody could be told', () => {
    const talk = new Talk().put({ kind: 'hand-over', to: 'U2', note: '' });
    const task = talk.session.tasks.find(({ work }) => work.kind === 'hand-over')?.id ?? '';
    const why = { zh: '没能发私信', en: 'not told' };
    talk.put({ kind: 'handed-over', task, ended: { kind: 'not-told', why } });
    expect(talk.session.keeper).toBeNull();
    expect(talk.seen).toContain('没能发私信');
  });

  it('goes on in the receiver’s own conversation where it was filled in in one', () => {
    const talk = new Talk({ channel: 'D1' }).put({ kind: 'hand-over', to: 'U2', note: '' });
    const task = talk.session.tasks.find(({ work }) => work.kind === 'hand-over')?.id ?? '';
    talk.put({ kind: 'handed-over', task, ended: { kind: 'told', channel: 'D2' } });
    expect(talk.session).toMatchObject({ channel: 'D2', thread: null, reopened: { by: 'U2' } });
  });
});
