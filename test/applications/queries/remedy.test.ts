import { expect, it } from 'vitest';
import { remedyOf, remedyUntil } from '../../../src/applications/queries/remedy.ts';
import { answered } from '../support.ts';
import { facts } from './facts-of.ts';

const refused = answered('2026-03-31', 'deniedByLaw');
const reconsidered = {
  type: 'disputeOpened',
  on: '2026-05-06',
  kind: 'reconsideration',
  role: 'sole',
} as const;

const until = (...events: Parameters<typeof facts>[1][]): string | null => {
  const remedy = remedyOf(facts({ arrivedOn: '2026-03-02' }, ...events));
  return remedy && remedyUntil(remedy);
};

it('leaves sixty days for reconsideration from the answer', () => {
  expect(until(refused)).toBe('2026-05-30');
});

it('leaves fifteen days for a lawsuit from the decision that upheld it', () => {
  expect(
    until(refused, reconsidered, {
      type: 'disputeDecided',
      on: '2026-06-30',
      dispute: 0,
      result: 'upheld',
      reanswer: null,
    }),
  ).toBe('2026-07-15');
});

it('begins anew with a new answer', () => {
  expect(
    until(
      refused,
      reconsidered,
      {
        type: 'disputeDecided',
        on: '2026-06-30',
        dispute: 0,
        result: 'corrected',
        reanswer: { by: '2026-07-30' },
      },
      answered('2026-07-20', 'partiallyGranted'),
    ),
  ).toBe('2026-09-18');
});

it('leaves nothing where a dispute is pending, or nothing was answered', () => {
  expect(until(refused, reconsidered)).toBeNull();
  expect(until()).toBeNull();
  expect(until({ type: 'withdrawn', on: '2026-03-12' })).toBeNull();
});
