import { describe, expect, it } from 'vitest';
import { type GroupsKnown, groupsOf } from '../../../src/applications/queries/groups.ts';
import { answered } from '../support.ts';
import { facts } from './facts-of.ts';

const rows = [
  facts({ number: '2026-001', arrivedOn: '2026-01-12' }, answered('2026-01-20', 'granted')),
  facts({ number: '2026-002', arrivedOn: '2026-01-14', applicant: 'business' }),
  facts({ number: '2026-003', arrivedOn: '2026-03-02', applicant: 'business' }, answered('2026-03-27')),
  facts({ number: '2026-004', arrivedOn: '2026-05-11', applicant: 'research' }),
];
const plain = { top: null, skip: 0, atLeast: null, of: 'count' } as const;
type Grouping = Parameters<typeof groupsOf>[1];
const known: GroupsKnown = {
  dayOf: ({ received }) => received,
  span: null,
  applicantsOf: () => [],
  isOfPart: () => false,
};
const sizes = (of: typeof rows, grouping: Grouping, more: Partial<GroupsKnown> = {}) =>
  groupsOf(of, grouping, { ...known, ...more }).map(({ key, size }) => [key, size]);

describe('applications split up', () => {
  it('puts months and quarters in their order', () => {
    expect(sizes(rows, { ...plain, by: 'month' })).toEqual([
      ['2026-01', 2],
      ['2026-03', 1],
      ['2026-05', 1],
    ]);
    expect(sizes(rows, { ...plain, by: 'quarter' })).toEqual([
      ['2026-1', 3],
      ['2026-2', 1],
    ]);
  });

  it('puts everything else from the largest to the smallest', () => {
    expect(sizes(rows, { ...plain, by: 'kind' })).toEqual([
      ['business', 2],
      ['naturalPerson', 1],
      ['research', 1],
    ]);
  });

  it('counts only closed ones under a result', () => {
    expect(sizes(rows, { ...plain, by: 'outcome' })).toEqual([
      ['granted', 1],
      ['unavailable', 1],
    ]);
  });

  it('gives all of those that share a place', () => {
    expect(sizes(rows, { ...plain, by: 'kind', top: 'most' })).toEqual([['business', 2]]);
    expect(sizes(rows, { ...plain, by: 'kind', top: 'most', skip: 1 })).toEqual([
      ['naturalPerson', 1],
      ['research', 1],
    ]);
    expect(sizes(rows, { ...plain, by: 'month', top: 'least' })).toEqual([
      ['2026-03', 1],
      ['2026-05', 1],
    ]);
  });

  it('leaves out groups that are too small', () => {
    expect(sizes(rows, { ...plain, by: 'kind', atLeast: 2 })).toEqual([['business', 2]]);
  });

  it('names the months of a time that have none, over the turn of a year too', () => {
    const span = { from: '2025-12-05', to: '2026-04-30' };
    expect(sizes(rows, { ...plain, by: 'month', top: 'none' }, { span })).toEqual([
      ['2025-12', 0],
      ['2026-02', 0],
      ['2026-04', 0],
    ]);
  });

  it('counts an application of several people under each of them, and under nobody where they are not known', () => {
    const applicantsOf: GroupsKnown['applicantsOf'] = ({ number }) =>
      number === '2026-001' ? ['周一鸣', '吴大年'] : number === '2026-003' ? ['吴大年'] : [];
    expect(sizes(rows, { ...plain, by: 'applicant' }, { applicantsOf })).toEqual([
      ['吴大年', 2],
      ['周一鸣', 1],
    ]);
  });

  it('measures by working days where means are asked for', () => {
    const closed = rows.filter(({ took }) => took !== null);
    expect(sizes(closed, { ...plain, by: 'kind', of: 'average', top: 'most' })).toEqual([['business', 19]]);
  });
});
