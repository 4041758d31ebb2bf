import type { Lang } from '../../report/findings.ts';
import type { Case } from './case.ts';

/** A step of the scale: units up to and with `upTo` cost `yuan` each beyond what the steps before took. */
interface Step {
  readonly upTo: number;
  readonly yuan: number;
}

const FREE_ITEMS = 10;
const FIRST_RATE_UP_TO = 30;

/** Pages (按量计收): 30 free, then 10, 20 and 40 yuan a page (国办函〔2020〕109号). */
const PAGE_STEPS: readonly Step[] = [
  { upTo: 30, yuan: 0 },
  { upTo: 100, yuan: 10 },
  { upTo: 200, yuan: 20 },
  { upTo: Number.POSITIVE_INFINITY, yuan: 40 },
];

const wholeCount = (count: number): number => {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`);
  return count;
};

/**
 * What the n-th application of one applicant in one calendar month costs in yuan (按件计收): ten are free, 100 each
 * up to the thirtieth, then 100 more for every further ten begun.
 */
export function feeOfNthItem(n: number): number {
  if (wholeCount(n) <= FREE_ITEMS) return 0;
  if (n <= FIRST_RATE_UP_TO) return 100;
  return 100 + 100 * Math.ceil((n - FIRST_RATE_UP_TO) / 10);
}

/** The fee in yuan for so many applications of one applicant in one calendar month. */
export function feeByItems(count: number): number {
  let yuan = 0;
  for (let n = 1; n <= wholeCount(count); n += 1) yuan += feeOfNthItem(n);
  return yuan;
}

/** The fee in yuan for so many pages of one application. */
export function feeByPages(pages: number): number {
  let yuan = 0;
  let counted = 0;
  for (const step of PAGE_STEPS) {
    const inStep = Math.max(0, Math.min(wholeCount(pages), step.upTo) - counted);
    yuan += inStep * step.yuan;
    counted += inStep;
  }
  return yuan;
}

/** How many pages cost so much; null where the scale has no such amount (0 is every number up to 30: said as 30). */
export function pagesOfFee(yuan: number): number | null {
  let left = yuan;
  let from = 0;
  for (const step of PAGE_STEPS) {
    const whole = (step.upTo - from) * step.yuan;
    if (left <= whole || whole === Number.POSITIVE_INFINITY) {
      const pages = step.yuan === 0 ? step.upTo - from : left / step.yuan;
      return Number.isInteger(pages) && left >= 0 ? from + pages : null;
    }
    left -= whole || 0;
    from = step.upTo;
  }
  return null;
}

/**
 * Whether a fee is an amount of the scale: for its number of pages or applications where that is noted (one of them, or
 * all together), else for any number.
 */
export function isOnScale({ basis, amountYuan, units }: Case['fees'][number]): boolean {
  if (basis === 'pages') {
    return units === null ? pagesOfFee(amountYuan) !== null : feeByPages(units) === amountYuan;
  }
  if (units === null) return amountYuan % 100 === 0;
  return feeByItems(units) === amountYuan || feeOfNthItem(units) === amountYuan;
}

/** The sentence on fees for 六, which the form asks for there. */
export function feeSentence(
  { year, yuan, count }: { readonly year: number; readonly yuan: number; readonly count: number },
  lang: Lang = 'zh',
): string {
  if (lang === 'en') {
    return count > 0
      ? `In ${year}, information processing fees of ${yuan} yuan were collected for ${count} applications.`
      : `In ${year}, no information processing fees were collected.`;
  }
  return count > 0
    ? `${year}年，对${count}件政府信息公开申请收取信息处理费${yuan}元。`
    : `${year}年未收取信息处理费。`;
}
