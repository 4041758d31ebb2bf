import { sharesIn } from '../../../src/drafting/grounding/shares.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';

reads(
  'shares and multiples in words',
  (said) => sharesIn(fold(said, 'dropped').text).map(({ value, unit }) => `${Math.round(value)}${unit}`),
  {
    valid: [
      ['六成是自然人', ['60成']],
      ['三分之一', ['33分']],
      ['占四分之三以上', ['75分']],
      ['一半', ['50半']],
      ['过半', ['50半']],
      ['为上年的两倍以上', ['2倍']],
      ['数量翻了一番', ['2倍']],
      ['下降一半', ['50半']],
    ],
    notMine: ['三成立', '上半年', '两成果', '2.5倍', ''],
    nothing: [],
  },
);
