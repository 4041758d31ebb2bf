import { expect, it } from 'vitest';
import { withChange } from '../../../src/drafting/outline/written-changes.ts';

it.each([
  ['橱窗去年4个今年9个', '橱窗由上年4个增至9个'],
  ['橱窗原来40个，现在55', '橱窗由40个增至55个'],
  ['工作群11个并成3个', '工作群由11个整合为3个'],
  ['表单26张', '表单26张'],
  ['目录从88项减到61项', '目录由88项减至61项'],
  ['上年12条补到30条', '由上年12条增至30条'],
  ['办结率62%到90%', '办结率由62%提高至90%'],
  ['去年7场今年7场', '7场，与上年持平'],
  // Days and money are no numbers of things.
  ['9点到17点', '9点到17点'],
  ['3月到5月', '3月到5月'],
])('%s: %s', (said, written) => {
  expect(withChange(said)).toBe(written);
});
