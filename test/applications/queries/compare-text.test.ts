import { expect, it } from 'vitest';
import { compareText } from '../../../src/applications/queries/compare-text.ts';
import { evaluate } from '../../../src/applications/queries/evaluate.ts';
import type { Filter, Measure } from '../../../src/applications/queries/query.ts';
import { answered } from '../support.ts';
import { facts, known, telling } from './facts-of.ts';

const ledger = [
  facts({ number: '2026-001', arrivedOn: '2026-03-02' }, answered('2026-03-10', 'granted')),
  facts({ number: '2026-002', arrivedOn: '2026-03-03', applicant: 'business' }, answered('2026-03-30')),
  facts({ number: '2026-003', arrivedOn: '2026-08-03', applicant: 'business' }),
];
const compared = (
  of: Extract<Measure, { kind: 'compare' }>['of'],
  ...kinds: ('business' | 'naturalPerson')[]
) => {
  const sides = kinds.map((kind): Filter[] => [{ by: 'kind', kinds: [kind], not: false }]);
  const query = { measure: { kind: 'compare' as const, sides, of }, filters: [], latest: false };
  const found = evaluate(query, ledger, known);
  return found.kind === 'compare' ? compareText(query, found, telling()) : found.kind;
};

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
