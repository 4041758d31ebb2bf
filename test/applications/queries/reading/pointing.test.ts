import { expect, it } from 'vitest';
import { pointsAt } from '../../../../src/applications/queries/reading/pointing.ts';
import { amountAt } from '../../../../src/language/amounts.ts';

const points = (text: string): boolean => {
  const amount = amountAt(text, text.search(/[一二三四五六七八九]/u));
  return amount !== null && pointsAt(text, amount);
};

it('how many those are that are spoken of is not how many are asked for', () => {
  expect(['那三件到期了吗', '超期的三件是谁办的', '三件都答了吗'].map(points)).toEqual([true, true, true]);
  expect(['最急的三件', '给我三件'].map(points)).toEqual([false, false]);
});
