import { expect, it } from 'vitest';
import { pair } from '../../../src/drafting/grounding/operands.ts';

it('a pair names what both figures rest on once', () => {
  const whole = { value: 9, unit: '件', rests: ['a'] };
  expect(pair(whole, { value: 4, unit: '件', rests: ['a', 'b'] })).toEqual({
    one: 9,
    other: 4,
    rests: ['a', 'b'],
  });
});
