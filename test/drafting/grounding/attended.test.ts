import { expect, it } from 'vitest';
import { isOnlyAttended } from '../../../src/drafting/grounding/attended.ts';
import { judgedFrom } from './notes.ts';

it.each([
  ['派人参加市里观摩2次', '组织观摩2次', true],
  ['去省里听讲座1次', '举办讲座1次', true],
  ['市局办的业务交流去了3个人', '开展业务交流', true],
  ['派人参加市里观摩2次', '组织3人参加市级观摩2次', false],
  ['观摩2次，18人参加', '组织观摩2次', false],
  ['去各村讲座4次', '开展讲座4次', false],
  ['给县里各部门讲座4次，去的人不少', '举办讲座4次', false],
  ['讲座4次，另外参加市里讲座1次', '举办讲座4次', false],
])('“%s” only tells of going there, by “%s”: %s', (note, clause, expected) => {
  expect(isOnlyAttended(clause, ['n0'], judgedFrom([note], `${clause}。`))).toBe(expected);
});
