import { expect, it } from 'vitest';
import type { Box, Piece } from '../../../../src/documents/reading/pdf/geometry.ts';
import { ruledTables } from '../../../../src/documents/reading/pdf/ruled-tables.ts';

const level = (top: number, left: number, right: number): Box => ({ left, right, top, bottom: top + 0.5 });
const upright = (left: number, top: number, bottom: number): Box => ({
  left,
  right: left + 0.5,
  top,
  bottom,
});
const piece = (text: string, left: number, top: number): Piece => ({
  text,
  left,
  right: left + 12 * text.length,
  top,
  bottom: top + 12,
  size: 12,
});

/** Two columns: at the left a cell over both rows, at the right one for each. */
const rulesWith = (lowerEdge: number): Box[] => [
  level(0, 0, 100),
  level(20, 50, 100),
  level(lowerEdge, 0, 50),
  level(40, 50, 100),
  upright(0, 0, 40),
  upright(50, 0, 40),
  upright(100, 0, 40),
];
const PIECES = [piece('总计', 5, 14), piece('3', 60, 4), piece('5', 60, 24)];

const texts = (rules: readonly Box[]) =>
  ruledTables(rules, PIECES).map(({ rows }) =>
    rows.map((row) => row.map(({ text, continued }) => (continued ? '^' : text))),
  );

const TABLE = [
  [
    ['总计', '3'],
    ['^', '5'],
  ],
];

it('reads what stands between lines, and where a cell goes over several rows', () => {
  expect(texts(rulesWith(40))).toEqual(TABLE);
});

it('makes no row of the gap where a cell that comes from the page before ends a little higher', () => {
  expect(texts(rulesWith(36.3))).toEqual(TABLE);
});

it('takes a box alone for a frame, not for a table', () => {
  expect(
    ruledTables([level(0, 0, 100), level(40, 0, 100), upright(0, 0, 40), upright(100, 0, 40)], PIECES),
  ).toEqual([]);
});
