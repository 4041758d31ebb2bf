import { expect, it } from 'vitest';
import { filledBody } from '../../../../src/interview/prompt/filled/filled-body.ts';
import { questionsOf } from '../../../../src/interview/questions/list.ts';
import { settle } from '../../support/clerk.ts';
import { Talk } from '../../support/talk.ts';

const values = ({ session }: Talk) => filledBody(session).buttons?.map(({ value }) => value);

it('everything is a line a question, with how many are filled and a way to each part', () => {
  const talk = new Talk().at('notes.problems').say('移交不够及时');
  const { body, items } = filledBody(talk.session);
  const asked = questionsOf(talk.session).filter(({ kind }) => kind !== 'check');
  expect(body).toEqual([`共${asked.length}问，已填1问。每一行后面的按钮直接到那一问。`]);
  expect(items).toHaveLength(asked.length);
  expect(values(talk)).toEqual(['resume', ...[1, 2, 3, 4, 5, 6].map((part) => `show:${part}`)]);
});

it('a part is shown with its own questions alone, and a way to everything and to the next part', () => {
  const talk = new Talk().press('show:2');
  const { body, items, table } = filledBody(talk.session);
  expect(body).toEqual(['第二部分 主动公开政府信息情况']);
  const own = questionsOf(talk.session).filter(({ section }) => section === 2);
  expect(items).toHaveLength(own.length);
  expect(table?.columns).toEqual(['项目', '今年', '上年']);
  expect(values(talk)).toEqual(['resume', 'show', 'show:3']);
  expect(values(talk.press('show:6'))).toEqual(['resume', 'show']);
});

it('a part of words is shown with its text, as a draft and as it was accepted', () => {
  const talk = new Talk().at('notes.problems').say('解读形式单一').say('制作图解和短视频');
  const quote = () => filledBody(talk.press('show:5').session).quote;
  expect(quote()).toBeNull();
  settle(talk);
  const draft = quote();
  expect(draft).toContain('解读形式');
  expect(quote()).toBe(draft);
  talk.press('go:draft.problems').press('accept');
  expect(quote()).toBe(talk.session.content.report.problems);
});
