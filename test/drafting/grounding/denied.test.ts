import { expect, it } from 'vitest';
import { isDeniedByNotes } from '../../../src/drafting/grounding/denied.ts';
import { judgedFrom } from './notes.ts';

it.each([
  ['没请人评议，自己查了2次', '开展评议2次', true],
  ['旧档册核对了一轮，没销毁', '旧档册核对后予以销毁', true],
  ['没请人评议，自己查了2次', '开展检查2次', false],
  ['没请人评议，自己查了2次', '未开展评议', false],
  ['上半年没培训，下半年培训了1次', '组织培训1次', false],
  ['不会填表的打电话问', '对不会填表的申请人电话解答', false],
  ['没上传的附件都补了', '补充附件', false],
  ['旧的检查办法废了，新的检查办法还没定', '制定新的检查办法', true],
])('“%s” denies “%s”: %s', (note, clause, expected) => {
  expect(isDeniedByNotes(clause, ['n0'], judgedFrom([note], `${clause}。`))).toBe(expected);
});

it('is not asked of what the tables tell besides', () => {
  const judged = judgedFrom(['没有培训'], '组织培训1次。');
  expect(isDeniedByNotes('组织培训1次', ['n0', 'applications.new.total'], judged)).toBe(false);
});
