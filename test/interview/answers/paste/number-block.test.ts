import { numberBlocks } from '../../../../src/interview/answers/paste/number-block.ts';
import { reads } from '../../../support/reader.ts';

reads('a block of bare numbers', (said) => numberBlocks(said)[0] ?? null, {
  valid: [
    [
      '1\t2\n3\t4',
      {
        lines: [
          [1, 2],
          [3, 4],
        ],
        heading: '',
      },
    ],
  ],
  notMine: ['一共3件', '1 2 3', '自然人新收12件', ''],
});
