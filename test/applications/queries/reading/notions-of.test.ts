import { notionsOf } from '../../../../src/applications/queries/reading/notions-of.ts';
import { reads } from '../../../support/reader.ts';

reads('what a question speaks of', (said) => [...notionsOf(said)], {
  valid: [
    ['还有几件没办结', ['count', 'state:pending']],
    ['上周收的', ['time', 'received']],
    ['何晓手里的', ['handler']],
    ['2026-017到期了没', ['number', 'aspect:due']],
  ],
  notMine: ['你好', ''],
  nothing: [],
});
