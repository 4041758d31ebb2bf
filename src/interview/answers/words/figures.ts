import { YUAN_PER_WAN } from '../../../language/money.ts';
import { addressOf, type CellPath, cellInfo, cellLabel } from '../../../report/cells.ts';
import { formOf } from '../../../report/forms/choose.ts';
import type { FormVersion } from '../../../report/forms/form.ts';
import type { TableKey } from '../../../report/sections.ts';
import type { Unsure } from '../../../report/source.ts';
import { type Amount, sizeOf } from '../amount.ts';

/** Money above this many 万元 without a unit was more likely meant in yuan: real bureaus charge less than a hundred million. */
export const DOUBTFUL_WAN = 10_000;

/** The column of 2019's 本年增/减 under which a decrease is said in words. */
const DECREASE = { said: 'changeDown', column: 'change' } as const;

/** Cells and sums that an answer states, gathered one by one, with what was doubtful on the way. */
export class Figures {
  readonly cells = new Map<CellPath, number>();
  readonly stated = new Map<CellPath, number>();
  readonly unsure: Unsure[] = [];
  readonly table: TableKey;
  readonly version: FormVersion;

  constructor(table: TableKey, version: FormVersion) {
    this.table = table;
    this.version = version;
  }

  /** The address of a cell of this table. */
  path(row: string, column: string): CellPath {
    return `${this.table}.${row}.${column}`;
  }

  /** A row as the form prints it, without the column: "（一）予以公开". */
  rowName(row: string, column = 'total'): string {
    return cellLabel(this.version, this.path(row, column)).replace(/·[^·]*$/, '');
  }

  /** Notes something to be looked at. */
  doubt(cell: string, why: string): void {
    if (!this.unsure.some((each) => each.cell === cell && each.why === why)) this.unsure.push({ cell, why });
  }

  /** Takes a figure that is worked out or already in the form's unit. A second, different figure replaces the first and is noted. */
  put(row: string, column: string, value: number): void {
    const path = this.path(row, column);
    const info = cellInfo(this.version, path);
    if (!info) return;
    const into = info.isTotal ? this.stated : this.cells;
    const earlier = into.get(path);
    if (earlier !== undefined && earlier !== value) {
      this.doubt(path, `“${cellLabel(this.version, path)}”先后写了${earlier}和${value}，按${value}读取。`);
    }
    into.set(path, value);
  }

  /** Takes a figure as it was said, in the form's unit; false when it cannot stand in that cell. */
  say(row: string, saidColumn: string, amount: Amount): boolean {
    const column = saidColumn === DECREASE.said ? DECREASE.column : saidColumn;
    const path = this.path(row, column);
    const info = cellInfo(this.version, path);
    if (!info) return false;
    const value =
      info.kind === 'money' ? this.#money(path, amount) : this.count(path, amount, info.kind === 'signed');
    if (value === null) return false;
    this.put(row, column, saidColumn === DECREASE.said && value > 0 ? -value : value);
    return true;
  }

  /** A count that may stand in a cell, or null with the reason noted. */
  count(path: CellPath, amount: Amount, signed = false): number | null {
    const value = sizeOf(amount);
    const name = cellLabel(this.version, path);
    if (amount.money) this.doubt(path, `“${name}”应填件数，读到的是金额，没有填入。`);
    else if (!Number.isSafeInteger(value)) this.doubt(path, `“${name}”应为整数，读到${value}，没有填入。`);
    else if (value < 0 && !signed) this.doubt(path, `“${name}”不能为负数，读到${value}，没有填入。`);
    else return value + 0;
    return null;
  }

  #money(path: CellPath, amount: Amount): number | null {
    const name = cellLabel(this.version, path);
    const inWan = unitOf(this.version, path) === '万元';
    if (amount.figure < 0) {
      this.doubt(path, `“${name}”不能为负数，读到${amount.figure}，没有填入。`);
      return null;
    }
    if (amount.figure === 0) return 0;
    if (amount.counts) {
      this.doubt(path, `“${name}”应填金额，读到的是数量，没有填入。`);
      return null;
    }
    const hasUnit = amount.scale !== 1 || amount.money;
    if (!hasUnit && !(inWan && amount.figure >= DOUBTFUL_WAN)) {
      this.doubt(
        path,
        `“${amount.figure}”没有写单位，按${amount.figure}${inWan ? '万元' : '元'}填报，请核对单位。`,
      );
      return amount.figure;
    }
    if (!inWan) return sizeOf(amount);
    const wan =
      amount.scale === YUAN_PER_WAN ? amount.figure : Number((sizeOf(amount) / YUAN_PER_WAN).toFixed(8));
    if (amount.scale !== YUAN_PER_WAN)
      this.doubt(path, `“${sizeOf(amount)}元”折合${wan}万元，按${wan}万元填报。`);
    return wan;
  }
}

function unitOf(version: FormVersion, path: CellPath): '万元' | '元' {
  const [, row, column] = addressOf(path);
  const block = formOf(version).proactive.find((each) => each.rows.some((own) => own.key === row));
  return block?.columns.find((each) => each.key === column)?.unit ?? '元';
}
