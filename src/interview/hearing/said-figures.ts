import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import type { Heard } from '../../language/hear.ts';
import { overlaps } from '../../language/span.ts';
import { isOfTime } from '../../language/units.ts';

/** Units of a time of the day, of a house, and of steps back and forth: what they count was not done. */
const COUNTS_NOTHING: ReadonlySet<string> = new Set(['点', '号', '楼', '层', '步', '题', '问']);

/** 几项 asks how many. */
const ASKED = '几多';

/** 一百五十六万: more than one word of a number is no 一 of 一下. */
const isLarge = ({ value, precision }: FoundAmount): boolean => value > 10 && precision === 'exact';

/** Whether a message counts something that was done; a time of the day, a floor or a place in a list counts nothing. */
export const saysFigures = ({ times, text }: Heard): boolean =>
  amountsIn(text).some(
    (amount) =>
      !times.some((time) => overlaps(time, amount)) &&
      (amount.written === 'arabic' || amount.unit !== '' || isLarge(amount)) &&
      !(amount.value === 1 && amount.written !== 'arabic') &&
      text.charAt(amount.start - 1) !== '第' &&
      !ASKED.includes(text.charAt(amount.start)) &&
      !COUNTS_NOTHING.has(amount.unit) &&
      !isOfTime(amount.unit),
  );
