import type { Term } from './pieces.ts';

/** Rows and columns that words name; none of an axis where they name none. */
export interface Aim {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** 结转: a word that may be either, and is no column of the form. */
export const isRows = (name: Term['name']): name is Extract<Term['name'], { kind: 'either' }> =>
  name.kind === 'either' && name.columns.length === 0;

/** What words said together name; a narrower one is meant where they overlap. */
export function aimOf(terms: readonly Term[]): Aim {
  const narrow = (lists: readonly (readonly string[])[]) =>
    lists.reduce<readonly string[]>((keys, list) => {
      const common = list.filter((key) => keys.includes(key));
      return keys.length === 0 ? list : common.length > 0 ? common : keys.concat(list);
    }, []);
  const names = terms.map(({ name }) => name);
  return {
    rows: narrow(
      names.flatMap((name) =>
        name.kind === 'row' || isRows(name) ? [name.rows] : name.kind === 'cell' ? [[name.row]] : [],
      ),
    ),
    columns: narrow(
      names.flatMap((name) =>
        name.kind === 'column' || (name.kind === 'either' && !isRows(name))
          ? [name.columns]
          : name.kind === 'cell'
            ? [[name.column]]
            : [],
      ),
    ),
  };
}

/** Whether a word names rows or columns. */
export const axisOf = ({ name }: Term): 'row' | 'column' =>
  isRows(name) || name.kind === 'row' || name.kind === 'cell' ? 'row' : 'column';

/** Whether what two words aim at can be one thing: on no axis do they name different ones. */
export const isOne = (one: Aim, other: Aim): boolean =>
  [[one.rows, other.rows] as const, [one.columns, other.columns] as const].every(
    ([a, b]) => a.length === 0 || b.length === 0 || a.some((key) => b.includes(key)),
  );

/** 个人企业各一件: the words of a figure, each by itself. */
export const byWord = (words: readonly Term[]): Term[][] => {
  const [rows, columns] = (['row', 'column'] as const).map((axis) =>
    words.filter((word) => axisOf(word) === axis),
  );
  if (columns && columns.length > 1) return columns.map((column) => [...(rows ?? []), column]);
  if (rows && rows.length > 1) return rows.map((row) => [row, ...(columns ?? [])]);
  return [[...words]];
};
