import { expect, it } from 'vitest';
import { withWrittenDenials } from '../../../src/drafting/outline/denials.ts';

it.each([
  ['没公开', '未公开'],
  ['还没更新', '尚未更新'],
  ['文件没有制定', '文件未制定'],
  ['从没发生过', '未发生'],
  ['没钱', '没钱'],
])('%s: %s', (said, written) => {
  expect(withWrittenDenials(said)).toBe(written);
});
