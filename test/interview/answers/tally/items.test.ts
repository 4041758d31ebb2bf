import { expect, it } from 'vitest';
import { itemsOf } from '../../../../src/interview/answers/tally/items.ts';
import type { TallyWords } from '../../../../src/interview/answers/tally/tally-words.ts';
import { heard } from '../../../../src/language/hear.ts';
import { lexicon } from '../../../../src/language/lexicon.ts';
import type { FormName } from '../../../../src/report/words/form-words.ts';
import { reads } from '../../../support/reader.ts';

const WORDS: TallyWords = {
  terms: lexicon<FormName | null>([
    [['{自然人|个人}'], { kind: 'column', columns: ['naturalPerson'] }],
    [['{企业|公司}'], { kind: 'column', columns: ['business'] }],
    [['其他'], { kind: 'column', columns: ['otherOrganization'] }],
  ]),
  clipped: null,
};

reads(
  'a message in the pieces that count',
  (said) =>
    itemsOf(heard(said), WORDS)
      ?.filter(({ is }) => is !== 'cut' && is !== 'words')
      .map((item) => (item.is === 'amount' ? item.value : item.is === 'share' ? item.of : item.is))
      .join(' ') ?? null,
  {
    valid: [
      ['个人9件，企业3件', 'term 9 term 3'],
      ['12个人3家公司', '12 term 3 term'],
      ['企业占四分之一', 'term 0.25'],
      ['第8年了，企业3件', 'term 3'],
      ['比去年多了4件，企业3件', 'term 3'],
      ['跟去年一样是企业3件', 'term 3'],
      ['同一个企业来了3件', 'term 3'],
      ['2025年1月3日收到企业3件', 'term 3'],
    ],
    // About right, or money: nothing of it is counted by guess.
    notMine: ['企业大约3件', '企业罚款12万元', '企业超过3件'],
  },
);

it('其他 before a word of the form is what is left, else one of its columns', () => {
  const kinds = (said: string) => itemsOf(heard(said), WORDS)?.map(({ is }) => is);
  expect(kinds('企业3件，其他个人')).toEqual(['term', 'amount', 'cut', 'rest', 'term']);
  expect(kinds('企业3件，其他2件')).toEqual(['term', 'amount', 'cut', 'term', 'amount']);
});
