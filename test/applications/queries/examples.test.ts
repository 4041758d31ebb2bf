import { expect, it } from 'vitest';
import {
  FILTER_EXAMPLES,
  MEASURE_EXAMPLES,
  nearestQuestions,
} from '../../../src/applications/queries/examples.ts';
import { asked } from '../../support/asked-of-ledger.ts';

it('offers the questions that speak of the same', () => {
  expect(nearestQuestions('逾期的都是哪些呀', 1)).toEqual(['超期的有哪些']);
  expect(nearestQuestions('今年的收费一共有多少钱', 1)).toEqual(['今年收费多少钱']);
});

it('offers English questions to who asks in English', () => {
  expect(nearestQuestions('which ones are overdue by now', 1)).toEqual(['which are overdue']);
});

it('offers as many as are wanted', () => {
  expect(nearestQuestions('嗯', 3)).toHaveLength(3);
});

it.each(
  [...Object.values(MEASURE_EXAMPLES), ...Object.values(FILTER_EXAMPLES)].flatMap((each) => each.asked),
)('can be asked as it is offered: %s', (question) => {
  expect(asked(question)).not.toMatch(/^没看懂|^不答/u);
  expect(asked(question)).not.toBeNull();
});
