import { expect, it } from 'vitest';
import { cancelBody, helpBody } from '../../../src/interview/prompt/views.ts';
import { Talk } from '../support/talk.ts';

it('the help says what can be said, in the tongue of the report', () => {
  const { session } = new Talk();
  expect(helpBody(session).body.join()).toContain('随时可说：上一步、跳过');
  expect(helpBody({ ...session, lang: 'en' }).body.join()).toContain('At any moment: back, skip');
});

it('cancelling is asked with the harmless button first', () => {
  const { buttons } = cancelBody(new Talk().session);
  expect(buttons?.map(({ value }) => value)).toEqual(['cancel-no', 'cancel-yes']);
});
