import { numeralsIn } from '../../../src/drafting/grounding/lone-numerals.ts';
import { reads } from '../../support/reader.ts';

reads(
  'numerals that no unit makes a figure',
  (said) => numeralsIn(said).map(({ value, counts }) => `${value}${counts}`),
  {
    valid: [
      ['落实四道把关', ['4道']],
      ['实行三审制', ['3审']],
    ],
    notMine: ['占六成', '三农信息', '周三发布', '存在问题有二：'],
    nothing: [],
  },
);
