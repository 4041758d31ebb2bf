import type { TermItem } from './clauses.ts';

/** Which rows and columns a figure is of. */
export interface Aim {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Whether the column was named before the row ("自然人新收10件"): it may then go on being meant. */
  readonly columnFirst: boolean;
}

/** The rows around the results: none of them is called 其他. */
export const AROUND_RESULTS: ReadonlySet<string> = new Set(['new', 'carriedOver', 'carriedForward']);

/** What has been said so far, which settles words that can mean a row or a column. */
export interface Context {
  readonly lastWas: 'row' | 'column' | null;
  /** Whether anything but 新收 and 上年结转 has been mentioned: a bare 结转 then means 结转下年度. */
  readonly pastIntake: boolean;
  /** Whether a row may be what 其他 is: a result was named, or that row is what is asked. */
  readonly mayBeRow: boolean;
  /** Whether there is said to be none: before any result 没有结转 can only speak of last year's. */
  readonly isNone?: boolean;
}

type Part = { readonly axis: 'row' | 'column'; readonly keys: readonly string[] };

function partsOf(item: TermItem, others: readonly TermItem[], context: Context): Part[] {
  const { term } = item;
  switch (term.kind) {
    case 'row':
      return [{ axis: 'row', keys: term.rows }];
    case 'column':
      return [{ axis: 'column', keys: term.columns }];
    case 'cell':
      return [
        { axis: 'row', keys: [term.row] },
        { axis: 'column', keys: [term.column] },
      ];
    case 'either': {
      if (term.rows.length === 0) return [{ axis: 'column', keys: term.columns }];
      if (term.columns.length === 0) {
        const before = context.isNone ? term.rows.slice(0, 1) : term.rows;
        return [{ axis: 'row', keys: context.pastIntake ? term.rows.slice(-1) : before }];
      }
      const besideRow = others.some((other) => other !== item && other.term.kind === 'row');
      const besideColumn = others.some((other) => other !== item && other.term.kind === 'column');
      // 其它十七件全是个人 tells of the rest, and names no row where none of the results is spoken of.
      if (besideColumn && !context.mayBeRow) return [];
      const asColumn = besideRow || !context.mayBeRow || (!besideColumn && context.lastWas === 'column');
      return [asColumn ? { axis: 'column', keys: term.columns } : { axis: 'row', keys: term.rows }];
    }
  }
}

/** Words of one axis said together: the narrower one where they overlap ("不予公开国家秘密"), else all of them. */
function together(lists: readonly (readonly string[])[]): readonly string[] {
  let keys: readonly string[] = [];
  for (const list of lists) {
    const common = keys.filter((key) => list.includes(key));
    keys = common.length > 0 ? common : [...keys, ...list];
  }
  return keys;
}

/** What words said together aim at; with `each` every row and column by itself ("处罚、强制均为0"). */
export function aimOf(terms: readonly TermItem[], context: Context, each: boolean): Aim[] {
  const parts = terms.flatMap((item) => partsOf(item, terms, context));
  const rowLists = parts.filter((part) => part.axis === 'row').map((part) => part.keys);
  const columnLists = parts.filter((part) => part.axis === 'column').map((part) => part.keys);
  const columnFirst = parts[0]?.axis === 'column' && rowLists.length > 0;
  const rows = together(rowLists);
  const columns = together(columnLists);
  if (!each || (rowLists.length < 2 && columnLists.length < 2)) return [{ rows, columns, columnFirst }];
  const rowChoices = rowLists.length > 1 ? rowLists : [rows];
  const columnChoices = columnLists.length > 1 ? columnLists : [columns];
  return rowChoices.flatMap((ownRows) =>
    columnChoices.map((ownColumns) => ({ rows: ownRows, columns: ownColumns, columnFirst })),
  );
}
