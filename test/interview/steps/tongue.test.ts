import { expect, it } from 'vitest';
import { inTheirTongue } from '../../../src/interview/steps/tongue.ts';
import { Talk } from '../support/talk.ts';

it('answers in English whoever writes English, and says how to switch back', () => {
  const { session } = new Talk();
  const english = inTheirTongue(session, 'we issued two documents this year');
  expect(english.lang).toBe('en');
  expect(english.notices.at(-1)?.text).toContain('中文');
});

it('stays in Chinese for Chinese, and for a figure alone', () => {
  const { session } = new Talk();
  expect(inTheirTongue(session, '制发2件')).toBe(session);
  expect(inTheirTongue(session, '12')).toBe(session);
});

it('asks nobody twice', () => {
  const english = { ...new Talk().session, lang: 'en' as const };
  expect(inTheirTongue(english, 'and one more')).toBe(english);
});
