import { amountAt } from '../../../language/amounts.ts';
import { lexicon, wordSet } from '../../../language/lexicon.ts';
import type { Span } from '../../../language/span.ts';

const PARTS = '分之';
/** 百分之九十. */
const HUNDRED = wordSet(['百']);

const HALF = wordSet(['{一半|半数}']);
/** 对半, 各占一半: half is of each of two. */
export const HALVES = wordSet(['{对半|对半分|各半|各一半|各占一半|一半一半|五五开|平分}']);
/** A share that is only about right: 一半以上, 不到一半 is left to who asks. */
const ABOUT = wordSet(['{以上|以下|多|不到|左右|上下|还多|出头}']);
const NEARLY = wordSet(['{不到|超过|近|将近|接近|约|大约|差不多|过}']);

const TENTHS = '成';
const PERCENT = '%';

/** 九成, 90%; 两成半 is left to who asks. */
function partAt(text: string, start: number): (Span & { of: number }) | null {
  const amount = amountAt(text, start);
  if (!amount || amount.scale > 1 || amount.value <= 0) return null;
  const of = amount.unit === PERCENT ? 100 : text.startsWith(TENTHS, amount.numberEnd) ? 10 : null;
  if (of === null || amount.value > of) return null;
  const end = of === 10 ? amount.numberEnd + TENTHS.length : amount.end;
  const isAbout = amount.precision !== 'exact' || ABOUT.at(text, end) !== null || text.startsWith('半', end);
  return { start, end, of: isAbout ? Number.NaN : amount.value / of };
}

/** 四分之一, 一半; a share that nobody can count by where it is only about right. */
export function shareAt(text: string, start: number): (Span & { of: number }) | null {
  const half = HALF.at(text, start);
  if (half) {
    const about = ABOUT.at(text, half.end);
    const isExact = about === null && NEARLY.endingAt(text, start) === null;
    return { start, end: about?.end ?? half.end, of: isExact ? 1 / 2 : Number.NaN };
  }
  const part = partAt(text, start);
  if (part) return part;
  const whole = HUNDRED.at(text, start) ? { value: 100, end: start + 1 } : amountAt(text, start, NO_UNIT);
  if (!whole || !text.startsWith(PARTS, whole.end)) return null;
  const among = amountAt(text, whole.end + PARTS.length, NO_UNIT);
  return among && whole.value > 0 ? { start, end: among.end, of: among.value / whole.value } : null;
}

const NO_UNIT = lexicon<boolean>([]);
