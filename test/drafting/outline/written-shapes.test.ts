import { expect, it } from 'vitest';
import { withWrittenShapes } from '../../../src/drafting/outline/written-shapes.ts';

it.each([
  ['6月9号发布', '6月9日发布'],
  ['进度能在手机上查', '进度可通过手机查询'],
  ['老旧小区改造的事居多', '以老旧小区改造内容为主'],
])('%s: %s', (said, written) => {
  expect(withWrittenShapes(said)).toBe(written);
});
