import { expect, it } from 'vitest';
import { roundedOff, wanOf, YUAN_PER_WAN } from '../../src/language/money.ts';

it('元 are 万元 to the cent', () => {
  expect(wanOf(188_000)).toBe(18.8);
  expect(wanOf(0.01)).toBe(0.000001);
  expect(wanOf(0.004)).toBe(0);
});

it('adding and dividing leave nothing behind', () => {
  expect(roundedOff(0.1 + 0.2)).toBe(0.3);
  expect(roundedOff(961_716 / YUAN_PER_WAN)).toBe(96.1716);
});
