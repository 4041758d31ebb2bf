/** Sums of rows that still have to be laid out over columns, and what each column can still take. */
export interface Margins {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/** One cell of the layout. */
export interface Share {
  readonly row: string;
  readonly column: string;
  readonly value: number;
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/**
 * The only way to lay the rows' sums over the columns so that both add up, or null when there is none or more than
 * one. With two rows and two columns that are not zero there is always more than one.
 */
export function onlyLayout({ rows, columns }: Margins): Share[] | null {
  if (rows.size === 0 || sum(rows.values()) !== sum(columns.values())) return null;
  if ([...rows.values(), ...columns.values()].some((value) => value < 0)) return null;
  const liveRows = [...rows].filter(([, value]) => value > 0);
  const liveColumns = [...columns].filter(([, value]) => value > 0);
  if (liveRows.length > 1 && liveColumns.length > 1) return null;
  return [...rows].flatMap(([row, total]) =>
    [...columns].map(([column, capacity]) => ({
      row,
      column,
      value: total > 0 && capacity > 0 ? Math.min(total, capacity) : 0,
    })),
  );
}
