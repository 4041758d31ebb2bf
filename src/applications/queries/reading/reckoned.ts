import type { IsoDate } from '../../../language/date.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { numbersIn } from '../../../language/numbers.ts';
import { dayText } from '../../../report/calendar/explain.ts';
import { STATUTORY_WORKDAYS } from '../../../report/calendar/statutory.ts';
import { type Phrase, phrase } from '../../../report/language.ts';
import { feeByItems, feeByPages } from '../../case/fees.ts';
import type { Context } from './context.ts';
import { isOfCase } from './general.ts';
import type { Token } from './token.ts';

/** What speaks of the fee for an application. */
const CHARGES = wordSet(['{收费|按量|按件|交钱|收钱|交费|缴费|费用|处理费|多少钱|几块钱|fee|fees|charge}']);
/** How much it comes to, or how it is counted. */
const ASKS_FEE = wordSet([
  '{收|交|缴|付|要|得|该}{|收|交|缴}{多少|几块|几元|多钱}',
  '{多少|几块|几元}{钱|费|元|}',
  '{怎么|咋|如何|咋样}{收费|收|交|缴|算}',
  'how much',
]);
const PAGES = wordSet(['{页|张|版}', '{| }page{s|}']);
const ITEMS = wordSet(['{几|多|来|}{件|次|份|回}', '{| }{request|application}{s|}']);
/** Within one calendar month, by which applications are counted for the fee. */
const IN_A_MONTH = wordSet(['{一个|同一个|一|同一|单个|1个}{自然|}月', '{当|单}月', '{a|one} month']);

/** 按量、按件计收 (国办函〔2020〕109号); null for a question that names no number of pages or of applications. */
function feeOf(text: string, tokens: readonly Token[]): Phrase | null {
  const isOfLedger = tokens.some(
    (token) => isOfCase(token) || token.kind === 'time' || token.kind === 'mention',
  );
  if (isOfLedger || !CHARGES.isIn(text) || !ASKS_FEE.isIn(text)) return null;
  for (const { value, precision, end } of numbersIn(text)) {
    // 几件 asks; 十几次 tells about how many.
    const isTold = precision === 'exact' ? value > 0 : value >= 10;
    if (!Number.isInteger(value) || !isTold) continue;
    if (PAGES.at(text, end))
      return phrase(
        `按量计收，${value}页共${feeByPages(value)}元：30页以内免费，31至100页每页10元，101至200页每页20元，201页以上每页40元。（国办函〔2020〕109号）`,
        `By pages, ${value} pages come to ${feeByPages(value)} yuan: 30 are free, up to 100 at 10 yuan each, up to 200 at 20, beyond at 40. (国办函〔2020〕109号)`,
      );
    if (!ITEMS.at(text, end)) continue;
    const isSure = precision === 'exact' && IN_A_MONTH.isIn(text);
    const sum = isSure
      ? phrase(`${value}件共${feeByItems(value)}元`, `${value} come to ${feeByItems(value)} yuan`)
      : phrase('分月计算，不按全年累计', 'month by month, and not over the year');
    return phrase(
      `按件计收，同一申请人一个自然月内的申请${sum.zh}：10件以内免费，11至30件每件100元，31件以上以10件为一档，每档每件再加100元。（国办函〔2020〕109号）`,
      `By applications of one applicant in a calendar month, ${sum.en}: ten are free, up to thirty at 100 yuan each, then 100 yuan more each for every further ten begun. (国办函〔2020〕109号)`,
    );
  }
  return null;
}

/** Whether a piece may stand in a question for the term of what is received on a day. */
const isOfTerm = (token: Token): boolean =>
  token.kind === 'sign' ||
  token.kind === 'time' ||
  (token.kind === 'amount' && token.value === 1) ||
  (token.kind === 'word' &&
    (['nothing', 'moment', 'people'].includes(token.word.is) ||
      (token.word.is === 'event' && token.word.event === 'received') ||
      (token.word.is === 'filter' && token.word.filter.by === 'channel') ||
      (token.word.is === 'aspect' && token.word.aspect === 'due')));

const isReceipt = (token: Token): boolean =>
  token.kind === 'word' &&
  (token.word.is === 'filter' ||
    token.word.is === 'event' ||
    (token.word.is === 'moment' && token.word.moment === 'received'));

const isDue = (token: Token): boolean => token.kind === 'word' && token.word.is === 'aspect';

/** By when what is received today, or on a day to come, is to be answered; null for any other question. */
function termOf(tokens: readonly Token[], { today, daysOf, calendar }: Context): Phrase | null {
  const [time, ...more] = tokens.filter((token) => token.kind === 'time');
  if (!time || more.length > 0 || !tokens.every(isOfTerm) || !tokens.some(isReceipt) || !tokens.some(isDue))
    return null;
  const days = daysOf(time.time, 'ahead');
  if (!days?.from || days.from !== days.to || days.from < today) return null;
  const on: IsoDate = days.from;
  const by = (workdays: number, lang: 'zh' | 'en') => dayText(calendar.addWorkdays(on, workdays).date, lang);
  const { answer, extendedAnswer } = STATUTORY_WORKDAYS;
  return phrase(
    `${dayText(on, 'zh')}收到的，自次日起${answer}个工作日内答复，最晚${by(answer, 'zh')}；经批准延期的，最晚${by(extendedAnswer, 'zh')}。网上、传真提交的自双方确认之日起算。（条例第三十一条、第三十三条）`,
    `Received on ${dayText(on, 'en')}: to be answered within ${answer} working days, by ${by(answer, 'en')}; with an approved extension by ${by(extendedAnswer, 'en')}. Online and by fax the time runs from the day both sides confirm. (Articles 31 and 33)`,
  );
}

/** What a rule comes to for what a question names, of no case of the ledger: 45页该收多少, 今天收的件最晚哪天答. null for any other. */
export const reckoned = (text: string, tokens: readonly Token[], context: Context): Phrase | null =>
  feeOf(text, tokens) ?? termOf(tokens, context);
