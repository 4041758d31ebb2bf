import { describe, expect, it } from 'vitest';
import type { Filter, Query } from '../../../../src/applications/queries/query.ts';
import { uncarried } from '../../../../src/applications/queries/reading/carried.ts';
import { gather } from '../../../../src/applications/queries/reading/gather.ts';
import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';
import { quoted } from '../../../../src/language/fold.ts';
import { KNOWN } from '../../../support/asked-of-ledger.ts';
import { readAt } from '../../../support/read-ledger-question.ts';

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

const left = (text: string): string[] => {
  const { folded, unused } = readAt(text, '2026-09-16', KNOWN);
  return unused.map((span) => quoted(folded, span));
};

describe('what is asked more often than it is answered', () => {
  it('is left: of one case no count is told', () => {
    expect(left('003之后又来了几件')).toContain('几件');
    expect(left('补正过的几件里公开了几件')).toEqual([]);
  });

  it('is left where two sorts of things were joined that only one application could be', () => {
    expect(left('东河建材和自然人的申请咋答的')).toContain('自然人');
    expect(left('自然人和企业的申请有几件')).toEqual([]);
  });
});

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
