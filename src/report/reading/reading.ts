import { type CellPath, cellInfo, rowOf } from '../cells.ts';
import { formOf } from '../forms/choose.ts';
import type { FormVersion } from '../forms/form.ts';
import type { Cell } from '../report.ts';
import type { TableKey } from '../sections.ts';
import type { Unsure } from '../source.ts';
import { readValue, type ValueColumn, type ValueReading } from './value.ts';

/** Something in a table that could not be used, with the text it stands in, cut to a readable length. */
export interface ReadingProblem {
  readonly kind: 'unknown-row' | 'wrong-count' | 'conflict' | 'nothing-found' | 'no-labels' | 'stray-number';
  readonly text: string;
  readonly zh: string;
  readonly en: string;
}

/** What was read of one table. Cells that the text has no place for are absent; null means there was no number. */
export interface TableReading {
  readonly table: TableKey;
  /** Every cell read, but for totals. */
  readonly cells: Partial<Record<CellPath, Cell>>;
  /** Totals as the text states them (总计 of tables 三 and 四). */
  readonly statedTotals: Partial<Record<CellPath, Cell>>;
  /** What stood in a cell that holds no clean number. */
  readonly rawCells: Partial<Record<CellPath, string>>;
  readonly unsure: readonly Unsure[];
  readonly problems: readonly ReadingProblem[];
  /** Lines of the text that are sentences beside the table, none of its rows. */
  readonly beside: readonly string[];
}

const PROBLEM_WORDS: Readonly<Record<ReadingProblem['kind'], readonly [zh: string, en: string]>> = {
  'unknown-row': [
    '这一行不是表格式样里的项目，没有读取',
    'this row is not one of the form’s and was left out',
  ],
  'wrong-count': [
    '这一行的数字个数与表头对不上，没有读取',
    'this row has not as many figures as columns and was left out',
  ],
  conflict: ['同一格出现了两个不同的数，没有读取', 'one cell appears with two figures and was left out'],
  'nothing-found': ['没有找到这张表的项目和数字', 'no row of this table was found'],
  'no-labels': [
    '只有数字、没有项目名称，行数也与表格不符',
    'there are figures without labels, and their number does not fit the table',
  ],
  'stray-number': ['表格中单独的数字，按页码略去', 'a lone figure in the table, left out as a page number'],
};

/** The problem of a kind, showing the text it is about. */
function problemOf(kind: ReadingProblem['kind'], text: string): ReadingProblem {
  const [zh, en] = PROBLEM_WORDS[kind];
  return { kind, text: text.replace(/\s+/gu, ' ').trim().slice(0, 80), zh, en };
}

/** What a row said, to be filed under its key. */
interface RowValues {
  readonly row: string;
  /** Column key and text, in the form's order. */
  readonly values: readonly (readonly [column: string, text: string])[];
  /** Why the whole row may be the wrong one, or null. */
  readonly doubt: string | null;
}

interface Entry extends ValueReading {
  readonly text: string;
}

/** Gathers the cells of one table and notices where two rows contradict each other. */
export class TableCollector {
  readonly #table: TableKey;
  readonly #version: FormVersion;
  readonly #entries = new Map<CellPath, Entry>();
  readonly #problems: ReadingProblem[] = [];
  readonly #unsure: Unsure[] = [];
  readonly #unfilled = new Set<string>();

  constructor(table: TableKey, version: FormVersion) {
    this.#table = table;
    this.#version = version;
  }

  /** Files a row. `headerUnits` names the units of money that the header prints, by column key. */
  addRow({ row, values, doubt }: RowValues, headerUnits: Readonly<Record<string, '万元' | '元'>> = {}): void {
    for (const [column, text] of values) {
      const path: CellPath = `${this.#table}.${row}.${column}`;
      const info = cellInfo(this.#version, path);
      if (info)
        this.#file(
          path,
          text,
          valueColumn(this.#version, row, column, info.kind, headerUnits[column]),
          doubt,
        );
    }
  }

  /** Marks cells whose figure could not be told: they are null, with the reason. */
  giveUp(row: string, columns: readonly string[], why: string, text: string): void {
    for (const column of columns) {
      const path: CellPath = `${this.#table}.${row}.${column}`;
      if (cellInfo(this.#version, path)) this.#entries.set(path, { cell: null, raw: text, doubt: why, text });
    }
  }

  /** Takes a row whose label stands there without any cell: blank in a blank table, doubtful in a filled one. */
  addUnfilled(row: string, columns: readonly string[]): void {
    if (this.has(row)) return;
    this.addRow({ row, values: columns.map((column) => [column, '']), doubt: null });
    this.#unfilled.add(row);
  }

  problem(kind: ReadingProblem['kind'], text: string): void {
    this.#problems.push(problemOf(kind, text));
  }

  doubt(cell: string, why: string): void {
    this.#unsure.push({ cell, why });
  }

  has(row: string): boolean {
    const prefix = `${this.#table}.${row}.`;
    return [...this.#entries.keys()].some((path) => path.startsWith(prefix));
  }

  get size(): number {
    return this.#entries.size;
  }

  #file(path: CellPath, text: string, column: ValueColumn, rowDoubt: string | null): void {
    const read = readValue(text, column);
    const known = this.#entries.get(path);
    const doubt = read.doubt ?? (read.cell === null ? null : rowDoubt);
    if (!known || (known.raw === '' && known.doubt === null)) {
      this.#entries.set(path, { ...read, doubt, text });
    } else if (read.raw !== '' && read.cell !== known.cell) {
      this.problem('conflict', `${known.text} / ${text}`);
      const why = `同一格读到两个不同的内容：“${known.text.slice(0, 20)}”和“${text.slice(0, 20)}”`;
      this.#entries.set(path, { cell: null, raw: `${known.text} / ${text}`.slice(0, 60), doubt: why, text });
    }
  }

  finish(): TableReading {
    const cells: Partial<Record<CellPath, Cell>> = {};
    const statedTotals: Partial<Record<CellPath, Cell>> = {};
    const rawCells: Partial<Record<CellPath, string>> = {};
    const unsure = [...this.#unsure];
    const hasFigures = [...this.#entries.values()].some(({ cell }) => cell !== null);
    for (const [path, entry] of this.#entries) {
      const isLost = hasFigures && entry.raw === '' && this.#unfilled.has(rowOf(path));
      if (isLost) unsure.push({ cell: path, why: '这一行没有数字，是空着还是漏读需要核对' });
      const isTotal = cellInfo(this.#version, path)?.isTotal ?? false;
      (isTotal ? statedTotals : cells)[path] = entry.cell;
      if (entry.raw !== null) rawCells[path] = entry.raw;
      if (entry.doubt !== null) unsure.push({ cell: path, why: entry.doubt });
    }
    return {
      table: this.#table,
      cells,
      statedTotals,
      rawCells,
      unsure,
      problems: this.#problems,
      beside: [],
    };
  }
}

function valueColumn(
  version: FormVersion,
  row: string,
  column: string,
  kind: ValueColumn['kind'],
  headerUnit: '万元' | '元' | undefined,
): ValueColumn {
  if (kind !== 'money') return { kind };
  const block = formOf(version).proactive.find(({ rows }) => rows.some(({ key }) => key === row));
  return { kind, unit: block?.columns.find(({ key }) => key === column)?.unit, headerUnit };
}
