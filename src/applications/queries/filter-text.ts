import { addDays, type IsoDate } from '../../language/date.ts';
import { dayText } from '../../report/calendar/explain.ts';
import { OUTCOMES } from '../../report/forms/form.ts';
import { type Lang, say } from '../../report/language.ts';
import { applicantLabel } from '../case/applicant.ts';
import { stageLabel } from '../case/stage.ts';
import { channelLabel } from '../case/words.ts';
import { betweenText, EVENT } from './duration-text.ts';
import type { Filter } from './query.ts';
import { outcomeNamed, resultLabel, resultsOf } from './result-groups.ts';
import { DISPUTE } from './told-words.ts';

type FilterBy<K extends Filter['by']> = Extract<Filter, { by: K }>;

interface Words {
  readonly zh: string;
  readonly en: string;
}

const words = (zh: string, en: string): Words => ({ zh, en });

const STATE: Readonly<Record<FilterBy<'state'>['state'], Words>> = {
  pending: words('未办结', 'pending'),
  answered: words('已办结', 'closed'),
  overdue: words('超期未办结', 'overdue'),
  running: words('未办结、期限在计算', 'open with its clock running'),
  stopped: words('期限暂停计算', 'with its clock stopped'),
  answeredLate: words('逾期答复', 'answered late'),
  withdrawn: words('已撤回', 'withdrawn'),
  setAside: words('不作为申请办理', 'set aside'),
  carriedOver: words('上年结转', 'carried over'),
  disputable: words('尚在申请复议或起诉的期限内', 'still open to reconsideration or a lawsuit'),
  reanswering: words(stageLabel('reanswering'), stageLabel('reanswering', 'en')),
  inDispute: words(stageLabel('inDispute'), stageLabel('inDispute', 'en')),
  awaitingCorrection: words(stageLabel('awaitingCorrection'), stageLabel('awaitingCorrection', 'en')),
  consulting: words(stageLabel('consulting'), stageLabel('consulting', 'en')),
  awaitingReasons: words(stageLabel('awaitingReasons'), stageLabel('awaitingReasons', 'en')),
  awaitingFee: words(stageLabel('awaitingFee'), stageLabel('awaitingFee', 'en')),
  awaitingConfirmation: words(stageLabel('awaitingConfirmation'), stageLabel('awaitingConfirmation', 'en')),
};

/** What a time is of, where it is said in other words than days are counted from it. */
const MOMENT: Readonly<Partial<Record<FilterBy<'when'>['moment'], Words>>> = {
  received: words('收到', 'received'),
  answered: words('办结', 'closed'),
  due: words('到期', 'due'),
  extended: words('延期', 'extended'),
  correctionAsked: words('告知补正', 'asked to be corrected'),
  feeNotified: words('通知缴费', 'charged'),
  feePaid: words('缴费', 'paid for'),
  disputed: words('被申请复议或起诉', 'disputed'),
};

const DEED: Readonly<Record<FilterBy<'ever'>['deed'], Words>> = {
  extended: words('延期过', 'extended'),
  corrected: words('告知过补正', 'asked to be corrected'),
  correctionReceived: words('收到补正', 'corrected'),
  consulted: words('征求过意见', 'consulted about'),
  agreed: words('第三方同意公开', 'agreed to by the third party'),
  objected: words('第三方不同意公开', 'objected to by the third party'),
  reasonsAsked: words('要求过说明理由', 'asked to give reasons'),
  charged: words('发过收费通知', 'charged'),
  disputed: words('有复议或诉讼', 'disputed'),
  reanswered: words('重新答复过', 'answered anew'),
  answeredOnLastDay: words('答复当天即到期日', 'answered on the last day'),
  confirmedLater: words('到件之后才确认收到', 'confirmed after the day of arrival'),
};

const FEE: Readonly<Record<FilterBy<'fee'>['fee'], Words>> = {
  owed: words('费用待缴', 'fee owed'),
  paid: words('已缴费', 'fee paid'),
  lapsed: words('逾期未缴费', 'fee forfeited'),
};

const DISPUTE_RESULT: Readonly<Record<FilterBy<'dispute'>['results'][number], Words>> = {
  upheld: words('结果维持', 'upheld'),
  corrected: words('结果纠正', 'corrected'),
  otherResult: words('其他结果', 'other result'),
  pending: words('尚未审结', 'pending'),
};

const or = (all: readonly Words[]): Words =>
  words(all.map(({ zh }) => zh).join('或'), all.map(({ en }) => en).join(' or '));

const isWholeYear = (from: IsoDate, to: IsoDate): boolean =>
  from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;

const quotedZh = (all: readonly string[]): string => all.map((each) => `“${each}”`).join('或');
const quotedEn = (all: readonly string[]): string => all.map((each) => `“${each}”`).join(' or ');

const isWholeMonth = (from: IsoDate, to: IsoDate): boolean =>
  from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && addDays(to, 1).endsWith('-01');

/** A time for people: 2026年, 2026年10月8日（周四）至今日, 2026年12月31日（周四）及以前. */
export function timeText(from: IsoDate | null, to: IsoDate | null): Words {
  if (from && to) {
    if (from === to) return words(dayText(from, 'zh'), dayText(from, 'en'));
    if (isWholeYear(from, to)) return words(`${from.slice(0, 4)}年`, `in ${from.slice(0, 4)}`);
    if (isWholeMonth(from, to))
      return words(`${from.slice(0, 4)}年${Number(from.slice(5, 7))}月`, `in ${from.slice(0, 7)}`);
    return words(
      `${dayText(from, 'zh')}至${dayText(to, 'zh')}`,
      `${dayText(from, 'en')} to ${dayText(to, 'en')}`,
    );
  }
  if (from) return words(`${dayText(from, 'zh')}及以后`, `from ${dayText(from, 'en')} on`);
  return to ? words(`${dayText(to, 'zh')}及以前`, `up to ${dayText(to, 'en')}`) : words('', '');
}

function disputeText({ kinds, results }: FilterBy<'dispute'>): Words {
  const isLitigation = kinds.length === 2 && !kinds.includes('reconsideration');
  const kind =
    kinds.length === 0 || kinds.length === 3
      ? words('复议或诉讼', 'dispute')
      : isLitigation
        ? words('行政诉讼', 'litigation')
        : or(kinds.map((each) => DISPUTE.kind[each]));
  const result = or(results.map((each) => DISPUTE_RESULT[each]));
  return words(`有${kind.zh}${result.zh}`, `${kind.en} ${result.en}`.trim());
}

/** Whole groups of the form by their label (不予公开), what is left of them result by result. */
function resultText({ results, final }: FilterBy<'result'>): Words {
  const groups = OUTCOMES.map(resultsOf).filter(
    (all) => all.length > 1 && all.every((each) => results.includes(each)),
  );
  const rest = results.filter((result) => !groups.flat().includes(result));
  const named = [
    ...groups.flatMap((group) => outcomeNamed(group) ?? []),
    ...rest.map((result) => words(resultLabel(result, 'zh'), resultLabel(result, 'en'))),
  ];
  const each = or(named.map(({ zh, en }) => words(`“${zh}”`, en)));
  return final
    ? words(`最终结果为${each.zh}`, `in the end ${each.en}`)
    : words(`处理结果为${each.zh}`, `result ${each.en}`);
}

/** 用时31个工作日以上; 从告知补正到收到补正不超过10天. */
function tookText({ unit, least, most, between }: FilterBy<'took'>): Words {
  // 收到补正后又答复: that one followed the other.
  if (least === null && most === null && between !== null) {
    const [from, to] = [EVENT[between.from], EVENT[between.to]];
    return words(`${from.zh}以后又有${to.zh}`, `${to.en} after ${from.en}`);
  }
  const of = unit === 'days' ? words('天', 'days') : words('个工作日', 'working days');
  const zh = [
    ...(least === null ? [] : [`${least}${of.zh}以上`]),
    ...(most === null ? [] : [`不超过${most}${of.zh}`]),
  ];
  const en = [
    ...(least === null ? [] : [`at least ${least}`]),
    ...(most === null ? [] : [`at most ${most}`]),
  ];
  const what =
    between === null ? words('用时', 'took') : words(betweenText(between, 'zh'), betweenText(between, 'en'));
  return words(`${what.zh}${zh.join('、')}`, `${what.en} ${en.join(' and ')} ${of.en}`);
}

/** 收费200元以上; 收费150元. */
function chargeText({ least, most }: FilterBy<'charge'>): Words {
  if (least === most) return words(`收费${least}元`, `charged ${least} yuan`);
  const bound =
    least === null
      ? words(`不超过${most}元`, `at most ${most}`)
      : words(`${least}元以上`, `at least ${least}`);
  return words(`收费${bound.zh}`, `charged ${bound.en} yuan`);
}

function plainText(filter: Filter, nameOf: (handler: string) => string): Words {
  switch (filter.by) {
    case 'state':
      return STATE[filter.state];
    case 'pendingOn':
      return words(
        `截至${dayText(filter.day, 'zh')}未办结${filter.overdue ? '且已超期' : ''}`,
        `${filter.overdue ? 'overdue' : 'pending'} at the end of ${dayText(filter.day, 'en')}`,
      );
    case 'when': {
      const time = timeText(filter.from, filter.to);
      const { zh, en } = EVENT[filter.moment];
      const moment = MOMENT[filter.moment] ?? words(zh, `with ${en}`);
      if (filter.from === null && filter.to === null) return words(`有${moment.zh}`, moment.en);
      return words(`${time.zh}${moment.zh}`, `${moment.en} ${time.en}`);
    }
    case 'ever':
      return DEED[filter.deed];
    case 'kind':
      return filter.kinds.length === 5 && !filter.kinds.includes('naturalPerson')
        ? words('申请人为法人或其他组织', 'by organizations')
        : or(filter.kinds.map((kind) => words(`申请人为${applicantLabel(kind)}`, `by ${kind}`)));
    case 'channel':
      return or(filter.channels.map((channel) => words(channelLabel(channel), channel)));
    case 'result':
      return resultText(filter);
    case 'within':
      return filter.period === 'day'
        ? words('收到当天即答复', 'answered on the day of receipt')
        : words('收到与答复在同一个月', 'answered in the month of receipt');
    case 'handler':
      return filter.who === 'me'
        ? words('您承办', 'handled by you')
        : filter.who === 'nobody'
          ? words('未分办', 'unassigned')
          : words(`${nameOf(filter.name ?? '')}承办`, `handled by ${nameOf(filter.name ?? '')}`);
    case 'applicant':
      return words(`申请人为${quotedZh(filter.names)}`, `of ${quotedEn(filter.names)}`);
    case 'content':
      return words(`内容含${quotedZh(filter.words)}`, `about ${quotedEn(filter.words)}`);
    case 'number':
      return words(
        `编号${filter.numbers.map((number) => `“${number}”`).join('、')}`,
        `number ${filter.numbers.join(', ')}`,
      );
    case 'numbered':
      return words(`编号${filter.from}至${filter.to}`, `numbers ${filter.from} to ${filter.to}`);
    case 'took':
      return tookText(filter);
    case 'fee':
      return FEE[filter.fee];
    case 'charge':
      return chargeText(filter);
    case 'dispute':
      return disputeText(filter);
    default:
      return filter satisfies never;
  }
}

/** A filter for people: 内容含“规划”; turned round: 除内容含“规划”外. `nameOf` names a handler. */
export function filterText(filter: Filter, lang: Lang, nameOf: (handler: string) => string): string {
  const text = plainText(filter, nameOf)[lang];
  if (!filter.not) return text;
  if (filter.by === 'handler' && filter.who === 'nobody') return say(lang, '已分办', 'assigned');
  if (filter.by === 'state' && filter.state === 'withdrawn') return say(lang, '未撤回', 'not withdrawn');
  if (filter.by === 'state' && filter.state === 'pending') return say(lang, '不在办', 'not pending');
  if (lang === 'en') return `not ${text}`;
  return filter.by === 'ever' || filter.by === 'state' ? `没有${text}` : `除${text}外`;
}

/** What was counted, filter by filter: 2026年收到、内容含“规划”. '' for the whole ledger. */
export const filtersText = (
  filters: readonly Filter[],
  lang: Lang,
  nameOf: (handler: string) => string,
): string => filters.map((filter) => filterText(filter, lang, nameOf)).join(lang === 'zh' ? '、' : ', ');
