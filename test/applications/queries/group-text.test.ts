import { expect, it } from 'vitest';
import { evaluate } from '../../../src/applications/queries/evaluate.ts';
import { compareText, groupsText, one, percent } from '../../../src/applications/queries/group-text.ts';
import type { Filter, Measure } from '../../../src/applications/queries/query.ts';
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
const compared = (
  of: Extract<Measure, { kind: 'compare' }>['of'],
  ...kinds: ('business' | 'naturalPerson')[]
) => {
  const sides = kinds.map((kind): Filter[] => [{ by: 'kind', kinds: [kind], not: false }]);
  const query = { measure: { kind: 'compare' as const, sides, of }, filters: [], latest: false };
  const found = evaluate(query, ledger, known);
  return found.kind === 'compare' ? compareText(query, found, telling()) : found.kind;
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

it('says how far two sides are apart', () => {
  expect(compared('count', 'business', 'naturalPerson')).toBe(
    '申请人为商业企业的2件，申请人为自然人的1件，前者多1件，合计3件。',
  );
  expect(compared('times', 'business', 'naturalPerson')).toContain('前者是后者的2倍。');
});

it('says which side took longer', () => {
  expect(compared('average', 'naturalPerson', 'business')).toMatch(/；前者快13个工作日（差19天）。$/u);
});

it('holds results against each other only where all are answered', () => {
  expect(compared('result', 'naturalPerson', 'business')).toBe(
    '申请人为自然人的2026-001予以公开；申请人为商业企业的2026-002本机关不掌握相关政府信息、2026-003尚未答复。',
  );
});
