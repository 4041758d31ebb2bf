import { expect, it } from 'vitest';
import { answerText, scopeText } from '../../../src/applications/queries/answer-text.ts';
import { evaluate } from '../../../src/applications/queries/evaluate.ts';
import type { Filter, Measure, Query } from '../../../src/applications/queries/query.ts';
import { answered } from '../support.ts';
import { facts, known, telling } from './facts-of.ts';

const ledger = [
  facts({ number: '2026-001', arrivedOn: '2026-03-02' }, answered('2026-03-10', 'granted')),
  facts({ number: '2026-002', arrivedOn: '2026-03-03' }, answered('2026-03-30')),
  facts({ number: '2026-003', arrivedOn: '2026-08-03' }),
  facts(
    { number: '2026-004', arrivedOn: '2026-09-01' },
    { type: 'feeNotified', on: '2026-09-04', basis: 'pages', amountYuan: 90, receivedOn: '2026-09-04' },
  ),
];
const query = (measure: Measure, ...filters: Filter[]): Query => ({ measure, filters, latest: false });
const zh = (measure: Measure, ...filters: Filter[]) =>
  answerText(query(measure, ...filters), evaluate(query(measure, ...filters), ledger, known), telling());
const pending: Filter = { by: 'state', state: 'pending', not: false };
const closed: Filter = { by: 'state', state: 'answered', not: false };

it('repeats what was counted', () => {
  expect(scopeText(query({ kind: 'count' }, pending), telling())).toBe('未办结的');
  expect(scopeText(query({ kind: 'count' }), telling())).toBe('台账中的申请');
  expect(scopeText(query({ kind: 'count' }), telling('en'))).toBe('all applications');
});

it('says of open cases how many are late and how many are the applicant’s turn', () => {
  expect(zh({ kind: 'count' }, pending)).toBe('未办结的：2件，其中超期1件，等申请人补正、缴费或确认的1件。');
});

it('tells a share with both figures', () => {
  const granted: Filter = { by: 'result', results: ['granted'], not: false };
  expect(zh({ kind: 'share', part: [granted] }, closed)).toMatch(
    /^已办结的2件，其中处理结果为“予以公开”的1件，占50%。/u,
  );
});

it('puts the days that were asked for first', () => {
  const average = { kind: 'average', of: 'mean', between: null } as const;
  expect(zh(average, closed)).toBe('已办结的2件，平均17.5天，12.5个工作日（自收到之日起）。');
  expect(zh({ ...average, unit: 'workdays' }, closed)).toBe(
    '已办结的2件，平均12.5个工作日，17.5天（自收到之日起）。',
  );
});

it('tells fees part by part', () => {
  expect(zh({ kind: 'fees', of: 'notified' })).toBe('台账中的申请：通知收费90元，1件（待缴90元）。');
  expect(zh({ kind: 'fees', of: 'paid' })).toBe('台账中的申请：已收0元，0件。');
});

it('says what may be the reason where a number or a name is not found', () => {
  expect(zh({ kind: 'count' }, { by: 'number', numbers: ['99号'], not: false })).toBe(
    '编号“99号”的：没有。请核对编号，或问“还有几件没办结”。',
  );
  expect(zh({ kind: 'count' }, { by: 'applicant', names: ['温如玉'], not: false })).toMatch(
    /也可以用编号查。$/u,
  );
  expect(zh({ kind: 'count' }, { by: 'content', words: ['渔业'], not: false })).toBe(
    '内容含“渔业”的：没有。',
  );
});

it('never calls the second the first, and names what came last as the latest', () => {
  const by = { kind: 'groups', by: 'month', top: 'most', skip: 1, atLeast: null, of: 'count' } as const;
  expect(zh(by)).toMatch(/，第二多的是/u);
  const latest = { ...query({ kind: 'list', order: 'answered', most: null, skip: 0 }, closed), latest: true };
  expect(answerText(latest, evaluate(latest, ledger, known), telling())).toMatch(/^已办结的，最近的1件。/u);
});
