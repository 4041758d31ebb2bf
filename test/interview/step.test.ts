import { expect, it } from 'vitest';
import { Talk } from './support/talk.ts';

it('every word of a person is one revision further, and gets an answer', () => {
  const talk = new Talk();
  const { revision } = talk.session;
  talk.say('嗯……');
  expect([talk.session.revision, talk.session.prompted]).toEqual([revision + 1, revision + 1]);
});

it('an outcome that nobody waits for changes nothing', () => {
  const talk = new Talk();
  const { session } = talk;
  talk.put({ kind: 'question-answered', task: 'answer-question-99', answer: '可以' });
  expect(talk.session).toBe(session);
});

it('a task’s outcome counts once', () => {
  const talk = new Talk({}).put({
    kind: 'file',
    file: 'F1',
    name: '年报.pdf',
    purpose: 'fill',
  });
  const task = talk.session.tasks.find(({ work }) => work.kind === 'read-file')?.id ?? '';
  const why = { zh: '文件有密码，打不开。', en: 'It has a password.' };
  const input = { kind: 'file-read', task, name: '年报.pdf', reading: { kind: 'unreadable', why } } as const;
  expect(talk.put(input).seen).toContain(why.zh);
  const { session } = talk;
  expect(talk.put(input).session).toBe(session);
});

it('its own clock never goes back', () => {
  const talk = new Talk();
  talk.day = '2026-01-10';
  expect(talk.say('帮助').session.now.day).toBe('2026-01-12');
});

it('words that waited to be said what they are, and were not, are let go of once', () => {
  const talk = new Talk().at('notes.problems').say('老样子那个').say('跳过');
  const told = talk.session.notices.filter(({ text }) => text.includes('没有记入'));
  expect(told.map(({ text }) => text)).toEqual(['刚才那句“老样子那个”没有记入；要记请再说一次。']);
});

it('a cancelled report says so and takes nothing', () => {
  const talk = new Talk().say('取消').press('cancel-yes');
  const { content } = talk.session;
  expect(talk.say('许可286件').session.content).toEqual(content);
  expect(talk.seen).toContain('这份年报已取消。');
});
