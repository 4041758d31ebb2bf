import { describe, expect, it } from 'vitest';
import type { Filter, Measure, Query } from '../../../../src/applications/queries/query.ts';
import { speaksOf } from '../../../../src/applications/queries/reading/account.ts';

const asked = (measure: Measure, ...filters: Filter[]): Query => ({ measure, filters, latest: false });
const count: Measure = { kind: 'count' };
const fee: Filter = { by: 'fee', fee: 'owed', not: false };

describe('a word of a question', () => {
  it('is passed over by a query that speaks of nothing of the kind', () => {
    expect(speaksOf(asked(count), { is: 'aspect', aspect: 'consultation' })).toBe(false);
    expect(speaksOf(asked(count), { is: 'me' })).toBe(false);
  });

  it('is taken up by a condition, and by what is told of each', () => {
    expect(speaksOf(asked(count, fee), { is: 'aspect', aspect: 'fee' })).toBe(true);
    expect(speaksOf(asked({ kind: 'aspect', aspect: 'took' }), { is: 'aspect', aspect: 'result' })).toBe(
      true,
    );
    expect(speaksOf(asked({ kind: 'share', part: [fee] }), { is: 'aspect', aspect: 'fee' })).toBe(true);
  });

  it('that speaks of nothing of a case is no word of an account', () => {
    expect(speaksOf(asked(count), { is: 'nothing' })).toBe(true);
  });
});
