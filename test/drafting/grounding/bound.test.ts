import { boundIn } from '../../../src/drafting/grounding/bound.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';

reads(
  'figures with what they count',
  (said) =>
    boundIn(fold(said, 'dropped'))
      .map(({ printed, exactness, turn, runs }) => [printed, exactness, turn ?? '', runs.join('/')].join(' '))
      .join('; '),
  {
    valid: [
      ['组织业务培训2次', '2次 exact  培训'],
      ['培训近2次，公众号60余条', '2次 below  培训; 60余条 above  公众号'],
      ['学校1件、其他组织2件、律所4件', '1件 exact  学校; 2件 exact  其他; 4件 exact  律所'],
      ['从43家整合到38家', '43家 exact from 整合; 38家 exact to 整合'],
    ],
    notMine: ['2025年', '第三方评估', '召开推进会'],
    nothing: '',
  },
);
