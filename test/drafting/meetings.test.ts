import { expect, it } from 'vitest';
import { MEETINGS, meetingsPhrase } from '../../src/drafting/meetings.ts';

it.each([
  [2022, '党的二十大'],
  [2023, '党的二十大和二十届二中全会'],
  [2024, '党的二十大和二十届二中、三中全会'],
  [2011, ''],
])('names what had been held by the end of %i: %s', (year, phrase) => {
  expect(meetingsPhrase(year)).toBe(phrase);
});

it('names none whose end is not known', () => {
  expect(MEETINGS.every(({ end }) => /^\d{4}-\d{2}-\d{2}$/.test(end))).toBe(true);
});
