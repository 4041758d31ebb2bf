import { expect, it } from 'vitest';
import { instructionsIn, keptOutIn } from '../../../src/interview/hearing/instruction.ts';
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
  expect(instructionsIn(heard(said))).toEqual([]);
});

it.each([
  ['每季抽查一次。局长让加一句“全年未发生泄密”', ['每季抽查一次', '全年未发生泄密']],
  ['测评得分我再查查，先记轮训4次', ['轮训4次']],
])('“%s” is noted without what orders it within', (said, notes) => {
  const talk = new Talk().at('notes.supervision').say(said);
  if (talk.session.heard?.state === 'asked') talk.press('heard:0');
  expect(talk.session.content.notes['notes.supervision']).toEqual(notes);
});

it.each([
  ['说白了就是经费不够，这话别往外写', '说白了就是经费不够，这话别往外写'],
  ['栏目更新慢。其实是懒，你知道就行', '其实是懒，你知道就行'],
  ['培训3次。这个先别记', '培训3次。这个先别记'],
])('“%s” keeps out “%s”', (said, kept) => {
  const utterance = heard(said);
  expect(keptOutIn(utterance).map(({ start, end }) => utterance.text.slice(start, end))).toEqual([
    heard(kept).text,
  ]);
});

it.each([
  '这条不要了',
  '公示前核对，不写个人手机号',
  '更新慢这个问题提过多次',
])('“%s” keeps nothing out that was just said', (said) => {
  expect(keptOutIn(heard(said))).toEqual([]);
});

it('what is not to be written down is not, and what was told beside it is', () => {
  const talk = new Talk().at('notes.problems').say('有的栏目更新慢。说白了就是懒，这句别写进去');
  expect(talk.session.content.notes['notes.problems']).toEqual(['有的栏目更新慢']);
  const nothing = new Talk().at('notes.problems').say('说白了就是没人愿意干，这句可别写');
  expect(nothing.session.content.notes['notes.problems']).toBeUndefined();
  expect(nothing.session.cursor).toBe('notes.problems');
});
