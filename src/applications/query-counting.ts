import { type IsoDate, yearOf } from '../language/date.ts';
import { type Disposition, isGroupItself } from './dispositions.ts';
import type { Query } from './queries.ts';
import { readMonth, readPastSpan, readPeriod, readYear } from './query-dates.ts';
import { type Span, spanOf, yearSpan } from './span.ts';
import { kindIn, readDisposition, resultsIn } from './words.ts';

const AMOUNT =
  /(收|受理|接|新收|收到|公开|答复|办结|办理|办|不予|处理|回复|补正)了?(过)?(多少|几)|多少|几[件个份起次]|统计|情况(怎么样|如何)|总数|汇总|how many|statistics|totals|\breceived in\b/i;
const OF_APPLICATIONS =
  /申请|(?<!文|邮|事)件|收|受理|接|(?<!主动)公开|答复|办|不予|无法|处理|回复|提供|国家秘密|隐私|不存在|多少个|情况|统计|总数|汇总|结转|自然人|企业|科研|公益|律所|法律服务|组织|how many|received|statistics|totals/i;
/** What a report counts beside applications. */
const OTHER_FIGURES = /制发|废止|处罚|许可|强制|规章|规范性文件|现行有效|培训|条信息|政策解读/;
const CHANNEL = /网上|网站|线上|邮寄|信函|邮件|邮箱|传真|当面|窗口|现场|平信|渠道/;
const RATE = /率|占比|百分|平均/;
/** In time, of answers; of an applicant's correction it is a result: 未按期补正. */
const IN_TIME = /按期|按时|及时/;
const COMPARED = /同比|比(去年|上年)|[和与跟](去年|上年)|去年[和与跟]今年/;
const CARRIED = /结转|结余/;
const DISPUTED = /复议|诉讼|起诉|官司|败诉|胜诉/;
const OUTCOME = /纠正|维持|败诉|胜诉|多少次|几次/;
const FEES = /收费|信息处理费|收了.{0,4}[费钱]/;

/** The year that a question is about: one that it names, last year, else this one. */
const yearAsked = (text: string, today: IsoDate): number =>
  readYear(text, today) ??
  yearOf(today) - (/前年/.test(text) ? 2 : /去年|上年|last year/i.test(text) ? 1 : 0);

/** The row of the form that a question asks for; none where a group of results is asked for, which counts show. */
function resultIn(text: string): Disposition | null {
  const found = readDisposition(text);
  return found === null || isGroupItself(found) ? null : found;
}

/** Whether a whole year is meant: 三 is counted by years alone. */
const isYear = ({ from, to }: Span): boolean => from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;

function spanAsked(text: string, today: IsoDate): Span {
  const past = readPastSpan(text, today);
  if (past) return past;
  const month = readMonth(text, today, 'back');
  if (month) return { from: month.from, to: month.to };
  const year = readYear(text, today);
  const period = readPeriod(text);
  return year ? yearSpan(year) : spanOf(period ?? 'thisYear', today);
}

/** Disputes and fees of a year. Those that go on are a stage; without a year or an outcome that is what is asked. */
function readOther(text: string, today: IsoDate): Query | undefined {
  const year = yearAsked(text, today);
  if (/\d+\s*[件元]/.test(text)) return undefined;
  const isTimed = /年/.test(text);
  if (DISPUTED.test(text) && (OUTCOME.test(text) || (isTimed && /多少|几/.test(text)))) {
    return { kind: 'yearDisputes', year };
  }
  return FEES.test(text) && /多少|几|金额/.test(text) ? { kind: 'yearFees', year } : undefined;
}

/**
 * Counts that ask for more than how many came and went: by kind of applicant, by result, fees, disputes, a comparison.
 * What the ledger does not count by is answered by the whole, which then says so.
 */
export function readDetail(text: string, today: IsoDate): Query | undefined {
  const other = readOther(text, today);
  if (other) return other;
  if (DISPUTED.test(text) || /征求|征询|协办|重新答复/.test(text)) return undefined;
  if (COMPARED.test(text) && /多少|几|增|如何|怎么样|比/.test(text))
    return { kind: 'yearCompared', year: yearOf(today) };
  if (
    (RATE.test(text) || (IN_TIME.test(text) && resultsIn(text).length === 0)) &&
    !/\d\s*%/.test(text) &&
    /率|多少|几|平均|占比|百分/.test(text) &&
    /申请|办结|公开|答复|办/.test(text)
  )
    return { kind: 'spanCounts', ...spanAsked(text, today), notBy: 'rate' };
  if (!AMOUNT.test(text)) return undefined;
  if (CARRIED.test(text)) return { kind: 'yearCounts', year: readYear(text, today) ?? yearOf(today) };
  if (CHANNEL.test(text) && /申请|件|收|提交|来的|寄|的有/.test(text.replace(/邮件|信件/g, '')))
    return { kind: 'spanCounts', ...spanAsked(text, today), notBy: 'channel' };
  const [applicant, disposition] = [kindIn(text), resultIn(text)];
  if (!applicant && !disposition) return undefined;
  const isNow = !/年|月|季|周|天|日/.test(text);
  // 未缴费的有几件 without a time asks where things stand, which is a stage.
  if (!applicant && isNow && /缴|补正|撤/.test(text)) return undefined;
  const span = spanAsked(text, today);
  if (isYear(span)) return { kind: 'yearRow', year: yearOf(span.from), applicant, disposition };
  return { kind: 'spanCounts', ...span, notBy: applicant ? 'kindInTime' : 'resultInTime' };
}

/** How many came in and went out in a time; the current year where none is named. */
export function readCounts(text: string, today: IsoDate): Query | undefined {
  const isHeading = /^(今年|去年|本年|(?:19|20)\d{2}年(?:度)?)的?(申请|数据|情况)/.test(text);
  if (OTHER_FIGURES.test(text)) return undefined;
  if (!isHeading && !(AMOUNT.test(text) && OF_APPLICATIONS.test(text))) return undefined;
  const past = readPastSpan(text, today);
  if (past) return { kind: 'spanCounts', ...past, notBy: null };
  const month = readMonth(text, today, 'back');
  if (month) return { kind: 'monthCounts', year: yearOf(month.from), month: Number(month.from.slice(5, 7)) };
  const year = readYear(text, today);
  if (year) return { kind: 'yearCounts', year };
  const period = readPeriod(text);
  if (period) return { kind: 'periodCounts', period };
  // Without a time only a question that is about applications beyond doubt is taken as one about this year.
  const isPlain =
    /^(一共|总共|累计)(有)?(多少|几)件$|^(现在|目前|一共|总共|共|已经?|都|累计|我们|我局|本局|本单位|本机关|申请)*(新收|收到?|受理|答复|办结|公开)了?(多少|几)(件|个)?(申请)?$/.test(
      text,
    );
  return isPlain ? { kind: 'periodCounts', period: 'thisYear' } : undefined;
}

const CAME = /(新收|收到?|登记|受理|收件)(了|的)?(.{0,2}申请|的|件|哪些|有哪些|.{0,3}哪些)|新收$/;
const WENT = /(答复|办结|办完|回复)(了|的)?(有)?(哪些|的?申请)|^已?(答复|办结|办完)(了|的)?(有哪些)?$/;

/** The applications of a time themselves: 本周新收的有哪些, 这个月答复了哪些. */
export function readOfTime(text: string, today: IsoDate): Query | undefined {
  if (/[没未后]|多少|几|之日/.test(text)) return undefined;
  const isTimed = /年|月|季|周|星期|天|日|号/.test(text);
  if (WENT.test(text)) return { kind: 'answeredIn', ...spanAsked(text, today) };
  return isTimed && CAME.test(text) ? { kind: 'receivedIn', ...spanAsked(text, today) } : undefined;
}
