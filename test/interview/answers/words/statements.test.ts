import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../../src/interview/answers/words/lexicon.ts';
import { understand } from '../../../../src/interview/answers/words/statements.ts';
import { tokensOf } from '../../../../src/interview/answers/words/tokens.ts';

const told = (said: string, asked: readonly string[] = []) =>
  understand(tokensOf(said, lexiconOf('applications', '2021')), [], asked).statements.map(
    ({ rows, columns, amount }) =>
      `${[...rows, ...columns].join('+')}=${typeof amount === 'string' ? amount : amount.figure}`,
  );

describe('what an answer states', () => {
  it.each([
    ['新收自然人12件，企业3件', ['new+naturalPerson=12', 'new+business=3']],
    ['新收3件都是自然人', ['new=3', 'new+naturalPerson=all']],
    ['没有', ['=0']],
  ])('%s', (said, statements) => {
    expect(told(said)).toEqual(statements);
  });

  it('is no row called 其他 where none of the results is asked', () => {
    expect(told('其它7件全是自然人', ['new'])).not.toContain('otherRemaining+naturalPerson=7');
    expect(told('新收9件，其他2件', ['new'])).toContain('new+otherOrganization=2');
  });
});
