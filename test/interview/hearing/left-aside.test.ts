import { expect, it } from 'vitest';
import { leftAside } from '../../../src/interview/hearing/left-aside.ts';
import { heard } from '../../../src/language/hear.ts';
import { Talk } from '../support/talk.ts';

const left = (said: string): string[] => {
  const utterance = heard(said);
  return leftAside(utterance).map(({ start, end }) => utterance.text.slice(start, end));
};

it.each([
  ['轮训3期，满意度结果还没出来', ['满意度结果还没出来']],
  ['目录重排了一次，你看着写', ['你看着写']],
  ['清理文件6份，局长说泄密的事别写', ['局长说泄密的事别写']],
  ['清理文件6份，那个培训不晓得该不该算', ['那个培训不晓得该不该算']],
  ['清理文件6份，要不要写电话', ['要不要写电话']],
  ['清理文件6份，有企业来问要不要付钱', []],
  ['清理文件6份，之前积压多年', []],
  ['清理文件6份，刚才那条写错了', []],
])('“%s” leaves %j aside', (said, aside) => {
  expect(left(said)).toEqual(aside);
});

it('takes the note and says what was left', () => {
  const talk = new Talk().at('notes.supervision').say('组织轮训3期，满意度结果还没出来，出来再补');
  expect(talk.session.content.notes['notes.supervision']).toEqual(['组织轮训3期']);
  expect(talk.seen).toContain('“满意度结果还没出来，出来再补”：这一项已记为问过再填');
  talk.at('notes.supervision').say('满意度91分');
  expect(talk.session.content.notes['notes.supervision']).toEqual(['组织轮训3期', '满意度91分']);
});

it('says nothing of a command that comes anyway', () => {
  const talk = new Talk().at('notes.supervision').say('组织轮训3期，参训90人，下一题');
  expect(talk.session.content.notes['notes.supervision']).toEqual(['组织轮训3期，参训90人']);
  expect(talk.seen).not.toContain('没有记入');
});
