import { describe, expect, it } from 'vitest';
import {
  describedBy,
  groupsOf,
  onlyColumns,
  tokenClauses,
  wholeOf,
} from '../../../../src/interview/answers/words/clauses.ts';
import { lexiconOf } from '../../../../src/interview/answers/words/lexicon.ts';
import { tokensOf } from '../../../../src/interview/answers/words/tokens.ts';

const clausesOf = (said: string) => tokenClauses(tokensOf(said, lexiconOf('applications', '2021')));
const first = (said: string) => {
  const [clause] = clausesOf(said);
  if (!clause) throw new Error(said);
  return clause;
};

describe('an answer in clauses', () => {
  it('is cut at commas and before what is said to be none', () => {
    expect(clausesOf('自然人12件，企业3件')).toHaveLength(2);
    expect(clausesOf('自然人12件企业没有')).toHaveLength(2);
  });

  it('hands figures out that are told together', () => {
    const figures = clausesOf('自然人、企业分别12件、3件').flatMap(({ items }) => groupsOf(items).groups);
    expect(figures.map(({ amount, terms }) => `${terms.length}:${amount.amount.figure}`)).toEqual([
      '1:12',
      '1:3',
    ]);
  });

  it('tells all there is from the rest of it', () => {
    expect(wholeOf(first('全都是0'))).toEqual({ firm: true, ofRest: false });
    expect(wholeOf(first('其余都是0'))).toEqual({ firm: false, ofRest: true });
  });

  it('finds who all of a row are', () => {
    const clause = first('新收3件都是自然人');
    const [group] = groupsOf(clause.items).groups;
    expect(group && onlyColumns(describedBy(group, clause))).toBe(true);
  });
});
