import type { FoundAmount } from '../../language/amounts.ts';
import { edgesOf } from '../../language/dictionary.ts';
import { withoutClosing } from '../../language/ends.ts';
import { lexicon, wordSet } from '../../language/lexicon.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Span } from '../../language/span.ts';

/** Words before a number that say how near it is, and what a report has for them. */
const NEAR = lexicon<string>([
  [['{差不多|大概|大约|大致|约摸|约莫|估计|估摸|得有|总有|怕有|能有}{有|是|得有|}', '约'], '约'],
  [['{快|将近|接近|小|近}'], '近'],
  [['{过|超|超过|突破|不止}'], '超过'],
]);
/** The same behind it: 一万八上下, 七百出头. */
const ABOUT = wordSet(['{上下|左右|来往}']);
const ABOVE = wordSet(['{出头|开外|有余|挂零}']);
/** Signs of a number that is not told to the last one. */
const ROUGH = '来多余几';
/** Behind a verb it is a particle, but before so large a number. */
const PAST = '过';
const LARGE = 1000;
/** Fewer are said by 几. */
const FEWEST = 10;
const TEN_THOUSAND = 10_000;

/** A whole number as a report prints it: 1.8万, 2300万, 430. */
export const digits = (value: number): string =>
  value >= TEN_THOUSAND && value % 1000 === 0 ? `${value / TEN_THOUSAND}万` : String(value);

/** 三十几 counts thirty and more, 六七十 sixty and more. */
function floorOf({ value, low }: FoundAmount, words: string): number {
  if (low === undefined || !words.includes('几')) return low ?? value;
  return low - (low % 10);
}

/** A rough number with 余 where a report has it: 300余, 3万余, 2300余万. */
function rough(value: number): string {
  if (value < TEN_THOUSAND) return `${value}余`;
  const tens = value / TEN_THOUSAND;
  return tens < 10 || !Number.isInteger(tens) ? `${tens}万余` : `${tens}余万`;
}

/** A number as a report prints it, and what of the text it stands for: words that say how near it is and the number itself. */
export interface WrittenNumber extends Span {
  readonly words: string;
}

/**
 * The number of an amount as a report prints it, without its unit: 差不多五千 is 约5000, 一万八上下 约1.8万, 三十几 30余; null
 * where it stays as it was said.
 */
export function writtenNumber(text: string, amount: FoundAmount): WrittenNumber | null {
  const { start, numberEnd, end, precision, low, high } = amount;
  const said = text.slice(start, numberEnd);
  const lead = NEAR.endingAt(text, start);
  // 坏过一次 is no 超过1次.
  const isLead =
    lead !== null && edgesOf(text).has(lead.start) && (lead.word !== PAST || amount.value >= LARGE);
  const from = isLead ? lead.start : start;
  const behind = text.slice(numberEnd + amount.unit.length, end);
  // 好几天, 多几条: no figure.
  if (low !== undefined && low < FEWEST) return null;
  const isAbove = ABOVE.get(behind) === true;
  const isRough = isAbove || [...ROUGH].some((sign) => said.includes(sign)) || isNextTen(low, high);
  const isArabic = amount.written === 'arabic';
  if (isArabic && !isRough && !isLead) return null;
  // 二三十人 is no figure of a report, and stays.
  if (low !== undefined && !isRough) return null;
  if (isRough) {
    const printed = isArabic ? `${withoutClosing(said, ROUGH)}余` : rough(floorOf(amount, said));
    return { words: printed, start: from, end: numberEnd };
  }
  const near = isLead ? lead.value : ABOUT.get(behind) || precision === 'about' ? '约' : '';
  return { words: near + (isArabic ? said : digits(amount.value)), start: from, end: numberEnd };
}

/** 六七十: the two ends are one ten apart, and more than a few. */
const isNextTen = (low: number | undefined, high: number | undefined): boolean =>
  low !== undefined && high !== undefined && low >= 100 && high - low === 10;

/** Where what is told behind a number of how near it is ends: 七百出头, 100条左右. */
export const endOfNear = ({ numberEnd, unit, end }: FoundAmount): number =>
  Math.max(end, numberEnd + unit.length);

/** How near a number is, told before the verb of what it counts. */
const TOLD_FIRST = wordSet(['{差不多|大概|大约|大致|约摸|约莫|估计}{有|是|}']);
/** A verb between the two is no longer (characters). */
const LONGEST_VERB = 6;
/** Behind these another clause begins, or what is counted is one of several. */
const APART = '，。；、：每各';
/** A text whose numbers have what was said of how near they are beside them: 大概发了120条 is 发了大概120条. */
export function withNearBeside(text: string): string {
  let out = text;
  const numbers = numbersIn(text);
  for (const { start, end, word } of TOLD_FIRST.all(text).toReversed()) {
    const between = (numbers.find(({ start: at }) => at > end)?.start ?? end) - end;
    const verb = text.slice(end, end + between);
    if (between === 0 || between > LONGEST_VERB || [...APART].some((mark) => verb.includes(mark))) continue;
    out = out.slice(0, start) + verb + word + out.slice(end + between);
  }
  return out;
}
