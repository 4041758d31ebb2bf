import { expect, it } from 'vitest';
import { rowOf } from './row-of.ts';

it('reads an application, the kind of its applicant by the name', () => {
  expect(rowOf()).toMatchObject({
    number: '2026-021',
    registration: {
      number: '2026-021',
      applicant: 'naturalPerson',
      channel: 'in-person',
      arrivedOn: '2026-03-02',
    },
    person: { name: '温如玉' },
    events: [],
    problems: [{ field: 'applicant', value: '自然人', why: 'guessed' }],
  });
});

it('gives a running number its year', () => {
  expect(rowOf({ 编号: '21' }).registration?.number).toBe('2026-021');
});

it('keeps its id when the register is sent again with more in it', () => {
  const first = rowOf();
  expect(rowOf({ 答复日期: '2026-03-20', 处理结果: '予以公开' }).id).toBe(first.id);
  expect(rowOf({ 编号: '2026-022' }).id).not.toBe(first.id);
});

it('reads what happened to it', () => {
  const row = rowOf({
    承办人: '沈青',
    延期日期: '2026-03-20',
    延期批准人: '谭主任',
    延期告知日期: '2026-03-23',
    答复日期: '2026-04-10',
    处理结果: '予以公开',
  });
  expect(row.events).toMatchObject([
    { type: 'assigned', handler: 'U-SHEN' },
    { type: 'extended', on: '2026-03-20', approver: '谭主任', notifiedOn: '2026-03-23', workdays: 20 },
    { type: 'answered', on: '2026-04-10', disposition: 'granted' },
  ]);
});

it.each([
  ['a missing channel', { 申请渠道: '' }, { field: 'channel', value: '', why: 'missing' }],
  ['an unknown channel', { 申请渠道: '信鸽' }, { field: 'channel', value: '信鸽', why: 'unreadable' }],
  [
    'a day without its year',
    { 收到日期: '3月2日' },
    { field: 'arrivedOn', value: '3月2日', why: 'lacks-year' },
  ],
  [
    'an extension that nobody approved',
    { 延期日期: '2026-03-20' },
    { field: 'approver', value: '', why: 'incomplete' },
  ],
  [
    'an answer without its result',
    { 答复日期: '2026-03-20' },
    { field: 'disposition', value: '', why: 'incomplete' },
  ],
  ['a handler whom nobody knows', { 承办人: '何晓' }, { field: 'handler', value: '何晓', why: 'nobody' }],
])('tells of %s', (_, changes, problem) => {
  expect(rowOf(changes).problems).toContainEqual(problem);
});

it('registers a row without a number only where numbers are to be given', () => {
  expect(rowOf({ 编号: '' }).registration).toBeNull();
  expect(rowOf({ 编号: '' }, { givesNumbers: true }).registration?.number).toBe('');
});
