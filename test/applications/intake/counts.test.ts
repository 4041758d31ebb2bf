import { countedAt, insideCountAt } from '../../../src/applications/intake/counts.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';

reads('how many are counted', (said) => countedAt(fold(said).text, 0)?.count ?? null, {
  valid: [
    ['三件申请', 3],
    ['一封信', 1],
    ['２件', 2],
    ['个', 1],
  ],
  notMine: ['三五件', '几件', '十来件', '近3件', '人', ''],
});

reads('what a letter holds', (said) => insideCountAt(fold(said).text, 0)?.count ?? null, {
  valid: [
    ['里面三件申请', 3],
    ['内有两件', 2],
    ['三件申请', 3],
  ],
  notMine: ['三件', '几件申请', '里面有信'],
});
