import { describe, expect, it } from 'vitest';
import { contextAt } from '../../../src/applications/queries/reading/context.ts';
import { replyTo } from '../../../src/applications/queries/reply.ts';
import { explain } from '../../../src/interview/explain.ts';
import { createCalendar } from '../../../src/report/calendar/calendar.ts';
import { KNOWN } from '../../support/asked-of-ledger.ts';

const replyOf = (text: string) =>
  replyTo(text, KNOWN, contextAt('2026-09-16', createCalendar(), null), explain);

/** What is told beside the answers, and how many questions are answered. */
const told = (text: string): readonly [number, string] => {
  const reply = replyOf(text);
  if (reply.kind !== 'answer') return [0, reply.kind];
  return [reply.queries.length, reply.rules.map(({ zh }) => zh.slice(0, 12)).join('；')];
};

describe('a message that is answered clause by clause', () => {
  it.each([
    ['没分出去的有几件，让谁接着好使', 1, '“让谁接着好使”没看懂，'],
    ['今年延期几件，天气咋样呢', 1, '“天气咋样呢”没看懂，先'],
    ['逾期的是哪几件，该怎么处理', 1, '是否公开、怎样答复由承办'],
    ['补正通知几天内要发，今年发了几份', 1, '申请内容不明确的，收到之'],
  ])('%s', (text, queries, rules) => {
    expect(told(text)).toEqual([queries, rules]);
  });

  it.each([
    '今年收了几件，不算蓝色的',
    '不算待补正的，天气咋样呢',
    '天气咋样呢，今年延期几件',
    '今年收了几件，除了那啥的',
  ])('what narrows the question, or stands before it, is not passed over: %s', (text) => {
    expect(replyOf(text).kind).toBe('unclear');
  });
});

it('what only says of what a rule is asked for lists no cases', () => {
  const reply = replyOf('不给看的，申请人几天之内能提复议');
  expect(reply.kind === 'say' && reply.what.zh).toContain('60日内');
  expect(replyOf('不予公开写哪一条，替我定').kind).toBe('say');
});

it('what nobody answers here leaves what was asked before it', () => {
  expect(told('逾期答复的各晚了几天，该怪谁')).toEqual([1, '是否公开、怎样答复由承办']);
});

it('a rule and what follows from it are each told', () => {
  const reply = replyOf('答复期限法定多少天 能延几天');
  expect(reply.kind === 'say' && reply.what.zh.split('\n').length).toBe(2);
});
