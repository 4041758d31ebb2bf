import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../../src/applications/queries/query.ts';
import { restOf } from '../../../../src/applications/queries/reading/rest-of-previous.ts';

describe('the rest of those that were spoken of', () => {
  const received: Filter = {
    by: 'when',
    moment: 'received',
    from: '2026-01-01',
    to: '2026-12-31',
    not: false,
  };
  const late: Filter = { by: 'state', state: 'answeredLate', not: false };
  const pending: Filter = { by: 'state', state: 'pending', not: false };

  it('are those of which what narrowed them does not hold', () => {
    expect(restOf([received, late])).toEqual([received, { ...late, not: true }]);
  });

  it('are none where nothing narrowed them, or they are what is pending', () => {
    expect([restOf([received]), restOf([late]), restOf([received, pending])]).toEqual([null, null, null]);
  });
});
