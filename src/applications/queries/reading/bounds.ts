import { amountAt, type FoundAmount } from '../../../language/amounts.ts';
import { lexicon, wordSet } from '../../../language/lexicon.ts';
import type { Span } from '../../../language/span.ts';
import { skipSpace } from '../../../language/time/numbers.ts';

/** At least, or at most, so many days, or so many applications. */
export type Bound = Span & {
  readonly least: number | null;
  readonly most: number | null;
} /** `ofRest`: of the days that are left: 还剩十天以上. */ /** `toItsEnd`: of the days up to that by which it was due: 拖到最后三天. */ & (
    | {
        readonly kind: 'duration';
        readonly unit: 'days' | 'workdays';
        readonly ofRest: boolean;
        readonly toItsEnd?: true;
      }
    /** `ofTimes`: of how often it was done, which is counted of somebody: 两次以上. */
    | { readonly kind: 'bound'; readonly ofTimes: boolean }
    /** Of money; `isBare` without a unit, so that what stands around it must say so: 收费200以上. */
    | { readonly kind: 'charge'; readonly isBare: boolean }
  );

interface Length {
  readonly unit: 'days' | 'workdays';
  readonly days: number;
}

/** What time is told in, as days: 一个月以上 is thirty and more. */
const LENGTHS = lexicon<Length>([
  [['{|个}工作{日|天}', 'working day{s|}', 'workday{s|}', 'business day{s|}'], { unit: 'workdays', days: 1 }],
  [
    ['{天|日|个自然日|自然日|个日历日|日历日|个日历天|日历天}', '{|calendar }day{s|}'],
    { unit: 'days', days: 1 },
  ],
  [['{周|个星期|星期|个礼拜|礼拜}', 'week{s|}'], { unit: 'days', days: 7 }],
  [['个月', 'month{s|}'], { unit: 'days', days: 30 }],
]);
const HALF = lexicon<number>([
  [['半个月', 'half a month', 'a fortnight'], 15],
  [['一个半月'], 45],
  [['季度', '一个季度'], 90],
  [['{半年|大半年}', 'half a year'], 180],
  [['{一年|整年}', 'a year'], 365],
]);
/** What applications are counted in. */
const CASES = lexicon<'cases' | 'times'>([
  [['{件|个|份|宗|起|单|桩}', '{| }{case|request|application|file}{s|}'], 'cases'],
  [['{次|回|趟|遍}', '{| }time{s|}'], 'times'],
]);

/** Smaller numbers without a unit are no money: 上一, 过十. */
const LEAST_BARE = 20;
const YUAN = wordSet(['{元|块|块钱|元钱|块人民币}', '{| }yuan']);

/** Before a number: more than it, at least it, less than it, at most it. */
const BEFORE = lexicon<'above' | 'least' | 'below' | 'most' | 'exactly'>([
  [['{恰为|恰好|正好|刚好|整整}{是|用了|用|}', 'exactly'], 'exactly'],
  [
    [
      '{超过|逾|超出|多于|大于|高于|超|过|不止|用了超过|拖过|拖过了|熬过|压过}',
      '{more than|over|longer than|above|exceeding|beyond}',
    ],
    'above',
  ],
  [['{至少|最少|起码|不少于|不低于|满|达到|够|上}', 'at least'], 'least'],
  [
    ['{不到|少于|小于|低于|不足|没到|未到|不满|短于}', '{less than|under|fewer than|shorter than|below}'],
    'below',
  ],
  [
    [
      '{不超过|最多|至多|不多于|没超过|未超过|没超|顶多}',
      '{within|at most|no more than|up to|not more than}',
    ],
    'most',
  ],
]);
/** Behind it. */
const BEHIND = lexicon<'above' | 'least' | 'below' | 'most' | null>([
  [['{以上|及以上|或以上|和以上|之上|往上|朝上|开外|起步|打底}{的|}', 'or more', 'or longer'], 'least'],
  [['{以外|多|还多|出头}'], 'above'],
  // 一起多少件: what is asked bounds nothing.
  [['多{少|大|久|长}'], null],
  [['{以下|以内|之内|内|及以内|或以内|以里|里}{的|}', 'or less', 'or fewer'], 'most'],
  [['{就|便|即}{答|答复|办结|办完|办|回|结|给|出|弄完|搞定|办好|答出去}{了|的|完|}'], 'most'],
]);

interface Quantity {
  readonly value: number;
  /** What it counts: a length of time, applications, money; null where no unit says. */
  readonly of: Length | 'cases' | 'times' | 'yuan' | null;
  readonly end: number;
}

const isLength = (of: Quantity['of']): of is Length => of !== null && typeof of !== 'string';

/** So many days, weeks, months or applications at a place. */
function quantityAt(text: string, start: number): Quantity | null {
  const half = HALF.at(text, start);
  if (half) return { value: half.value, of: { unit: 'days', days: 1 }, end: half.end };
  const amount: FoundAmount | null = amountAt(text, start);
  if (!amount || amount.precision === 'range' || amount.precision === 'about') return null;
  const unit = skipSpace(text, amount.numberEnd);
  const length = LENGTHS.at(text, unit);
  if (length) return { value: amount.value, of: length.value, end: length.end };
  const cases = CASES.at(text, unit);
  if (cases) return { value: amount.value, of: cases.value, end: cases.end };
  const yuan = YUAN.at(text, unit);
  return { value: amount.value, of: yuan ? 'yuan' : null, end: yuan?.end ?? amount.numberEnd };
}

/** Before a length of time that is left. */
const REST = wordSet([
  '{距|离|距离}{到期|期满|期限}{日|}{还有|还剩|}',
  '{还有|还剩|还剩下|剩|剩下|剩余|余|只剩|仅剩|还能有|还余}',
]);

/** Before a length of time that it took: 拖了四十天以上 is of no day that was missed. */
const LASTED = wordSet(['{拖了|拖|熬了|耗了|用了|花了|办了}']);

/** Before so many days that end with that by which it was due. */
const LAST_DAYS = wordSet([
  '{拖到|等到|压到|熬到|磨到|留到|挨到|卡到|赶在|卡在|挤在|压在|踩着}{到期前|期限|}{的|}最后',
]);

/** Behind a length of time in which nothing was done: 三个月没办完的. */
const UNDONE = wordSet(['{还|都|仍|}{没|未|没有|不}']);

/** More than once, without a number. */
const REPEATEDLY = wordSet([
  '{反反复复|三番五次|三番两次|一而再再而三|不止一次|不止一回|好几次|好几回|多次|一趟趟|来来回回|一次又一次|一遍又一遍|一遍遍|老是|隔三差五}',
  '不止{申请|提|来|要|交|递|问}{过|了|}{一|1}{次|回|件|遍|趟}',
  '{more than once|repeatedly|several times|again and again}',
]);

/** A bound on days, on applications or on money: 超过20天, 三次以上, 一个月以内就答的, 200元以上, longer than 30 working days. */
export function boundAt(text: string, start: number): Bound | null {
  const repeatedly = REPEATEDLY.at(text, start);
  if (repeatedly) return { kind: 'bound', ofTimes: true, least: 2, most: null, start, end: repeatedly.end };
  const last = LAST_DAYS.at(text, start);
  const days = last && quantityAt(text, last.end);
  if (days && isLength(days.of))
    return {
      kind: 'duration',
      unit: 'workdays',
      ofRest: false,
      toItsEnd: true,
      least: null,
      most: days.value * days.of.days - 1,
      start,
      end: days.end,
    };
  const rest = REST.at(text, start);
  const opening = rest?.end ?? LASTED.at(text, start)?.end ?? start;
  const said = BEFORE.at(text, opening);
  // 再过三天 lies ahead.
  const before = said?.value === 'above' && text.charAt(start - 1) === '再' ? null : said;
  const from = before ? skipSpace(text, before.end) : opening;
  const quantity = quantityAt(text, from);
  if (!quantity) return null;
  const behind = BEHIND.at(text, skipSpace(text, quantity.end));
  const { of } = quantity;
  const isOfTime = isLength(of);
  const isUndone = isOfTime && !rest && UNDONE.at(text, quantity.end) !== null;
  // 用了39个工作日的
  const isLasted = isOfTime && opening > start && !rest && text.charAt(quantity.end) === '的';
  const turn = before?.value ?? behind?.value ?? (isUndone ? 'least' : isLasted ? 'exactly' : undefined);
  if (turn === undefined) return null;
  const value = quantity.value * (isOfTime ? of.days : 1);
  const isExact = turn === 'exactly';
  const least = turn === 'least' || isExact ? value : turn === 'above' ? value + 1 : null;
  const most = turn === 'most' || isExact ? value : turn === 'below' ? value - 1 : null;
  const end = behind?.value ? behind.end : quantity.end;
  if (isOfTime) return { kind: 'duration', unit: of.unit, ofRest: rest !== null, least, most, start, end };
  if (rest) return null;
  // 延过一次 is once, and no more.
  if (of === 'times' && before?.word === '过') return null;
  if (of === 'cases' || of === 'times')
    return { kind: 'bound', ofTimes: of === 'times', least, most, start, end };
  return of === null && value < LEAST_BARE
    ? null
    : { kind: 'charge', isBare: of === null, least, most, start, end };
}

const OR = wordSet(['{还是|or}']);

/** 一次还是两次: of two numbers of applications which it is, so that it is asked how many there are; null for any other. */
export function alternativeAt(text: string, start: number): Span | null {
  const first = quantityAt(text, start);
  const or = first && OR.at(text, skipSpace(text, first.end));
  const second = or && quantityAt(text, skipSpace(text, or.end));
  const isOfCases = [first, second].every((each) => each?.of === 'cases' || each?.of === 'times');
  return second && isOfCases && first.value !== second.value ? { start, end: second.end } : null;
}

const FIRST = wordSet(['{前|头|前面|前头}']);
/** 最急的前三件: the first of an order that is named. */
const OF_ORDER = wordSet(['{的|最多|最急}']);

/** Whether what stands before so many says that the first of them are meant: 前三件. */
export function isFirstOf(text: string, start: number): boolean {
  const first = FIRST.endingAt(text, start);
  return first !== null && OF_ORDER.endingAt(text, first.start) === null;
}
