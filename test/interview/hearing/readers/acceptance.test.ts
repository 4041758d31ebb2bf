import { expect, it } from 'vitest';
import { acceptanceReader } from '../../../../src/interview/hearing/readers/acceptance.ts';
import { questionOf } from '../../../../src/interview/questions/list.ts';
import { heard } from '../../../../src/language/hear.ts';
import { Talk } from '../../support/talk.ts';

/** What a message replies beside 许可412 on the screen; null where it says more. */
function repliesBeside(said: string): unknown {
  const talk = new Talk().at('cells.licences').say('412件');
  const place = {
    session: talk.session,
    question: questionOf(talk.session, 'cells.licences'),
    day: talk.day,
  };
  const reading = acceptanceReader(place).read(heard(said));
  return reading.kind === 'understood' && reading.value.does === 'reply' ? reading.value.reply : null;
}

it.each([
  '翻了三遍 对 就用它',
  '核完了，没出入，能用',
  '412再看一下……哦没错，是412，可以用',
  '局长看过了，通过吧',
])('figures are taken, whatever is said around it: %s', (said) => {
  expect(repliesBeside(said)).toBe('yes');
});

it('looks once more before they are', () => {
  expect(repliesBeside('行，我再核对一下')).toBe('hesitate');
});

it.each([
  '行',
  '核完了，是421',
  '没出入，就是少了变更的',
  '能用吗？',
  '可以用，把单位加上',
])('more than that is said, or less: %s', (said) => {
  expect(repliesBeside(said)).toBeNull();
});

it('takes nothing where nothing is on the screen', () => {
  const { session, day } = new Talk().at('cells.licences');
  const place = { session, question: questionOf(session, 'cells.licences'), day };
  expect(acceptanceReader(place).read(heard('核完了，能用')).kind).toBe('not-mine');
});
