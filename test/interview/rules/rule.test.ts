import { expect, it } from 'vitest';
import { answeredBy, notionsOf, rule, unsettled } from '../../../src/interview/rules/rule.ts';

it('is about one notion, or several together', () => {
  expect(notionsOf('extend')).toEqual(['extend']);
  expect(notionsOf(['extend', 'who'])).toEqual(['extend', 'who']);
});

it('answers what it is about, and what may be told beside', () => {
  expect(answeredBy({ about: ['extend', ['reply', 'limit']], beside: ['late'] })).toEqual([
    'extend',
    'reply',
    'limit',
    'late',
  ]);
});

it('says where it comes from, or that nothing is written and who is to be asked', () => {
  expect(rule('a', { about: ['extend'] }, '条例', '可以。', 'Yes.').answer.zh).toBe('可以。（条例）');
  expect(unsettled('b', { about: ['extend'] }, '没有写，', 'Silent.').answer.zh).toContain(
    '请问本级政府信息公开工作主管部门',
  );
});
