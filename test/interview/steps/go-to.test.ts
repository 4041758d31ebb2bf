import { expect, it } from 'vitest';
import { goTo } from '../../../src/interview/steps/go-to.ts';
import { Talk } from '../support/talk.ts';

it('goes to a question, and to the check where there is none of that name', () => {
  const { session } = new Talk();
  expect(goTo(session, 'notes.platforms').cursor).toBe('notes.platforms');
  expect(goTo(session, 'notes.gone').cursor).toBe('check');
});

it('opens a text that was accepted for changing', () => {
  const talk = new Talk();
  const writer = { kind: 'person' } as const;
  const { drafts, content } = talk.session;
  talk.session = {
    ...talk.session,
    content: { ...content, report: { ...content.report, other: '无其他需要报告的事项。' } },
    drafts: { ...drafts, other: { state: 'accepted', writer } },
  };
  expect(goTo(talk.session, 'draft.other').drafts.other).toMatchObject({ state: 'ready' });
});
