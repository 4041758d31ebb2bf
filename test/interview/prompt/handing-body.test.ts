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
});
