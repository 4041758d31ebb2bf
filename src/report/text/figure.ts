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

/** A figure in a text. Offsets are UTF-16 ones into the text that was given. */
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
  /** Digits printed after the decimal point, before 万 or 亿. */
  readonly decimals: number;
  /** Arabic digits or Chinese numerals (十二). */
  readonly written: 'arabic' | 'chinese';
  readonly start: number;
  readonly end: number;
}
