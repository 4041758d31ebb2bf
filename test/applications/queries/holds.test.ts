import { expect, it } from 'vitest';
import { holdAll, holds } from '../../../src/applications/queries/holds.ts';
import type { Filter } from '../../../src/applications/queries/query.ts';
import { answered, extended } from '../support.ts';
import { facts, known } from './facts-of.ts';

type Asked = Filter extends infer One ? (One extends Filter ? Omit<One, 'not'> : never) : never;

const open = facts(
  { number: '2026-041', arrivedOn: '2026-08-10', description: '青石镇河道采砂许可证' },
  { type: 'assigned', on: '2026-09-07', handler: 'U-SHEN' },
);
const late = facts({ arrivedOn: '2026-03-02' }, answered('2026-04-02', 'granted'));
const charged = facts(
  { arrivedOn: '2026-09-01' },
  { type: 'feeNotified', on: '2026-09-04', basis: 'pages', amountYuan: 90, receivedOn: '2026-09-04' },
);

const consulted = facts(
  { arrivedOn: '2026-09-01' },
  { type: 'consulted', on: '2026-09-04', whom: 'thirdParty', receivedOn: '2026-09-07' },
);

it.each<[string, typeof open, Asked, boolean]>([
  ['and one on which a third party is asked', consulted, { by: 'state', state: 'stopped' }, true],
  ['an open case is pending', open, { by: 'state', state: 'pending' }, true],
  ['a case past its day is overdue', open, { by: 'state', state: 'overdue' }, true],
  ['an answered one is overdue no more', late, { by: 'state', state: 'overdue' }, false],
  ['but was answered late', late, { by: 'state', state: 'answeredLate' }, true],
  ['a case that waits for a fee stands still', charged, { by: 'state', state: 'stopped' }, true],
  ['it was pending on the day before its answer', late, { by: 'pendingOn', day: '2026-04-01' }, true],
  ['and no more on the day of it', late, { by: 'pendingOn', day: '2026-04-02' }, false],
  [
    'the last day of a time counts',
    late,
    { by: 'when', moment: 'answered', from: null, to: '2026-04-02' },
    true,
  ],
  ['a case is found under its handler', open, { by: 'handler', who: 'other', name: '沈青' }, true],
  ['and is not of who asks', open, { by: 'handler', who: 'me', name: null }, false],
  ['a case given to nobody', late, { by: 'handler', who: 'nobody', name: null }, true],
  ['words of the content in pieces', open, { by: 'content', words: ['河道 许可'] }, true],
  ['each piece has to stand in it', open, { by: 'content', words: ['河道 图纸'] }, false],
  ['a number by its last part', open, { by: 'number', numbers: ['41号'] }, true],
  ['a run of numbers', open, { by: 'numbered', from: 40, to: 49 }, true],
  ['a fee that is owed', charged, { by: 'fee', fee: 'owed' }, true],
  ['a fee that was not paid', charged, { by: 'fee', fee: 'paid' }, false],
  ['a fee of so much', charged, { by: 'charge', least: 90, most: 90 }, true],
  ['a fee of less than was asked for', charged, { by: 'charge', least: 91, most: null }, false],
  ['received and answered in different months', late, { by: 'within', period: 'month' }, false],
  [
    'took at least so many working days',
    late,
    { by: 'took', unit: 'workdays', least: 23, most: null, between: null },
    true,
  ],
  [
    'and no more than that',
    late,
    { by: 'took', unit: 'workdays', least: 24, most: null, between: null },
    false,
  ],
])('%s', (_, of, filter, is) => {
  expect(holds(of, { ...filter, not: false }, known)).toBe(is);
  expect(holds(of, { ...filter, not: true }, known)).toBe(!is);
});

it('wants all filters to hold', () => {
  const both = facts({ arrivedOn: '2026-03-02' }, extended('2026-03-20'), answered('2026-04-02'));
  const filters: Filter[] = [
    { by: 'ever', deed: 'extended', not: false },
    { by: 'state', state: 'answered', not: false },
  ];
  expect([both, late, open].map((each) => holdAll(each, filters, known))).toEqual([true, false, false]);
});
