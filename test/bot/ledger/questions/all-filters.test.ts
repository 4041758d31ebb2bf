import { expect, it } from 'vitest';
import type { Filter, Query } from '../../../../src/applications/queries/query.ts';
import { allFilters } from '../../../../src/bot/ledger/questions/all-filters.ts';
import { withoutApplicants } from '../../../../src/bot/ledger/questions/talked-about.ts';

const OPEN: Filter = { by: 'state', state: 'pending', not: false };
const OF_ZHAO: Filter = { by: 'applicant', names: ['赵某'], not: false };
const GROUPS = { kind: 'groups', by: 'handler', top: null, skip: 0, atLeast: null, of: 'count' } as const;

const asked = (measure: Query['measure']): Query => ({ measure, filters: [OPEN], latest: false });

it.each([
  ['alone', { kind: 'count' }, [OPEN]],
  ['a part', { kind: 'share', part: [OF_ZHAO] }, [OPEN, OF_ZHAO]],
  ['a part of each group', { ...GROUPS, part: [OF_ZHAO] }, [OPEN, OF_ZHAO]],
  ['groups', GROUPS, [OPEN]],
] as const)('of a question for %s', (_, measure, filters) => {
  expect(allFilters(asked(measure as Query['measure']))).toEqual(filters);
});

it('a question that names an applicant in a part of its groups is not noted', () => {
  expect(withoutApplicants(asked({ ...GROUPS, part: [OF_ZHAO] }), [{ number: '2026-001' }])).toBeNull();
});
