import { isOrganName } from '../../src/organs/organ.ts';
import { reads } from '../support/reader.ts';

reads('a text that may be an organ’s name', (said) => isOrganName(said) || null, {
  valid: [
    ['云岭县水利局', true],
    ['Yunling Bureau', true],
  ],
  notMine: ['！！', 'A', '12', ''],
});
