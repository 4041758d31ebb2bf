import { expect, it } from 'vitest';
import { evaluate } from '../../../src/applications/queries/evaluate.ts';
import { groupsText, one, percent } from '../../../src/applications/queries/group-text.ts';
import type { Measure } from '../../../src/applications/queries/query.ts';
import { answered } from '../support.ts';
import { facts, known, telling } from './facts-of.ts';

const ledger = [
  facts({ number: '2026-001', arrivedOn: '2026-03-02' }, answered('2026-03-10', 'granted')),
  facts({ number: '2026-002', arrivedOn: '2026-03-03', applicant: 'business' }, answered('2026-03-30')),
  facts({ number: '2026-003', arrivedOn: '2026-08-03', applicant: 'business' }),
];
const grouped = (changes: Partial<Extract<Measure, { kind: 'groups' }>>): string => {
  const measure = {
    kind: 'groups' as const,
    by: 'kind' as const,
    top: null,
    skip: 0,
    atLeast: null,
    of: 'count' as const,
    ...changes,
  };
  const found = evaluate({ measure, filters: [], latest: false }, ledger, known);
  return found.kind === 'groups' ? groupsText(measure, found, telling()) : found.kind;
};
it('tells figures with one decimal at most', () => {
  expect([one(2), one(1.25), percent(1, 3), percent(0, 0)]).toEqual(['2', '1.3', '33.3', '0']);
});

it('names each group with what is told of it', () => {
  expect(grouped({})).toBe('商业企业2件、自然人1件');
  expect(grouped({ of: 'share' })).toBe('商业企业2件（占66.7%）、自然人1件（占33.3%）');
  expect(grouped({ of: 'average' })).toBe(
    '商业企业办结1件，平均27天、19个工作日；自然人办结1件，平均8天、6个工作日',
  );
  expect(grouped({ by: 'month' })).toBe('2026年3月2件、2026年8月1件');
  expect(grouped({ by: 'quarter' })).toBe('2026年第一季度2件、2026年第三季度1件');
  expect(grouped({ by: 'handler' })).toBe('未分办3件');
});

it('tells of each group what part of it is asked for', () => {
  const part = [{ by: 'state' as const, state: 'answered' as const, not: false }];
  expect(grouped({ of: 'share', part })).toBe('已办结的：自然人1件中1件，占100%；商业企业2件中1件，占50%');
});

it('says which applications a result has where they are few', () => {
  expect(grouped({ by: 'result' })).toBe('予以公开1件（2026-001）、本机关不掌握相关政府信息1件（2026-002）');
});

it('says how many there are, and of so many at least', () => {
  expect(grouped({ by: 'handler', top: 'number' })).toBe('1个不同的承办人，其中2件以上的1个');
  expect(grouped({ by: 'handler', atLeast: 2 })).toBe('2件以上的承办人1个：未分办3件');
});
