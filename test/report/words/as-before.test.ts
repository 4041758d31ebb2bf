import { besideAsBefore, isAsBefore, isJustAsBefore } from '../../../src/report/words/as-before.ts';
import { reads } from '../../support/reader.ts';

reads('a note that all is as it was', (said) => isAsBefore(said) || null, {
  valid: [
    ['跟去年一样', true],
    ['照旧', true],
    ['同上年，没啥变动', true],
    ['和上年相同。', true],
    ['没有变化', true],
    ['没有变化，照旧', true],
    ['as last year.', true],
  ],
  notMine: ['今年多了', '比上年多', '跟去年一样，另外组织培训2次', ''],
});

reads('a note that all is just as it was', (said) => isJustAsBefore(said) || null, {
  valid: [
    ['照旧', true],
    ['和去年一个样', true],
  ],
  notMine: ['跟往年差不多', '跟去年差不多', '照旧，另外组织培训2次'],
});

reads('what a note says beside that', besideAsBefore, {
  valid: [
    ['同去年。新增账号1个', '新增账号1个'],
    ['照旧；', ''],
  ],
  notMine: [],
});
