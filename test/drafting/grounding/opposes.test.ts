import { expect, it } from 'vitest';
import { opposes } from '../../../src/drafting/grounding/opposes.ts';
import { judgedFrom } from './notes.ts';

it.each([
  ['快手号停用了', '开通快手号', true],
  ['快手号停用了', '停用快手号', false],
  ['快手号停用了，视频号新开', '开通视频号', false],
  ['没请人评议，自己查了2次', '开展评议2次', true],
  ['闸门会前看一遍', '会后检查闸门', true],
  ['闸门会前看一遍', '会前检查闸门', false],
  ['派人参加市里观摩2次', '组织观摩2次', true],
  ['来电都登记', '印发来电登记方案', true],
])('“%s” rules out “%s”: %s', (note, clause, expected) => {
  expect(opposes(clause, ['n0'], judgedFrom([note], `${clause}。`))).toBe(expected);
});
