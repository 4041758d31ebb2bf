import { type CellPath, cellAt, cellLabel } from '../cells.ts';
import type { Report } from '../report.ts';
import { sumOf } from '../totals.ts';

/** A printed sum that its parts do not come to. */
export interface SumApart {
  readonly name: string;
  readonly expected: number;
  readonly actual: number;
}

/** How a cell differs from the sum of its parts; null where it does not, or one of them holds no number. */
export function sumApart(report: Report, cell: CellPath, parts: readonly CellPath[]): SumApart | null {
  const expected = sumOf(parts.map((part) => cellAt(report, part)));
  const actual = cellAt(report, cell);
  if (expected === null || actual === null || expected === actual) return null;
  return { name: cellLabel(report.form, cell), expected, actual };
}
