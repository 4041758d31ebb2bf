import { describe, expect, it } from 'vitest';
import { mention } from '../../../src/interview/mention.ts';
import { Talk } from '../support/talk.ts';

describe('what is asked before a report is handed over', () => {
  it('proposes whoever was mentioned, and tells nobody before a press', () => {
    const talk = new Talk().at('notes.problems').say('后面的转交给@U0REVIEW001');
    expect(talk.seen).toContain(mention('U0REVIEW001'));
    const button = talk.prompt.buttons.find(({ name }) => name === 'handOver');
    expect(JSON.parse(button?.value ?? '{}')).toMatchObject({ to: 'U0REVIEW001' });
    expect(talk.session.tasks.filter(({ work }) => work.kind === 'hand-over')).toEqual([]);
    talk.press('resume');
    expect(talk.session.heard).toBeNull();
    expect(talk.session.cursor).toBe('notes.problems');
  });

  it('quotes what it was read from, which may have meant this question only, or something else', () => {
    const said = '这个转给科长乙看看，我先下班了';
    const asked = () => new Talk().at('notes.problems').say(said);
    expect(asked().seen).toContain(said);
    expect(asked().seen).toContain('要转交给科长乙');
    const only = asked().press('hand-question');
    expect(only.session.content.answers['notes.problems']).toMatchObject({ state: 'later', who: '科长乙' });
    const other = asked().press('hand-not');
    expect(other.session.heard).toMatchObject({ state: 'asked', text: said });
    expect(other.buttons).toContain('要点');
  });
});
