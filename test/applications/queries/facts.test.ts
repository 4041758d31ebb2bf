import { expect, it } from 'vitest';
import { factsSchema } from '../../../src/applications/queries/facts.ts';
import { answered } from '../support.ts';
import { facts } from './facts-of.ts';

it('knows what is asked of an open case, without who applied', () => {
  const open = facts({
    number: '2026-021',
    arrivedOn: '2026-03-02',
    description: '张三家房屋的征收补偿协议',
  });
  expect(open).toMatchObject({
    number: '2026-021',
    received: '2026-03-02',
    handler: null,
    keeper: 'U-CLERK',
    due: '2026-03-30',
    running: true,
    answered: null,
    took: null,
    late: false,
  });
  expect(open.content).not.toContain('张三');
  expect(factsSchema.parse(open)).toEqual(open);
});

it('counts the working days by which an answer was late', () => {
  expect(facts({ arrivedOn: '2026-03-02' }, answered('2026-04-02'))).toMatchObject({
    answerDue: '2026-03-30',
    late: true,
    lateBy: 3,
    took: { days: 31, workdays: 23 },
    due: null,
  });
});

it('holds a withdrawal for no late answer', () => {
  expect(facts({ arrivedOn: '2026-03-02' }, { type: 'withdrawn', on: '2026-03-18' })).toMatchObject({
    withdrawn: true,
    answered: '2026-03-18',
    answerDue: null,
    late: false,
    lateBy: 0,
  });
});

it('holds a fee for forfeited once the case was closed for want of it', () => {
  const { fees } = facts(
    { arrivedOn: '2026-03-02' },
    { type: 'feeNotified', on: '2026-03-09', basis: 'pages', amountYuan: 120, receivedOn: '2026-03-09' },
    answered('2026-04-20', 'otherFeeUnpaid'),
  );
  expect(fees).toEqual([{ on: '2026-03-09', yuan: 120, paid: null, lapsed: '2026-04-20' }]);
});

it('counts a dispute by the original organ alone', () => {
  const disputed = (role: 'sole' | 'reconsiderationOrgan') =>
    facts({ arrivedOn: '2026-03-02' }, answered('2026-03-27'), {
      type: 'disputeOpened',
      on: '2026-05-06',
      kind: 'reconsideration',
      role,
    }).disputes;
  expect(disputed('sole')).toEqual([
    { kind: 'reconsideration', on: '2026-05-06', result: null, since: '2026-05-06' },
  ]);
  expect(disputed('reconsiderationOrgan')).toEqual([]);
});
