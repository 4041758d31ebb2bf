import { expect, it } from 'vitest';
import { cancelBody, helpBody, organNameBody } from '../../../src/interview/prompt/views.ts';
import { Talk } from '../support/talk.ts';

it('the help says what can be said, in the tongue of the report', () => {
  const { session } = new Talk();
  expect(helpBody(session).body.join()).toContain('随时可说：上一步、跳过');
  expect(helpBody({ ...session, lang: 'en' }).body.join()).toContain('At any moment: back, skip');
});

it('whoever says that the organ’s name is wrong reads it, with the button that mends it', () => {
  const talk = new Talk().at('notes.problems').say('局名打错了，后面少了个局字');
  expect(talk.seen).toContain('机关名称现在是“云岭县自然资源局”');
  expect(organNameBody(talk.session).buttons?.[0]).toMatchObject({ name: 'organRename', style: 'primary' });
  expect(talk.session.content.notes['notes.problems']).toBeUndefined();
  expect(talk.press('resume').seen).not.toContain('机关名称现在是');
});

it('cancelling is asked with the harmless button first', () => {
  const { buttons } = cancelBody(new Talk().session);
  expect(buttons?.map(({ value }) => value)).toEqual(['cancel-no', 'cancel-yes']);
});
