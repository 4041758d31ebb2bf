import { expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

/** How many zeros stand beside the figures that a message is read as. */
const zerosBeside = (text: string): number =>
  Object.values(new Talk().at('cells.applications').say(text).session.proposal?.cells ?? {}).filter(
    (value) => value === 0,
  ).length;

it.each([
  ['上年结转就企业的2件', 5],
  ['新收只有个人4件', 5],
  ['新收光企业就3件', 0],
  ['上年结转企业2件', 0],
])('%s: %i others are none', (text, zeros) => {
  expect(zerosBeside(text)).toBe(zeros);
});

it('whatever else there may be is none, and not the column of that name alone', () => {
  expect(zerosBeside('新收个人4件，企业1件，其他没有')).toBe(4);
});

it('results that come to all that was received leave none', () => {
  const talk = new Talk()
    .at('cells.applications')
    .say('新收个人3件，企业2件，其他没有，没有结转')
    .press('confirm');
  const cells = talk.say('五件全都公开了').session.proposal?.cells ?? {};
  expect(cells['applications.granted.naturalPerson']).toBe(3);
  expect(cells['applications.unavailableNotHeld.business']).toBe(0);
});
