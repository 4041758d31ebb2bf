import { expect, it } from 'vitest';
import { openingOf } from '../../src/drafting/opening.ts';
import { organProfileOf } from '../../src/report/organ.ts';
import { bureauReport } from '../fixtures/reports.ts';

const opening = (year: number, organ: string) =>
  openingOf({ report: { ...bureauReport(), year }, organ: organProfileOf(organ) });

it('names the year, the organ by itself, and the meetings that had been held', () => {
  expect(opening(2024, '云岭县林业局')).toMatch(
    /^2024年，我局坚持以.*全面贯彻党的二十大和二十届二中、三中全会精神，/,
  );
  expect(opening(2024, '青石镇人民政府')).toMatch(/^2024年，我镇/);
});

it('leaves out the meetings where none is known, and leaves no place open', () => {
  expect(opening(2011, '云岭县林业局')).not.toContain('精神');
  expect(opening(2011, '云岭县林业局')).not.toMatch(/[{}]/);
});
