import { expect, it } from 'vitest';
import { addedMembers } from '../../../src/drafting/grounding/added-members.ts';
import { judgedFrom } from './notes.ts';

it.each([
  ['公众号能查公交时刻', '公众号可查询公交时刻、停车余位。', ['停车余位']],
  ['公众号能查公交时刻和停车余位', '公众号可查询公交时刻、停车余位。', []],
  ['名单隐去手机号', '名单隐去手机号和银行账号。', ['银行账号']],
  ['从立项到验收全公开', '立项、招标、验收信息全部公开。', []],
  ['数据没现成的，要另做', '没有现成信息、需要另行制作。', []],
  ['司机、保安36人都学了', '培训司机和保安36人。', []],
  ['司机36人都学了', '培训司机和保安36人。', ['保安']],
  ['端午天天报客流，中秋没报', '端午、中秋每日公布客流。', ['中秋']],
  ['初审、复审都有人', '由初审、复审两级把关。', []],
])('the members that “%s” lacks in “%s”: %j', (note, sentence, expected) => {
  expect(addedMembers(judgedFrom([note], sentence))).toEqual(expected);
});
