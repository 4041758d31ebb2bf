import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../../src/applications/queries/query.ts';
import { gather } from '../../../../src/applications/queries/reading/gather.ts';
import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';
import {
  inWhole,
  measureOf,
  severalAspects,
  unasked,
} from '../../../../src/applications/queries/reading/wanted.ts';

const notions = (text: string) => gather(tokensOf(text, vocabularyWith()));
const wanted = (text: string) => measureOf(notions(text));

describe('what is wanted', () => {
  it.each([
    ['有几件', { kind: 'count' }],
    ['最急的', { kind: 'list', order: 'due', most: 3 }],
    ['最急的五件', { kind: 'list', order: 'due', most: 5 }],
    ['哪个月收得最多', { kind: 'groups', by: 'month', top: 'most' }],
    ['各渠道占多少', { kind: 'groups', by: 'channel', of: 'share' }],
    ['谁办得最多', { kind: 'groups', by: 'handler', top: 'most' }],
    ['谁办得慢', { kind: 'groups', by: 'handler', top: 'most', of: 'average' }],
    ['最急的是谁申请的', { kind: 'list', order: 'due', aspect: 'who' }],
    ['最近的三件', { kind: 'list', order: 'newest', most: 3 }],
    ['平均几天办结，按工作日算', { kind: 'average', unit: 'workdays' }],
    ['从收到到答复隔了几天', { kind: 'lasting', between: null }],
  ])('%s', (text, measure) => {
    expect(wanted(text)).toMatchObject(measure);
  });

  it('is nothing where nothing is asked', () => {
    expect(wanted('企业的')).toBeNull();
  });
});

it('without a word for it a case is told of, and several are listed', () => {
  expect(unasked([{ by: 'number', numbers: ['2026-017'], not: false }])).toEqual({
    kind: 'aspect',
    aspect: 'stage',
  });
  expect(unasked([{ by: 'state', state: 'pending', not: false }]).kind).toBe('list');
});

it('several things asked of the same cases are each told', () => {
  const measure = { kind: 'aspect', aspect: 'receipt' } as const;
  expect(severalAspects(notions('哪天收的哪天答的'), measure).length).toBeGreaterThanOrEqual(1);
  expect(severalAspects(notions('几件'), { kind: 'count' })).toEqual([{ kind: 'count' }]);
});

describe('what a measure is of the whole', () => {
  const denied: Filter = {
    by: 'result',
    results: ['deniedStateSecret', 'deniedInternalAffairs'],
    not: false,
  };

  it('a group of results is split up where each is asked for', () => {
    expect(inWhole(notions('各几件'), { kind: 'count' }, [denied])).toMatchObject({
      kind: 'groups',
      by: 'result',
    });
    expect(inWhole(notions('几件'), { kind: 'count' }, [denied])).toEqual({ kind: 'count' });
  });

  it('the longest among open ones is the one that came first', () => {
    const longest = { kind: 'extreme', which: 'longest', most: null, skip: 0, between: null } as const;
    const pending: Filter = { by: 'state', state: 'pending', not: false };
    expect(inWhole(notions('最久的'), longest, [pending])).toMatchObject({
      kind: 'list',
      order: 'received',
      most: 1,
    });
  });

  it('of disputes the days are their own', () => {
    const average = { kind: 'average', of: 'mean', between: null } as const;
    const dispute = (results: readonly 'pending'[]): Filter => ({
      by: 'dispute',
      kinds: [],
      results: [...results],
      not: false,
    });
    expect(inWhole(notions('平均几天'), average, [dispute([])])).toMatchObject({
      between: { to: 'disputeDecided' },
    });
    expect(inWhole(notions('平均几天'), average, [dispute(['pending'])])).toMatchObject({
      between: { to: 'today' },
    });
  });
});
