/** What a figure is of: only counts, percentages and money say how much; the others name something. */
export type FigureKind =
  | 'count'
  | 'percent'
  | 'money'
  | 'year'
  | 'date'
  | 'documentNumber'
  | 'ordinal'
  | 'phone'
  | 'version'
  | 'identifier';

/** A figure in a text. Offsets are UTF-16 ones into the text that was given. `exact` alone may be held against a table. */
export interface Figure {
  readonly kind: FigureKind;
  /**
   * A count as it is (39000 for 3.9万), a percentage as printed (17.46), money in yuan, a year, a date as digits
   * (20240131, 202405, 131), the serial number of a document, the number of an ordinal; else the digits.
   */
  readonly value: number;
  /** The unit after it: 件, 条, %, 个百分点, 元; '' where there is none. */
  readonly unit: string;
  /** False for 近300, 万余, 20多, 3.9万 (rounded): such a figure agrees with whatever is near. */
  readonly exact: boolean;
  /** The bounds of 三五件, 几十条 or 3至5次. */
  readonly low?: number;
  readonly high?: number;
  /** Digits printed after the decimal point, before 万 or 亿. */
  readonly decimals: number;
  /** Arabic digits or Chinese numerals (十二). */
  readonly written: 'arabic' | 'chinese';
  readonly start: number;
  readonly end: number;
}

/** How far a figure that says about how many may lie from the true one, as factors of it. */
const NEAR = { from: 0.9, to: 1.2 };

/** Whether a figure may stand for a number: equal to its last digit where it is exact, else near it or within its bounds. */
export function mayStandFor({ exact, value, decimals, low, high }: Figure, number: number): boolean {
  if (exact) return Math.abs(value - number) < 10 ** -Math.max(decimals, 4);
  return number >= (low ?? value * NEAR.from) && number <= (high ?? value * NEAR.to);
}
