import { expect, it } from 'vitest';
import { meantInstead } from '../../../../src/interview/answers/tally/meant.ts';

it.each<[readonly string[], string, string | null]>([
  [['carriedOver'], '去年底压了两件没答完', 'carriedForward'],
  [['carriedOver'], '有两件转到明年', null],
  [['partiallyGranted'], '涂掉姓名后提供的1件', 'granted'],
  [['partiallyGranted'], '全部公开3件', null],
  [['new'], '公开了3件', null],
  [['carriedOver', 'carriedForward'], '没答完的2件', null],
])('where %j is asked, “%s” speaks of it by words for %s', (asked, said, row) => {
  expect(meantInstead(asked, said)).toBe(row);
});
