import { type CellPath, cellAt, cellInfo, listCells } from '../../../report/cells.ts';
import type { FormVersion } from '../../../report/forms/form.ts';
import type { Report } from '../../../report/report.ts';
import type { TableKey } from '../../../report/sections.ts';
import type { Settled } from './settle.ts';

/** The columns of a row that are filled: never a total. */
const columnsOf = (version: FormVersion, table: TableKey, row: string): string[] =>
  listCells(version, table).flatMap((cell) => (cell.row === row && !cell.isTotal ? [cell.column] : []));

/** The cells of a table that a tally fills, and the sums of rows whose parts it does not tell. */
export class TallyCells {
  readonly cells: Partial<Record<CellPath, number>> = {};
  readonly stated: Partial<Record<CellPath, number>> = {};
  readonly #table: TableKey;
  readonly #report: Report;

  constructor(table: TableKey, report: Report) {
    this.#table = table;
    this.#report = report;
  }

  /** Puts what was told into cells; false where a word names a cell that the form lacks. */
  file({ cells, sums, closed }: Settled): boolean {
    const isPlaced = [...cells].every(([row, own]) =>
      [...own].every(([column, value]) => this.#put(row, column, value)),
    );
    const isStated = [...sums].every(([row, sum]) => this.#state(row, sum));
    // What a sum leaves is still to be told.
    for (const row of closed) if ((sums.get(row) ?? 0) === 0) this.close(row);
    return isPlaced && isStated;
  }

  /** The columns of a row that nothing was said of and that hold nothing are 0. */
  close(row: string): void {
    for (const column of columnsOf(this.#report.form, this.#table, row)) {
      const path: CellPath = `${this.#table}.${row}.${column}`;
      if (this.cells[path] === undefined && (cellAt(this.#report, path) ?? 0) === 0) this.cells[path] = 0;
    }
  }

  #put(row: string, column: string, value: number): boolean {
    const path: CellPath = `${this.#table}.${row}.${column}`;
    const info = cellInfo(this.#report.form, path);
    if (!info || info.isTotal) return false;
    this.cells[path] = value;
    return true;
  }

  /** 规章3件: in table 二 only a row of one column has a sum. */
  #state(row: string, value: number): boolean {
    const [only, another] = columnsOf(this.#report.form, this.#table, row);
    if (this.#table === 'proactive' && only !== undefined && another === undefined)
      return this.#put(row, only, value);
    if (value === 0) this.close(row);
    else if (this.#table === 'proactive') return false;
    else this.stated[`${this.#table}.${row}.total`] = value;
    return true;
  }
}
