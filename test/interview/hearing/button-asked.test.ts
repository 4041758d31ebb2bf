import { expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

const seen = (at: string, said: string) => new Talk().at(at).say(said).seen;

it.each([
  ['check', '“口径不同，说明”是什么意思', '点了不改数字'],
  ['notes.problems', '跳过是干什么用的', '不会填成0'],
  ['cells.licences', '问过再填点了会怎样', '不会填成0'],
])('%s: %s', (at, said, told) => {
  expect(seen(at, said)).toContain(told);
});

it('tells of the buttons that stand there where none is named', () => {
  expect(seen('check', '点了会改数吗')).toContain('“去修改”：到这条提示所在的那一问去改');
});

it('changes nothing, and the question stays', () => {
  const talk = new Talk().at('notes.problems').say('跳过是什么意思');
  expect(talk.session.cursor).toBe('notes.problems');
});

it.each(['跳过', '先跳过吧'])('is not asked by “%s”, which does it', (said) => {
  expect(new Talk().at('notes.problems').say(said).session.cursor).not.toBe('notes.problems');
});
