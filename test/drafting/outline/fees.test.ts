import { expect, it } from 'vitest';
import { chargedIn, feeSentence, isNotCharged } from '../../../src/drafting/outline/fees.ts';

it.each([
  '没收',
  '未收取',
  '没收过钱',
  '免费，没收',
  '零元，一分钱没收',
  '都没收费',
])('%s: nothing', (said) => {
  expect(isNotCharged(said)).toBe(true);
  expect(feeSentence(said)).toBe('本年度未收取信息处理费。');
});

it.each(['没收违法所得2万元', '没收到减免申请，收了80元', '收了300元'])('%s: not nothing', (said) => {
  expect(isNotCharged(said)).toBe(false);
});

it('tells of how many cases and how much', () => {
  expect(chargedIn('收了2件，260元')).toBe('本年度收取信息处理费2件，共260元。');
  expect(chargedIn('收了260元，打印用了90元')).toBeNull();
});
