import { alternativeAt, boundAt, isFirstOf } from '../../../../src/applications/queries/reading/bounds.ts';
import { reads } from '../../../support/reader.ts';

reads(
  'a bound at the beginning of a text',
  (said) => {
    const found = boundAt(said, 0);
    return found && `${found.kind} ${found.least ?? ''}-${found.most ?? ''} ${said.slice(0, found.end)}`;
  },
  {
    valid: [
      ['不满五件的月份', 'bound -4 不满五件'],
      ['四件以上的人', 'bound 4- 四件以上的'],
      ['不止来过一回', 'bound 2- 不止来过一回'],
      ['压到最后四天才答的', 'duration -3 压到最后四天'],
      ['超过20天', 'duration 21- 超过20天'],
      ['150元以上的', 'charge 150- 150元以上的'],
    ],
    notMine: ['五件', '最后四天到期的', '哪几件'],
  },
);

reads('which of two numbers of applications', (said) => alternativeAt(said, 0) !== null, {
  valid: [
    ['一件还是两件', true],
    ['一次还是三次', true],
    // Twice the same is no choice, and days are no applications.
    ['两件还是两件', false],
    ['三天还是五天', false],
  ],
});

reads('whether the first so many are meant', (said) => isFirstOf(said, said.indexOf('三')), {
  valid: [
    ['周一鸣前三件', true],
    ['头三件', true],
    ['最慢的前三件', false],
    ['那三件', false],
  ],
});
