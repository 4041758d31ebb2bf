import { amountsTold } from '../../../../src/interview/answers/tally/told-amounts.ts';
import { heard } from '../../../../src/language/hear.ts';
import { lexicon } from '../../../../src/language/lexicon.ts';
import type { FormName } from '../../../../src/report/words/form-words.ts';
import { reads } from '../../../support/reader.ts';

const WORDS = {
  terms: lexicon<FormName | null>([[['个人'], { kind: 'column', columns: ['naturalPerson'] }]]),
  clipped: null,
};

reads(
  'the amounts that may count what a table does',
  (said) =>
    amountsTold(heard(said), WORDS)
      .map(({ value, unit }) => `${value}${unit}`)
      .join(' ') || null,
  {
    valid: [
      ['收了7件，公开5件', '7件 5件'],
      // Who came is not what they handed in.
      ['3人提了6件', '6件'],
      ['一家水泥厂申请2件', '2件'],
      ['跟镇里一起报，总数8件', '8件'],
      ['有一起复议', '1起'],
      // The unit is the beginning of a word of the form.
      ['收到6个人的', '6'],
    ],
    notMine: ['都是老百姓提的'],
  },
);
