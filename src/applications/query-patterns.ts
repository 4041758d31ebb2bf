import type { IsoDate } from '../report/calendar/date.ts';
import { smallNumberOf } from './chinese-number.ts';
import type { PERIODS, Query, SPANS } from './queries.ts';
import type { Stage } from './stage.ts';

const COUNT = '(\\d{1,2}|[一二两三四五六七八九十]{1,3})';
const NUMBER = /[〔[(（]?(?:19|20)\d{2}[〕\])）]?(?:[-－—–_/]|第|年第)?\d{1,5}(?!\d|[年月日天])号?/;
const SHORT_NUMBER = /第?(\d{1,5})号(?:申请|件|案|到|怎|什|现|进|办|的|$)/;

const SPAN_WORDS: readonly (readonly [RegExp, (typeof SPANS)[number]])[] = [
  [/今天|今日|当天|\btoday\b/i, 'today'],
  [/明天|明日|\btomorrow\b/i, 'tomorrow'],
  [/下(个)?(周|星期|礼拜)|\bnext week\b/i, 'nextWeek'],
  [/[这本](个)?(周|星期|礼拜)|\bthis week\b/i, 'thisWeek'],
  [/下(个)?月|\bnext month\b/i, 'nextMonth'],
  [/[这本当](个)?月|月底前|\bthis month\b/i, 'thisMonth'],
];

const PERIOD_WORDS: readonly (readonly [RegExp, (typeof PERIODS)[number]])[] = [
  [/上(个)?(周|星期|礼拜)|\blast week\b/i, 'lastWeek'],
  [/[这本](个)?(周|星期|礼拜)|\bthis week\b/i, 'thisWeek'],
  [/上(个)?月|\blast month\b/i, 'lastMonth'],
  [/[这本当](个)?月|\bthis month\b/i, 'thisMonth'],
  [/去年|上年|上一年|\blast year\b/i, 'lastYear'],
  [/今年|本年|当年|年内|\bthis year\b/i, 'thisYear'],
];

const STAGE_WORDS: readonly (readonly [RegExp, Stage])[] = [
  [/重新答复|重答|new answer/i, 'reanswering'],
  [/复议|诉讼|起诉|官司|打官司|dispute|lawsuit|court/i, 'inDispute'],
  [/补正|correction/i, 'awaitingCorrection'],
  [/征求|征询|第三方|协办|consult/i, 'consulting'],
  [/缴费|交费|收费|付费|\bfee\b/i, 'awaitingFee'],
  [/说明理由|\breasons\b/i, 'awaitingReasons'],
  [/(待|没|未|还没|等).{0,4}确认|unconfirmed|to be confirmed/i, 'awaitingConfirmation'],
  [/延期|延长|extended/i, 'extended'],
  [/撤回|撤销|撤了|withdrawn/i, 'withdrawn'],
  [/不作为申请|set aside/i, 'setAside'],
];

const PENDING =
  /[没未][有]?(办|答复|回复|处理|办理|结)|待办|在办|在手|手上|手头|办理中|没弄完|还[有剩](几|多少|哪些|什么)|剩(几|多少|下|余)|\bpending\b|\bopen\b|outstanding|unanswered/i;
const OVERDUE = /超期|逾期|过期|超时|超了|过了(期|时)|晚了|\boverdue\b|\blate\b/i;
const NEARLY = /快|即将|将要|马上|临近|要(到|超|过)|soon|nearly/i;
const DUE = /到期|截止|期限|到时间|(要|该|须|应|得)(答复|办结|办完|回复|回)|\bdue\b|deadline/i;
const URGENT =
  /最(紧急|紧迫|着急|急|要紧)|最(先|早|近|快)(到期|截止|要办|该办|办)|先办(哪|什么)|most urgent|first due/i;
const COUNTED = /怎么(算|计算|数|来|得)|如何(计算|得出|算)|为什么是(这|那)?(一)?天|how\b.*\bcount/i;
const AMOUNT =
  /(收|受理|接|新收|收到|公开|答复|办结|办理|办|不予|处理|回复)了?(过)?(多少|几)|多少(件|个)|几件|(不予|无法|部分|其他)[^，]*多少|统计|情况(怎么样|如何)|总数|汇总|how many|statistics|totals/i;
const NAME =
  /^(?:查(?:一下|下|询)?)?([\p{Script=Han}A-Za-z·（）()]{1,30}?)(?:(?:提(?:交|出)?|递交)?的(?:那|这|几|全部|所有|两|三)?(?:件|个|份|些)?(?:申请|件|案|事|情况|进度)|申请的|那件|(?:的|这)?(?:申请|件)?(?:到哪|办到|办得|办完|怎么样|什么进度|进展))/u;
const ENGLISH_NAME = /applications?\s+(?:of|by|from)\s+([\p{L} .'-]{1,40})/iu;
const NO_NAME =
  /^(我|我们|本|这|那|他|她|它|谁|哪|什么|今|明|去|上|下|最|全|所有|还|没|未|已|有|新|自然人|企业|商业企业|法人|本局|本机关|大家|目前|现在)/;

/** The question without what does not change its meaning: blanks, courtesy, closing marks, full-width digits. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(
      /^(请问|请|麻烦|帮我|帮忙|给我|想|查询|查一下|查下|查查|查|看看|看一下|看下|列出|列一下|问一下|一下|,|\s)+/,
      '',
    )
    .replace(/[?!。.,;:~\s]+$/u, '')
    .replace(/(呢|吗|啊|呀|吧|么)$/, '');
}

const firstOf = <T>(words: readonly (readonly [RegExp, T])[], text: string): T | undefined =>
  words.find(([pattern]) => pattern.test(text))?.[1];

type Reader = (text: string, whose: 'all' | 'mine', today: IsoDate) => Query | undefined;

const numberIn = (text: string): string | undefined => NUMBER.exec(text)?.[0] ?? SHORT_NUMBER.exec(text)?.[1];

function readDays(text: string, whose: 'all' | 'mine'): Query | undefined {
  const match = new RegExp(`${COUNT}(?:个)?(工作日|天|日)(?:之?内|以内|后|里)`).exec(text);
  const english = /(?:within|in|next)\s+(\d{1,3})\s+(working )?days/i.exec(text);
  if (english) {
    return { kind: 'dueInDays', whose, days: Number(english[1]), unit: english[2] ? 'workday' : 'day' };
  }
  const days = match?.[1] === undefined ? null : smallNumberOf(match[1]);
  if (days === null) return undefined;
  return { kind: 'dueInDays', whose, days, unit: match?.[2] === '工作日' ? 'workday' : 'day' };
}

function readUrgent(text: string, whose: 'all' | 'mine'): Query | undefined {
  if (!URGENT.test(text)) return undefined;
  const said = new RegExp(`${COUNT}(?:件|个|份|项)`).exec(text)?.[1] ?? /\b(\d{1,2})\b/.exec(text)?.[1];
  const count = said === undefined ? null : smallNumberOf(said);
  return { kind: 'mostUrgent', whose, count: Math.min(Math.max(count ?? 3, 1), 50) };
}

/** A month that is named: of the year that is named, else the latest one that has begun. */
function readMonth(text: string, year: string | undefined, today: IsoDate): Query | undefined {
  const said = /(\d{1,2}|[一二三四五六七八九十]{1,3})月/.exec(text)?.[1];
  const month = said === undefined ? null : smallNumberOf(said);
  if (month === null || month < 1 || month > 12) return undefined;
  const [thisYear, thisMonth] = today.split('-').map(Number);
  const latest = (thisYear ?? 0) - (month > (thisMonth ?? 0) ? 1 : 0);
  return { kind: 'monthCounts', year: year ? Number(year) : latest, month };
}

function readCounts(text: string, today: IsoDate): Query | undefined {
  const year = /((?:19|20)\d{2})年/.exec(text)?.[1] ?? /\bin (20\d{2})\b/.exec(text)?.[1];
  const period = firstOf(PERIOD_WORDS, text);
  if (!AMOUNT.test(text) && !/^(今年|去年|本年|(?:19|20)\d{2}年)的?(申请|数据|情况)/.test(text))
    return undefined;
  const month = readMonth(text, year, today);
  if (month) return month;
  if (year) return { kind: 'yearCounts', year: Number(year) };
  return period ? { kind: 'periodCounts', period } : undefined;
}

/** The wordings in the order in which they are tried: what names a case first, then dates, stages, counts, names. */
const READERS: readonly Reader[] = [
  (text) => (COUNTED.test(text) ? { kind: 'howCounted', number: numberIn(text) ?? null } : undefined),
  (text) => {
    const number = numberIn(text);
    return number === undefined ? undefined : { kind: 'byNumber', number };
  },
  readUrgent,
  (text, whose) => {
    if (!OVERDUE.test(text)) return undefined;
    return NEARLY.test(text)
      ? { kind: 'dueInDays', whose, days: 5, unit: 'workday' }
      : { kind: 'overdue', whose };
  },
  (text, whose) => (DUE.test(text) ? readDays(text, whose) : undefined),
  (text, whose) => {
    const span = DUE.test(text) ? firstOf(SPAN_WORDS, text) : undefined;
    return span && { kind: 'dueWithin', whose, span };
  },
  (text, whose) =>
    DUE.test(text) && NEARLY.test(text) ? { kind: 'dueInDays', whose, days: 5, unit: 'workday' } : undefined,
  (text, whose) => {
    const stage = AMOUNT.test(text) && /收费/.test(text) ? undefined : firstOf(STAGE_WORDS, text);
    return stage && { kind: 'byStage', whose, stage };
  },
  (text, whose) => (PENDING.test(text) ? { kind: 'pending', whose } : undefined),
  (text, _whose, today) => readCounts(text, today),
  (text) => {
    const name = ENGLISH_NAME.exec(text)?.[1]?.trim() ?? NAME.exec(text)?.[1];
    return name === undefined || NO_NAME.test(name) ? undefined : { kind: 'byApplicant', name };
  },
  (text, whose) =>
    whose === 'mine' && /申请|件|案|^我的$/.test(text) ? { kind: 'pending', whose } : undefined,
  (text) =>
    /^(状态|进度|台账|全部|列表|(全部|所有)(的)?(申请|件)|status|all|list)$/i.test(text)
      ? { kind: 'pending', whose: 'all' }
      : undefined,
  (text, _whose, today) =>
    /^(统计|汇总|数据|台账情况|statistics|totals)$/i.test(text)
      ? { kind: 'yearCounts', year: Number(today.slice(0, 4)) }
      : undefined,
];

/** The longest text that is read as a question about the ledger. */
const LONGEST = 120;

/** Reads a question by plain patterns, in Chinese or English; null when none of them knows the wording. */
export function readQuery(text: string, today: IsoDate): Query | null {
  if (text.length > LONGEST) return null;
  const question = plain(text);
  const whose = /我(的|手|负责|名下|经办|办|这|有|还|该|要|先)|\bmy\b|\bmine\b/i.test(question)
    ? 'mine'
    : 'all';
  for (const read of READERS) {
    const query = read(question, whose, today);
    if (query) return query;
  }
  return null;
}
