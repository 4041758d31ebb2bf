import { expect, it } from 'vitest';
import { withWrittenTurns } from '../../../src/drafting/outline/written-turns.ts';

it.each([
  ['一个月两回', '每月2次'],
  ['一个季度检查一次', '每季度检查1次'],
  ['一周一报', '每周报送1次'],
  ['橱窗内容一个月一换', '橱窗内容每月更换1次'],
  ['灌溉水价一季度一公示', '灌溉水价每季度公示1次'],
  ['口袋书一季度一期', '口袋书每季度1期'],
  ['路牌名单一年一核', '路牌名单每年核对1次'],
  ['一月一次', '每月1次'],
])('%s: %s', (said, written) => {
  expect(withWrittenTurns(said)).toBe(written);
});
