import { describe, expect, it } from 'vitest';
import { gather } from '../../../../src/applications/queries/reading/gather.ts';
import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { toldApart } from '../../../../src/applications/queries/reading/told-apart.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';

const LEDGER = { applicants: ['周一鸣'], contents: ['河东路征收补偿方案'], handlers: ['何晓'] };

const told = (text: string) => toldApart(gather(tokensOf(text, vocabularyWith(LEDGER))), LEDGER, text);

describe('the words of a question that are none of its own', () => {
  it.each([
    ['周一鸣的呢', { by: 'applicant', names: ['周一鸣'], not: false }],
    ['河东路的有几件', { by: 'content', words: ['河东路'], not: false }],
    ['路的申请有几件', { by: 'content', words: ['路'], not: false }],
    ['何晓手上几件', { by: 'handler', who: 'other', name: '何晓', not: false }],
  ])('are what the ledger knows them as: %s', (text, filter) => {
    expect(told(text).said.filters.map((each) => each.filter)).toContainEqual(filter);
    expect(told(text).unused).toEqual([]);
  });

  it('are left over where it knows none', () => {
    expect(told('星座的有几件').unused.map(({ words }) => words)).toEqual(['星座']);
    expect(told('林立手上几件').unused.map(({ hint }) => hint)).toEqual(['handler']);
  });
});
