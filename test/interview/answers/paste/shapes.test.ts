import { describe, expect, it } from 'vitest';
import { shapesOf, stripsOf } from '../../../../src/interview/answers/paste/shapes.ts';
import { blankReport } from '../../../../src/report/report.ts';

const bureau = blankReport('2021', 2025, '云岭县自然资源局');
const city = blankReport('2021', 2025, '临江市人民政府');
const sizes = (shapes: readonly { rows: number; columns: number }[]) =>
  shapes.map(({ rows, columns }) => `${rows}×${columns}`);

describe('the sizes in which a table is pasted as bare figures', () => {
  it('are 三 with and without its sums', () => {
    const rows = shapesOf('applications', bureau)[0]?.rows ?? 0;
    expect(sizes(shapesOf('applications', bureau))).toEqual([
      `${rows}×7`,
      `${rows}×6`,
      `${rows - 1}×7`,
      `${rows - 1}×6`,
    ]);
  });

  it('are the three kinds of 四 with and without their sums', () => {
    expect(sizes(shapesOf('disputes', bureau))).toEqual(['3×5', '3×4']);
  });

  it('are 二 without 规章 too, where the organ makes none', () => {
    const [all, fewer] = shapesOf('proactive', bureau);
    expect((all?.rows ?? 0) - (fewer?.rows ?? 0)).toBe(3);
    expect(fewer?.paths.some((path) => path.includes('regulations'))).toBe(false);
    expect(shapesOf('proactive', city)).toHaveLength(1);
  });

  it.each(['applications', 'disputes', 'proactive'] as const)('never hold equally many in %s', (table) => {
    const counts = shapesOf(table, bureau).map(({ paths }) => paths.length);
    expect(new Set(counts).size).toBe(counts.length);
  });
});

it('one column of 三 and one block of 四 can be pasted alone', () => {
  expect(stripsOf('applications', bureau, 'business')[0]?.paths.at(0)).toBe('applications.new.business');
  expect(stripsOf('disputes', bureau, 'reconsideration').map(({ paths }) => paths.length)).toEqual([5, 4]);
  expect(stripsOf('proactive', bureau, 'licences')).toEqual([]);
});
