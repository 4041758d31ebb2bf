import { describe, expect, it } from 'vitest';
import { deedOfGroups, evaluate } from '../../../src/applications/queries/evaluate.ts';
import type { Filter, Measure } from '../../../src/applications/queries/query.ts';
import { answered, extended } from '../support.ts';
import { facts, known } from './facts-of.ts';

const ledger = [
  facts({ number: '2025-007', arrivedOn: '2025-03-03' }, answered('2025-03-20', 'granted')),
  facts({ number: '2026-007', arrivedOn: '2026-03-02' }, answered('2026-03-10', 'granted')),
  facts({ number: '2026-008', arrivedOn: '2026-03-03' }, answered('2026-03-30', 'deniedThirdPartyRights')),
  facts({ number: '2026-009', arrivedOn: '2026-08-03' }),
  facts(
    { number: '2026-010', arrivedOn: '2026-09-01' },
    { type: 'feeNotified', on: '2026-09-04', basis: 'pages', amountYuan: 90.1, receivedOn: '2026-09-04' },
  ),
];
const pending: Filter = { by: 'state', state: 'pending', not: false };
const closed: Filter = { by: 'state', state: 'answered', not: false };
const ask = (measure: Measure, ...filters: Filter[]) =>
  evaluate({ measure, filters, latest: false }, ledger, known);
const numbers = (measure: Measure, ...filters: Filter[]) =>
  ask(measure, ...filters).rows.map(({ number }) => number);

describe('a question to the ledger', () => {
  it('says of open cases how many are late and how many wait for the applicant', () => {
    expect(ask({ kind: 'count' }, pending)).toMatchObject({ total: 2, overdue: 1, waiting: 1 });
    expect(ask({ kind: 'count' }, closed)).toMatchObject({ total: 3, overdue: 0, waiting: 0 });
  });

  it('lists so many past the first', () => {
    const list = { kind: 'list', order: 'answered', most: 1, skip: 1 } as const;
    expect(numbers(list, closed)).toEqual(['2026-007']);
    expect(numbers({ ...list, order: 'lastAnswered', skip: 0 }, closed)).toEqual(['2026-008']);
  });

  it('means the latest year by a number without one', () => {
    const byNumber = (number: string): Filter => ({ by: 'number', numbers: [number], not: false });
    expect(numbers({ kind: 'count' }, byNumber('7号'))).toEqual(['2026-007']);
    expect(numbers({ kind: 'count' }, byNumber('2025-007'))).toEqual(['2025-007']);
  });

  it('takes a part of a whole', () => {
    const denied: Filter = { by: 'result', results: ['deniedThirdPartyRights'], not: false };
    expect(ask({ kind: 'share', part: [denied] }, closed)).toMatchObject({
      kind: 'share',
      whole: 3,
      rows: [{ number: '2026-008' }],
    });
  });

  it('finds what took longest, and the second', () => {
    const longest = { kind: 'extreme', which: 'longest', most: 1, skip: 0, between: null } as const;
    expect(numbers(longest)).toEqual(['2026-008']);
    expect(numbers({ ...longest, skip: 1 })).toEqual(['2025-007']);
  });

  it('adds up what is owed', () => {
    expect(ask({ kind: 'fees', of: 'owed' })).toMatchObject({ kind: 'fees', yuan: 90.1 });
    expect(ask({ kind: 'fees', of: 'paid' })).toMatchObject({ kind: 'fees', yuan: 0, rows: [] });
  });

  it('means the one that came last', () => {
    const last = evaluate({ measure: { kind: 'count' }, filters: [closed], latest: true }, ledger, known);
    expect(last.rows.map(({ number }) => number)).toEqual(['2026-008']);
  });
});

it('splits extensions up by the months in which they were made', () => {
  const filters: Filter[] = [{ by: 'ever', deed: 'extended', not: false }];
  const measure: Measure = { kind: 'groups', by: 'month', top: null, skip: 0, atLeast: null, of: 'count' };
  expect(deedOfGroups({ measure, filters })).toBe('extended');
  expect(deedOfGroups({ measure: { ...measure, by: 'kind' }, filters })).toBeNull();
  const rows = [facts({ arrivedOn: '2026-03-16' }, extended('2026-04-09'))];
  const found = evaluate({ measure, filters, latest: false }, rows, known);
  expect(found).toMatchObject({ groups: [{ key: '2026-04', size: 1 }] });
});
