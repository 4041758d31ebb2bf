import { fold } from '../../language/fold.ts';
import { numbersIn } from '../../language/numbers.ts';

/** A year is written with so many numerals, one for each digit: 二〇一二. */
const DIGITS = 4;
/** What stands between the years of a range. */
const TO = '到至—-';

/** 每月10号 as 每月10日. */
const withWrittenDays = (text: string, folded: string): string =>
  numbersIn(folded)
    .filter(
      ({ start, end, value }) => text.charAt(start - 1) === '月' && text.charAt(end) === '号' && value <= 31,
    )
    .reduce((out, { end }) => `${out.slice(0, end)}日${out.slice(end + 1)}`, text);

/** 三月份 as 3月, 四月一轮十月一轮 as 4月一轮、10月一轮: a month that is named by its number. */
const withWrittenMonths = (text: string, folded: string): string =>
  numbersIn(folded)
    .filter(
      ({ end, value, written, start }) =>
        text.charAt(end) === '月' &&
        value <= 12 &&
        !NO_MONTH.includes(text.charAt(start - 1) || '，') &&
        text.charAt(start) !== '两' &&
        (text.charAt(end + 1) === '份' || (written === 'chinese' && value > 1)),
    )
    .reduceRight((out, { start, end, value }) => {
      const isNext = OCCASIONS.includes(out.charAt(start - 1) || '，');
      return `${out.slice(0, start)}${isNext ? '、' : ''}${value}月${out.slice(end + (out.charAt(end + 1) === '份' ? 2 : 1))}`;
    }, text);
/** Behind these a number counts months, and before these another clause ends. */
const NO_MONTH = '个几每近约前后满';
const OCCASIONS = '轮次期场批';

/** A text with the years that were written out in digits, and both years of a range called so: 一九九八到二〇一二年 is 1998年至2012年. */
export function withWrittenYears(text: string): string {
  const folded = fold(text).text;
  if (folded.length !== text.length) return text;
  const years = numbersIn(folded).filter(
    ({ start, end, value }) => end - start === DIGITS && value >= 1900 && value < 2100,
  );
  let out = withWrittenDays(text, folded);
  for (const { start, end, value, written } of years.toReversed()) {
    const last = years.find(
      (each) => each.start === end + 1 && (text.startsWith('年', each.end) || each.end === text.length),
    );
    if (last && TO.includes(text.charAt(end))) {
      const behind = text.startsWith('年', last.end) ? '' : '年';
      out = `${out.slice(0, start)}${value}年至${out.slice(end + 1, last.end)}${behind}${out.slice(last.end)}`;
    } else if (written === 'chinese' && text.startsWith('年', end))
      out = out.slice(0, start) + String(value) + out.slice(end);
  }
  return withWrittenMonths(out, fold(out).text);
}
