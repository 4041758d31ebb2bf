import { amountAt, type FoundAmount } from '../../language/amounts.ts';
import { FORM_UNITS } from '../../language/units.ts';

/** An amount as an answer gave it: what was written, its size, and whether it is money. */
export interface Amount {
  /** As written, without its 万 ("18.8" of "18.8万元" and of "十八万八千"); of 亿 in 万 ("12000" of "1.2亿元"). Signed. */
  readonly figure: number;
  /** 10000 after 万 or 亿, 1000 after 千, else 1. */
  readonly scale: number;
  /** Whether 元 followed. */
  readonly money: boolean;
  /** Set where it counts something else than money: 收费两笔. */
  readonly counts?: true;
}

/** The amount with its 万 multiplied out. Rounded to four decimals: 1.2 万 is 12000, not 11999.999. */
export const sizeOf = (amount: Amount): number => Math.round(amount.figure * amount.scale * 1e4) / 1e4;

/** A found amount in the largest unit that cells are written in (万), which matters where 万元 is the unit of the cell. */
export function asWritten({ value, scale, isMoney, unit: measure }: FoundAmount): Amount {
  const unit = Math.min(scale, 10_000);
  return {
    figure: Math.round((value / unit) * 1e8) / 1e8,
    scale: unit,
    money: isMoney,
    ...(measure !== '' && !isMoney && scale === 1 ? { counts: true } : {}),
  };
}

/** The amount that begins at a place of plain text, in a unit that the form's figures are given in. */
export const saidAmountAt = (text: string, start: number): FoundAmount | null =>
  amountAt(text, start, FORM_UNITS);
