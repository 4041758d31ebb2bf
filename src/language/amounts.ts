import { afterSpace, type FoundNumber, numberAt, numbersIn } from './numbers.ts';
import { perText } from './per-text.ts';
import { precisionAfter } from './precision.ts';
import { ANY_UNIT, sortsOf, unitAt } from './units.ts';

/** A number with the unit that it counts in. The span takes in the unit and 左右, 以上 behind it. */
export interface FoundAmount extends FoundNumber {
  /** The measure word: 件, 次, 元; '' where there is none. */
  readonly unit: string;
  /** Whether it is money: 元, 块 …; the value is in yuan then, 万 multiplied out. */
  readonly isMoney: boolean;
  /** Where the number ends, before its unit. */
  readonly numberEnd: number;
}

/** Before a number it says what 元 says behind it. */
const YUAN_SIGN = '¥';

/** Words between the ends of a range: 3至5件, 3-5件. */
const BETWEEN = /[至到~—-]/;

/** The other end of a range whose first end is this number: both are counted in one unit, which is no day or month. */
function rangeFrom(text: string, first: FoundNumber, units: typeof ANY_UNIT): FoundAmount | null {
  const between = afterSpace(text, first.end);
  if (!BETWEEN.test(text.charAt(between))) return null;
  const second = numberAt(text, afterSpace(text, between + 1));
  if (!second || second.value <= first.value) return null;
  const unit = unitAt(text, afterSpace(text, second.end), units);
  if (!unit || !sortsOf(unit.word).some((sort) => sort !== 'other' && sort !== 'time' && sort !== 'day'))
    return null;
  const isMoney = sortsOf(unit.word).includes('money');
  const factor = first.scale === 1 ? second.scale : 1;
  return {
    ...first,
    value: first.value * factor,
    low: first.value * factor,
    high: second.value,
    scale: second.scale,
    precision: 'range',
    unit: unit.word,
    isMoney,
    numberEnd: second.end,
    end: unit.end,
  };
}

const SMALL_COINS = '角毛';

/** What follows the yuan in tenths or hundredths of one: 18块5, 3元5角, 12块55. Null where something is counted by it. */
function coinsAt(
  text: string,
  start: number,
  unit: string,
): { readonly yuan: number; readonly end: number } | null {
  const number = numberAt(text, start);
  if (!number || number.decimals > 0 || number.value < 0 || number.value > 99) return null;
  const { value, end } = number;
  const isTenths = SMALL_COINS.includes(text.charAt(end)) && text.charAt(end) !== '';
  if (isTenths) return { yuan: value / 10, end: end + 1 };
  const isBare = unit.startsWith('块') && value > 0 && unitAt(text, end) === null;
  return isBare ? { yuan: value / (value < 10 ? 10 : 100), end } : null;
}

/** A number with the unit behind it. `units`: those that count here; a number before any other stands without one. */
export function amountAt(text: string, start: number, units = ANY_UNIT): FoundAmount | null {
  const number = numberAt(text, start);
  if (!number) return null;
  const range = rangeFrom(text, number, units);
  if (range) return range;
  const unit = unitAt(text, afterSpace(text, number.end), units);
  const isMoney = unit === null ? text.charAt(start - 1) === YUAN_SIGN : sortsOf(unit.word).includes('money');
  const coins = unit && isMoney ? coinsAt(text, unit.end, unit.word) : null;
  const end = coins?.end ?? unit?.end ?? number.end;
  const after = precisionAfter(text, end);
  return {
    ...number,
    value: number.value + (coins?.yuan ?? 0),
    precision: number.precision === 'exact' && after ? after.precision : number.precision,
    unit: unit?.word ?? '',
    isMoney,
    numberEnd: number.end,
    end: after?.end ?? end,
  };
}

/** The amounts of a folded text from left to right. Linear in its length. */
export const amountsIn = (text: string, units = ANY_UNIT): readonly FoundAmount[] =>
  units === ANY_UNIT ? inAnyUnit(text) : amountsOf(text, units);

function amountsOf(text: string, units: typeof ANY_UNIT): FoundAmount[] {
  const amounts: FoundAmount[] = [];
  for (const { start } of numbersIn(text)) {
    const amount = start < (amounts.at(-1)?.end ?? 0) ? null : amountAt(text, start, units);
    if (amount) amounts.push(amount);
  }
  return amounts;
}

const inAnyUnit = perText((text) => amountsOf(text, ANY_UNIT));
