import { expect, it } from 'vitest';
import {
  clustered,
  combined,
  matrixOf,
  placed,
  usualSize,
} from '../../../../src/documents/reading/pdf/geometry.ts';

it('places by the inner matrix first', () => {
  const moved = [1, 0, 0, 1, 10, 20] as const;
  const doubled = [2, 0, 0, 2, 0, 0] as const;
  expect(placed(combined(doubled, moved), 1, 1)).toEqual([22, 42]);
  expect(placed(combined(moved, doubled), 1, 1)).toEqual([12, 22]);
});

it.each([
  ['six numbers', [1, 0, 0, 1, 5, 6], [1, 0, 0, 1, 5, 6]],
  ['numbers of a narrower kind', new Float32Array([1, 0, 0, 1, 5, 6]), [1, 0, 0, 1, 5, 6]],
  ['too few', [1, 0, 0], null],
  ['no numbers', ['a', 0, 0, 1, 5, 6], null],
  ['nothing', null, null],
])('takes a matrix from %s', (_, value, matrix) => {
  expect(matrixOf(value)).toEqual(matrix);
});

it('takes the height of most characters, whatever a title has', () => {
  expect(usualSize([10, 22, 10, 10, 8].map((size) => ({ size })))).toBe(10);
  expect(usualSize([])).toBe(0);
});

it('takes numbers that stand close together for one', () => {
  expect(clustered([101, 200, 99, 100, 202], 4)).toEqual([100, 201]);
  expect(clustered([], 4)).toEqual([]);
});
