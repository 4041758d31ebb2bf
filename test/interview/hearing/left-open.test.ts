import { expect, it } from 'vitest';
import { isOpenItself, leftOpen } from '../../../src/interview/hearing/left-open.ts';
import { heard } from '../../../src/language/hear.ts';
import { Talk } from '../support/talk.ts';

it.each([
  ['开了2场座谈，请了记者，这个要写吗', '请了记者', '这个要写吗'],
  ['明年添一名专干，财政批不批难说', '明年添一名专干', '财政批不批难说'],
  ['答复都由股长把关，档案也归好了，这么写行不行', '答复都由股长把关，档案也归好了', '这么写行不行'],
])('“%s” leaves “%s” open', (said, fact, open) => {
  expect(leftOpen(heard(said))).toMatchObject({ fact, open });
});

it.each(['开了2场座谈，请了记者', '要不要写电话', '群众问要不要交钱，都答了'])('nothing in “%s”', (said) => {
  expect(leftOpen(heard(said))).toBeNull();
});

it('parts a matter of its own from what was told before', () => {
  expect(isOpenItself('那个讲座不晓得该不该算')).toBe(true);
  expect(isOpenItself('办了3场讲座')).toBe(false);
});

it('notes the rest, and asks about what is open', () => {
  const talk = new Talk().at('notes.measures').say('每月查一次栏目，再做两期动画，也不一定');
  expect(talk.session.content.notes['notes.measures']).toEqual(['每月查一次栏目']);
  expect(talk.seen).toContain('“再做两期动画”还没有记，因为说了“也不一定”');
});

it('takes no denial that something comes to mind behind', () => {
  const talk = new Talk().at('notes.other').say('没了。哦对，年中搬了一次办公楼，这要不要写');
  expect(talk.session.content.notes['notes.other']).toBeUndefined();
  expect(talk.seen).toContain('年中搬了一次办公楼”还没有记');
});
