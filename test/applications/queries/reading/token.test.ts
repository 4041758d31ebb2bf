import { isJoint } from '../../../../src/applications/queries/reading/token.ts';
import { reads } from '../../../support/reader.ts';

reads('a sign that joins', (said) => isJoint(said) || null, {
  valid: [
    ['和', true],
    ['或者', true],
    ['、', true],
    ['/', true],
  ],
  notMine: ['的', '，', '不和'],
});
