import { expect, it } from 'vitest';
import type { Query } from '../../../../src/applications/queries/query.ts';
import { unspoken } from '../../../../src/applications/queries/reading/accounted.ts';
import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';
import { fold } from '../../../../src/language/fold.ts';

const query = (more: Partial<Query> = {}): Query => ({
  measure: { kind: 'count' },
  filters: [],
  latest: false,
  ...more,
});

/** The conditions of a question that a query passes over. */
const passedOver = (text: string, answer: Query): string[] => {
  const folded = fold(text).text;
  return unspoken(tokensOf(folded, vocabularyWith()), [answer]).map(({ start, end }) =>
    folded.slice(start, end),
  );
};

it('finds a condition that an answer passes over', () => {
  expect(passedOver('企业的有几件', query())).toEqual(['企业']);
});

it('takes a condition for said where it is told, split up by or counted from', () => {
  expect(
    passedOver('企业的有几件', query({ filters: [{ by: 'kind', kinds: ['business'], not: false }] })),
  ).toEqual([]);
  expect(passedOver('延期过没有', query({ measure: { kind: 'aspect', aspect: 'extension' } }))).toEqual([]);
  expect(
    passedOver(
      '延期的',
      query({ measure: { kind: 'lasting', between: { from: 'extended', to: 'answered' } } }),
    ),
  ).toEqual([]);
});
