import type { Figures } from './figures.ts';

/** Sums stated for single rows, by row. */
export type RowTotals = Map<string, number>;

/** A figure of which only the group of rows, or the group of columns, is known: "不予公开3件", "法人2件", "诉讼1件". */
export interface RowGroup {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly value: number;
  /** The words of the answer, for asking back. */
  readonly said: string;
}

const rowSum = (
  figures: Figures,
  row: string,
  totals: RowTotals,
  columns: readonly string[],
): number | null => {
  const total = totals.get(row);
  if (total !== undefined) return total;
  const own = columns.flatMap((column) => figures.cells.get(figures.path(row, column)) ?? []);
  return own.length === 0 ? null : own.reduce((sum, value) => sum + value, 0);
};

const spanSum = (figures: Figures, group: RowGroup): number | null => {
  const own = group.rows.flatMap((row) =>
    group.columns.flatMap((column) => figures.cells.get(figures.path(row, column)) ?? []),
  );
  return own.length === 0 ? null : own.reduce((sum, value) => sum + value, 0);
};

/** Fills the rest of each group with zeros where its members reach the sum stated, and asks for the members where they do not. */
export function closeGroups(
  figures: Figures,
  groups: readonly RowGroup[],
  totals: RowTotals,
  columns: readonly string[],
): void {
  for (const group of groups) {
    const whole = group.columns.length === 0;
    const sums = whole
      ? group.rows.map((row) => rowSum(figures, row, totals, columns)).filter((value) => value !== null)
      : [spanSum(figures, group)].filter((value) => value !== null);
    const reached = sums.reduce((sum, value) => sum + value, 0);
    if (sums.length > 0 && reached === group.value) {
      const span = whole ? columns : group.columns;
      for (const row of group.rows.filter((each) => !totals.has(each))) {
        for (const column of span) {
          if (!figures.cells.has(figures.path(row, column))) figures.put(row, column, 0);
        }
      }
    } else {
      const state =
        reached > group.value
          ? `分项加起来是${reached}件，请核对`
          : '没有说明分别是哪几项，暂未填入，请分别说明';
      figures.doubt(
        figures.path(group.rows[0] ?? '', group.columns[0] ?? 'total'),
        `“${group.said}”${state}。`,
      );
    }
  }
}
