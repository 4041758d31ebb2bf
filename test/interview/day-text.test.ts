import { expect, it } from 'vitest';
import { dayText } from '../../src/interview/day-text.ts';

it('prints a day as documents do, without noughts before its figures', () => {
  expect(dayText('2026-01-05', 'zh')).toBe('2026年1月5日');
  expect(dayText('2026-01-05', 'en')).toBe('2026-01-05');
});
