import { isShareOf, sharesIn } from '../../../src/drafting/grounding/shares.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';

reads(
  'shares in words',
  (said) => sharesIn(fold(said, 'dropped').text).map(({ value }) => Math.round(value * 100)),
  {
    valid: [
      ['六成是自然人', [60]],
      ['三分之一', [33]],
      ['一半', [50]],
      ['过半', [50]],
    ],
    notMine: ['三成立', '上半年', '两成果', ''],
    nothing: [],
  },
);

reads('a share of 100', (said) => isShareOf({ start: 0, end: 0, value: 0.6 }, Number(said), 100) || null, {
  valid: [
    ['60', true],
    ['62', true],
  ],
  notMine: ['50', '70', '120'],
});
