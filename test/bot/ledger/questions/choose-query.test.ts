import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../src/applications/queries/query.ts';
import { isGiven } from '../../../../src/bot/ledger/questions/choose-query.ts';
import { calendar } from '../../../applications/support.ts';

const TODAY = '2026-09-16';
const given = (query: Query, text: string): boolean => isGiven(query, text, TODAY, calendar);

const between = { from: 'correctionAsked', to: 'correctionReceived' } as const;
const average: Query = { measure: { kind: 'average', of: 'mean', between }, filters: [], latest: false };

const beside = (...names: readonly string[]): Query => ({
  measure: {
    kind: 'compare',
    sides: names.map((name) => [{ by: 'handler', who: 'other', name, not: false }]),
    of: 'count',
  },
  filters: [{ by: 'state', state: 'pending', not: false }],
  latest: false,
});

describe('what a model composes', () => {
  it('may count days between two events', () => {
    expect(given(average, '让人补材料到补上来平均要等多久')).toBe(true);
  });

  it('may set several values beside each other, each of which the question names', () => {
    expect(given(beside('何晓', '林森'), '何晓林森俩人案头各堆了多少')).toBe(true);
    expect(given(beside('何晓', '周一鸣'), '何晓林森俩人案头各堆了多少')).toBe(false);
  });

  it('may ask what part of each group is of somebody whom the question names', () => {
    const part: Query = {
      measure: {
        kind: 'groups',
        by: 'month',
        top: null,
        skip: 0,
        atLeast: null,
        of: 'count',
        part: [{ by: 'handler', who: 'other', name: '何晓', not: false }],
      },
      filters: [],
      latest: false,
    };
    expect(given(part, '每个月里何晓经手的占几成')).toBe(true);
    expect(given(part, '每个月里林森经手的占几成')).toBe(false);
  });

  it('may hold to no more days, numbers and places than the question gives', () => {
    const took = { by: 'took', unit: 'days', least: 30, most: null, between, not: false } as const;
    expect(given({ ...average, filters: [took] }, '补材料拖了30天以上的')).toBe(true);
    expect(given({ ...average, filters: [took] }, '补材料拖了很久的')).toBe(false);
    const run = { by: 'numbered', from: 21, to: 30, not: false } as const;
    expect(given({ ...average, filters: [run] }, '021到030号')).toBe(true);
    expect(given({ ...average, filters: [run] }, '前面那几号')).toBe(false);
  });
});
