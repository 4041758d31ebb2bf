import { expect, it } from 'vitest';
import { instructionIn } from '../../../src/interview/hearing/instruction.ts';
import { heard } from '../../../src/language/hear.ts';
import { Talk } from '../support/talk.ts';

it.each([
  ['写一句，平均九个工作日办结申请', '平均九个工作日办结申请'],
  ['你写上，补贴名单全公开了', '补贴名单全公开了'],
  ['领导说写新增栏目3个', '新增栏目3个'],
  ['转：全局培训2次，参训60人', '全局培训2次，参训60人'],
  ['就按这个写，网站公开信息120条', '网站公开信息120条'],
  ['wt：①栏目更新慢 ②解读少', null],
])('“%s” is noted without what is said to the bot', (said, note) => {
  const { notes } = new Talk().at('notes.problems').say(said).session.content;
  expect(notes['notes.problems']).toEqual(note === null ? ['栏目更新慢', '解读少'] : [note]);
});

it.each([
  '记录申请台账12本',
  '转办信访3件',
  '补充公开目录2项',
  '加强培训',
])('“%s” tells and orders nothing', (said) => {
  expect(instructionIn(heard(said))).toEqual({ start: 0, end: 0 });
});
