import type { IsoDate } from '../language/date.ts';
import { exactInteger } from '../language/numbers.ts';
import { NUMERALS } from '../language/numerals.ts';
import { simplified } from '../language/traditional.ts';
import type { Query } from './queries.ts';
import { readCounts, readDetail, readOfTime } from './query-counting.ts';
import { readDue as readDueTime } from './query-dates.ts';
import { nameIn, personAsked, personLookedUp } from './query-names.ts';
import { numberIn } from './query-numbers.ts';
import type { Stage } from './stage.ts';
import { resultsIn } from './words.ts';

const COUNT = `(\\d{1,2}|[${NUMERALS}]{1,3})`;

const STAGE_WORDS: readonly (readonly [RegExp, Stage])[] = [
  [/重新答复|重答|new answer/i, 'reanswering'],
  [/复议|诉讼|起诉|官司|打官司|dispute|lawsuit|court/i, 'inDispute'],
  [/补正|correction/i, 'awaitingCorrection'],
  [/征求|征询|第三方|协办|consult/i, 'consulting'],
  [/缴费|交费|收费|付费|没交钱|\bfee\b/i, 'awaitingFee'],
  [/说明理由|\breasons\b/i, 'awaitingReasons'],
  [/(待|没|未|还没|等).{0,4}确认|unconfirmed|to be confirmed/i, 'awaitingConfirmation'],
  [/延期|延长|extended/i, 'extended'],
  [/撤回|撤销|撤了|withdrawn/i, 'withdrawn'],
  [/不作为申请|set aside/i, 'setAside'],
];

const PENDING =
  /[没未][有]?(办|答复|回[复的了件]?(?=的|有|几|$)|处理|办理|结|完成|搞定|弄完|了结)|待(办|答复|处理|回复)|积压|存量|在途|未完|在办|在手|手上|手头|办理中|还[有剩](几|多少|哪些|什么)|剩(几|多少|下|余)|\bpending\b|\bopen\b|outstanding|unanswered/i;
const OVERDUE = /超期|逾期|过期|超时|超了|过了(期|时)|晚了|\boverdue\b|\blate\b/i;
/** Answers that were given late, not those that are late now. */
const ANSWERED_LATE =
  /(超期|逾期|超时|过期)(以?后|才|了才)?的?(答复|办结|回复|办完|作出答复)|(答复|办结|回复)(得|的)?(晚了|迟了|太晚|太迟)|answered late|late answers/i;
const NEARLY = /快|即将|临期|近期|将要|马上|临近|要(到|超|过)|soon|nearly/i;
const DUE = /到期|截止|期限|到时间|(要|该|须|应|得)(答复|办结|办完|回复|回|办)|临期|\bdue\b|deadline/i;
const URGENT =
  /最(紧急|紧迫|着急|急|要紧|赶|紧)|下一[个件]到期|^(紧急|加急|急)(的|件)?(有哪些)?$|最(先|早|近|快)(到期|截止|要办|该办|办)|先办(哪|什么)|most urgent|first due/i;
const COUNTED =
  /怎么(算|计算|数|来|得)|如何(计算|得出|算)|为(什么|啥)是((这|那)?(一)?天|\d+月\d+)|how\b.*\bcount/i;
/** Before 怎么算的 stands at most what is counted, where no application is named: 这个日期怎么算的. */
const BEFORE_COUNTED =
  /^(那|这|它|个|件|的|申请|日期|期限|到期日?|截止日?|时间|时限|天数|答复|最后|一天|是|又|都|到底|how|was|is|the|it|date|\s)*$/i;
/** Asked of the application just talked about: 还有几天到期. */
const WHEN_DUE =
  /^[这那它]?[个件]?(的|申请)?(还有几天|还剩几天|还有多久|什么时候|哪天|何时)(要|该)?(到期|答复|截止)?$/;
/** How something is done or what it means is no question to the ledger. */
const HOW_TO =
  /怎么(写|填|弄|登记|导|用|操作|补正|延期|答复|处理|收)|如何(写|填|办|登记|导|用|延期|补正|答复|处理)|怎样(?!了)|模板|范本|谁批准|是什么意思|什么是|是几天|最多几|最长几|多少天内|几天内/;
/** A sentence of a report: there was none. */
const NONE_SAID = /^(无|没有|未发生|未被|从未)(行政|被|发生)?(复议|诉讼|起诉|收费|补正|延期)/;

const COURTESY =
  /^(请问一下|请问|请教一下|请教|请示|请|麻烦问一下|麻烦|劳驾|烦请|辛苦|帮我|帮忙|给我|告知|想|查询|查一下|查下|查查|查|看看|看一下|看下|找一下|找下|找|列出|列一下|问一下|一下|您好|你好|老师|各位好?|[,:、]|\s)+/;

/** The question without what does not change its meaning: blanks, courtesy, closing marks, full-width digits. */
function plain(text: string): string {
  return simplified(text.normalize('NFKC'))
    .trim()
    .replace(COURTESY, '')
    .replace(/[?!。.,;:~\s]+$/u, '')
    .replace(/[,\s]*(谢谢您?|多谢|辛苦了?|麻烦了)$/, '')
    .replace(/(呢|吗|啊|呀|吧|么)$/, '');
}

const firstOf = <T>(words: readonly (readonly [RegExp, T])[], text: string): T | undefined =>
  words.find(([pattern]) => pattern.test(text))?.[1];

type Reader = (text: string, whose: 'all' | 'mine', today: IsoDate) => Query | typeof NOT_ASKED | undefined;

function readUrgent(text: string, whose: 'all' | 'mine'): Query | undefined {
  if (!URGENT.test(text)) return undefined;
  const said = new RegExp(`${COUNT}(?:件|个|份|项)`).exec(text)?.[1] ?? /\b(\d{1,2})\b/.exec(text)?.[1];
  const count = said === undefined ? null : exactInteger(said);
  return { kind: 'mostUrgent', whose, count: Math.min(Math.max(count ?? 3, 1), 50) };
}

function readCounted(text: string, today: IsoDate): Query | undefined {
  if (WHEN_DUE.test(text)) return { kind: 'howCounted', number: null };
  const at = COUNTED.exec(text)?.index;
  if (at === undefined) return undefined;
  const number = numberIn(text, today);
  if (number !== undefined) return { kind: 'howCounted', number };
  return BEFORE_COUNTED.test(text.slice(0, at)) ? { kind: 'howCounted', number: null } : undefined;
}

/** Due by or between days that are named; 剩3天的 and its likes speak of a due date without the word. */
function readDue(text: string, whose: 'all' | 'mine', today: IsoDate): Query | undefined {
  const isDue = DUE.test(text) || /要办|(还|剩余?|不足)(有|剩)?.{1,4}(天|工作日)/.test(text);
  if (!isDue || RECEIVED.test(text) || SO_FAR.test(text)) return undefined;
  const due = readDueTime(text, today);
  switch (due?.kind) {
    case 'within':
      return { kind: 'dueInDays', whose, days: due.days, unit: due.unit };
    case 'named':
      return { kind: 'dueWithin', whose, span: due.span };
    case 'between':
      return { kind: 'dueBetween', whose, from: due.from, to: due.to };
    case undefined:
      break;
    default:
      return due satisfies never;
  }
  if (/最近(?!的?[\d一二三四五])|近期/.test(text))
    return { kind: 'dueInDays', whose, days: 5, unit: 'workday' };
  return NEARLY.test(text) ? { kind: 'dueInDays', whose, days: 5, unit: 'workday' } : undefined;
}

/** 截止今天办结多少: up to a day, not due on it. */
const SO_FAR = /(截[止至]|为止).*(收|办结|公开|答复|受理)(了)?(多少|几)|(收|办结|公开|答复|受理).*为止/;
/** Words that make a day one of receipt or of an answer given, not one on which something is due. */
const RECEIVED = /收到|新收|收了|答复了|办结了/;

/** The wordings in the order in which they are tried: what names a case first, then dates, stages, counts, names. */
const NOT_ASKED = 'not-asked';

const READERS: readonly Reader[] = [
  (text) => {
    const name = personAsked(text);
    return name === undefined ? undefined : { kind: 'byApplicant', name };
  },
  (text, _whose, today) => readCounted(text, today),
  (text, _whose, today) => {
    const number = numberIn(text, today);
    return number === undefined ? undefined : { kind: 'byNumber', number };
  },
  (text) => (HOW_TO.test(text) || NONE_SAID.test(text) ? NOT_ASKED : undefined),
  (text, whose, today) => (URGENT.test(text) ? readUrgent(text, whose) : readDue(text, whose, today)),
  (text, whose) => {
    // 逾期未补正 and 逾期未缴费 are results, not delays of the office.
    if (!OVERDUE.test(text) || resultsIn(text).length > 0) return undefined;
    return NEARLY.test(text)
      ? { kind: 'dueInDays', whose, days: 5, unit: 'workday' }
      : { kind: ANSWERED_LATE.test(text) ? 'answeredLate' : 'overdue', whose };
  },
  (text, _whose, today) => readDetail(text, today),
  (text, whose) => {
    // 行政复议1件，维持 tells; it does not ask.
    if (/\d\s*[件元]/.test(text) && !/多少|几|哪/.test(text)) return undefined;
    const stage = firstOf(STAGE_WORDS, text);
    return stage && { kind: 'byStage', whose, stage };
  },
  (text, whose) => (PENDING.test(text) ? { kind: 'pending', whose } : undefined),
  (text, _whose, today) => readOfTime(text, today),
  (text, _whose, today) => readCounts(text, today),
  (text) => {
    const name = nameIn(text);
    return name === undefined ? undefined : { kind: 'byApplicant', name };
  },
  (text, whose) =>
    whose === 'mine' &&
    /申请|件|案|^我(的|经办的?|负责的?)$|哪些|什么|application|case|plate|assigned/i.test(text)
      ? { kind: 'pending', whose }
      : undefined,
  (text) =>
    /^(状态|进度|台账|全部|列表|清单|(全部|所有)(的)?(申请|件)?|把?台账列一下|status|all|list)$/i.test(text)
      ? { kind: 'pending', whose: 'all' }
      : undefined,
  (text, _whose, today) =>
    /^(统计(一下)?|汇总(一下)?|数据|台账情况|statistics|totals)$/i.test(text)
      ? { kind: 'yearCounts', year: Number(today.slice(0, 4)) }
      : undefined,
];

/** The longest text that is read as a question about the ledger. */
const LONGEST = 120;

/** Reads a question by plain patterns, in Chinese or English; null when none of them knows the wording. */
export function readQuery(text: string, today: IsoDate): Query | null {
  if (text.length > LONGEST) return null;
  const question = plain(text);
  const lookedUp = /^[请麻烦帮我给]*[查找搜]/.test(text.trim()) ? personLookedUp(question) : undefined;
  if (lookedUp !== undefined) return { kind: 'byApplicant', name: lookedUp };
  const isMine =
    /我(的|手|负责|名下|经办|办|这|有|还|该|要|先|今天|最|超)|[分交派转]给我|[归由]我|\bmy\b|\bmine\b|\bto me\b/i.test(
      question,
    );
  const whose = isMine ? 'mine' : 'all';
  for (const read of READERS) {
    const query = read(question, whose, today);
    if (query) return query === NOT_ASKED ? null : query;
  }
  return null;
}
