import { lexicon } from '../lexicon.ts';
import { countAt, skipSpace } from './numbers.ts';
import { type TimeUnit, UNITS } from './words.ts';

/** So much time, and where in the text it ends. */
interface Length {
  readonly count: number;
  readonly unit: TimeUnit;
  readonly end: number;
}

const HALF_OF = lexicon<'month' | 'year'>([
  [['半{个|}月'], 'month'],
  [['半年'], 'year'],
]);

/** 三天, 两周, 半年, 五个工作日: so much time. */
export function lengthAt(text: string, start: number): Length | null {
  const half = HALF_OF.at(text, start);
  if (half?.value === 'month') return { count: 15, unit: 'day', end: half.end };
  if (half) return { count: 6, unit: 'month', end: half.end };
  const number = countAt(text, start, 3);
  const unit = number && UNITS.at(text, skipSpace(text, number.end));
  // 三月内 speaks of March, 三个月内 of three months.
  const isDate = unit?.word === '月' && number?.end === unit.start;
  return number && unit && !isDate ? { count: number.value, unit: unit.value, end: unit.end } : null;
}
