import { expect, it } from 'vitest';
import { tellsRanks } from '../../../src/drafting/grounding/ranks.ts';
import { judgedFrom } from './notes.ts';

it.each([
  ['县里开的会去了2人', '2人参加市级会议', false],
  ['县里开的会去了2人', '2人参加县级会议', true],
  ['去了2人开会', '2人参加市级会议', true],
  ['测评全县第三', '测评列全市第三位', false],
  ['测评全县第三', '测评列全县第三位', true],
  ['市局来查过1次', '接受市级检查1次', true],
])('the level that “%s” tells, by “%s”: %s', (note, clause, expected) => {
  expect(tellsRanks(clause, judgedFrom([note], `${clause}。`))).toBe(expected);
});
