import { isAsBefore } from '../../../src/report/words/as-before.ts';
import { reads } from '../../support/reader.ts';

reads('a note that all is as it was', (said) => isAsBefore(said) || null, {
  valid: [
    ['跟去年一样', true],
    ['照旧', true],
    ['和上年相同。', true],
    ['没有变化', true],
    ['没有变化，照旧', true],
    ['as last year.', true],
  ],
  notMine: ['今年多了', '比上年多', '跟去年一样，另外组织培训2次', ''],
});
