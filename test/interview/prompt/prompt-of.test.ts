import { expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

const aside = (talk: Talk) => talk.prompt.aside.map(({ value }) => value);

it('beside a question stands what may be done instead of answering it', () => {
  expect(aside(new Talk().at('notes.fees'))).toEqual(['skip', 'later', 'show', 'help']);
  expect(aside(new Talk())).not.toContain('skip');
  expect(aside(new Talk().at('check'))).toEqual(['help']);
});

it('“上一步” is offered once there is something to take back', () => {
  expect(aside(new Talk().at('notes.fees').say('没有'))).toContain('back');
});

it('a paused report offers to go on, a cancelled one nothing', () => {
  const paused = new Talk().say('暂停').prompt;
  expect(paused.buttons.map(({ value }) => value)).toEqual(['resume']);
  const cancelled = new Talk().say('取消').press('cancel-yes').prompt;
  expect([cancelled.buttons, cancelled.aside]).toEqual([[], []]);
});

it('asks at the revision that its buttons are of', () => {
  const talk = new Talk().at('notes.fees').say('帮助');
  expect(talk.prompt.asks).toMatchObject({ question: 'notes.fees', revision: talk.session.prompted });
});
