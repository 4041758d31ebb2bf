import { expect, it } from 'vitest';
import { quotedUpTo } from '../../../src/interview/steps/quoted.ts';

it('repeats what was typed, and marks where it was cut', () => {
  expect(quotedUpTo('培训2次', 5)).toBe('培训2次');
  expect(quotedUpTo('培训2次，通报3次', 5)).toBe('培训2次，……');
});
