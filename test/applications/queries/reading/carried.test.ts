import { describe, expect, it } from 'vitest';
import type { Filter, Query } from '../../../../src/applications/queries/query.ts';
import { uncarried } from '../../../../src/applications/queries/reading/carried.ts';
import { gather } from '../../../../src/applications/queries/reading/gather.ts';
import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';

const count = (...filters: Filter[]): Query => ({ measure: { kind: 'count' }, filters, latest: false });
const kind = (name: 'business' | 'naturalPerson', not = false): Filter => ({
  by: 'kind',
  kinds: [name],
  not,
});

/** The words of a question that a query holds to otherwise than they were said. */
const passedOver = (text: string, query: Query, isAgreedTo = false): string[] => {
  const tokens = tokensOf(text, vocabularyWith());
  return uncarried(gather(tokens), tokens, [query], { isAgreedTo }).map(({ start, end }) =>
    text.slice(start, end),
  );
};

describe('a condition that was said', () => {
  it('is carried in the value in which it was said', () => {
    expect(passedOver('企业的几件', count(kind('business')))).toEqual([]);
    expect(passedOver('企业的几件', count(kind('naturalPerson')))).toEqual(['企业']);
  });

  it('is carried as it was said, and not turned round', () => {
    expect(passedOver('除了企业的几件', count(kind('business')))).toEqual(['企业']);
    expect(passedOver('除了企业的几件', count(kind('business', true)))).toEqual([]);
  });

  it('may be turned round where a yes or a no is asked for', () => {
    const charged: Filter = { by: 'ever', deed: 'charged', not: false };
    expect(passedOver('没有收费吧', count(charged), true)).toEqual([]);
  });
});
