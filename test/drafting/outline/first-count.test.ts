import { expect, it } from 'vitest';
import { firstCount } from '../../../src/drafting/outline/first-count.ts';

it.each([
  ['培训约3次', '约3次'],
  ['5天内办结4件', '4件'],
  ['一个专栏', undefined],
  ['电子屏2块', '2块'],
  ['支出2块', undefined],
])('%s counts %s', (clause, counted) => {
  const count = firstCount(clause);
  expect(count ? clause.slice(count.start, count.end) : undefined).toBe(counted);
});
