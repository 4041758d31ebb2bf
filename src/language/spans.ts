import { dayAt } from './days.ts';
import { lexicon, wordSet } from './lexicon.ts';
import { perText } from './per-text.ts';
import type { Span } from './span.ts';
import { baseAt, type DaySpan } from './time/base-spans.ts';
import { skipSpace } from './time/numbers.ts';

/** A stretch of time in a text. One that is not sure (3.5, 20号) may as well be a figure or a number. */
export type FoundSpan = DaySpan & Span & { readonly isSure: boolean };

/** What a word behind a time makes of it: up to it, from its end on, from its beginning on, or only itself. */
type Turn = 'before' | 'after' | 'since' | 'weekOf' | 'itself' | 'none';

const TURNS = lexicon<Turn>([
  [['{|之|以}前', '为止', '止'], 'before'],
  [['{那|这|所在|所在的|当|那个|这个|的那|那一|这一}{周|星期|礼拜}'], 'weekOf'],
  [['{|之|以}后', '过后'], 'after'],
  [['来{不及|得及|不了}'], 'none'],
  [['{|以}来', '{|算}起', '起至今', '至今{|为止}', '到{现在|目前|今}{|为止}', '开始'], 'since'],
  [
    [
      '{|之|以}内',
      '里',
      '里面',
      '期间',
      '当天',
      '当日',
      '这天',
      '那天',
      '整月',
      '全月',
      '全年',
      '的时候',
      '{那|这}{会儿|时|时候|个时候|阵|阵子|阵儿}',
      '时{点|候}',
      '当口',
    ],
    'itself',
  ],
  [
    [
      '前{台|任|期|景|提|往|述|者|身|言|来}',
      '后{悔|续|来|台|勤|期|果|方|者|备|天|日|年}',
      '起{诉|草|点|因|来|码}',
      '内{容|部|设|外|蒙}',
      '里{程|长}',
      '来{信|函|电|访|件|文|人|访人|的|了|过|找|问|要|取|领|提|交|递|到|我|咱|办|查|申|反|一|两|几}',
      '止{损|步}',
      '来{的|了|件|过|几|申|文|信|访|自}',
    ],
    'none',
  ],
]);
const CAME_AFTER = wordSet(['后{来|收|交|递|寄|送}{的|了|件|到}']);
const TO = wordSet(['{到|至|~|-|—|--|——}', 'to', 'until', 'through']);
/** 到期, 到时: a word of its own, and no border between two days. */
const NO_BORDER = wordSet(['到{期|时|达|位|底|账|款|手}', '至{于|少|多}']);
const UP_TO = wordSet(['{截至|截止|截止到|截至到|截止至|直到|到|至}', 'as of', 'up to', 'until']);
/** 收到 and 寄至 are acts. */
const ACTS = '收达接办送寄签报提拿等得看找来回找交临拖';
const NOW = wordSet([
  '{截至|截止|截止到|到|至}{目前|现在|今天|今日|今|当前}{|为止}',
  '{迄今|至今|迄今为止}',
  'so far',
  'to date',
]);
const FROM = wordSet(['{自|从|自从}', 'since', 'from']);
/** Before a day in English; by it includes it. */
const ENGLISH_ENDS = lexicon<'before' | 'after' | 'upTo'>([
  [['before'], 'before'],
  [['after'], 'after'],
  [['by'], 'upTo'],
]);

interface Found {
  readonly span: DaySpan;
  readonly start: number;
  readonly end: number;
  readonly isSure: boolean;
}

const baseOrDayAt = (text: string, start: number): Found | null => {
  const base = baseAt(text, start);
  const day = dayAt(text, start);
  if (day && (!base || day.end >= base.end)) {
    const { start: from, end, isSure, ...said } = day;
    return { span: { kind: 'day', day: said }, start: from, end, isSure };
  }
  return base && { ...base, isSure: true };
};

/** A time with the word behind it that turns it. */
function turned(text: string, found: Found): Found {
  const at = skipSpace(text, found.end);
  // 国庆后来的: what came after it.
  if (CAME_AFTER.at(text, at))
    return { ...found, span: { kind: 'after', of: found.span }, end: at + 1, isSure: true };
  const turn = TURNS.at(text, at);
  if (!turn || turn.value === 'none') return found;
  if (turn.value === 'itself') return { ...found, end: turn.end };
  return { ...found, span: { kind: turn.value, of: found.span }, end: turn.end, isSure: true };
}

/** 12月1日到12月10日, 1月1日起至3月底: the second of two times, behind what stands between them. */
function second(text: string, first: Found): Found | null {
  const end = skipSpace(text, first.end);
  const at = text.charAt(end) === '起' ? end + 1 : end;
  const border = NO_BORDER.at(text, at) || nowAt(text, at) ? null : TO.at(text, at);
  return border && baseOrDayAt(text, skipSpace(text, border.end));
}

/** 今明两天: today and tomorrow. */
const PAIRS = lexicon<readonly [number, number]>([
  [
    ['{今明|今天明天|今天和明天|今天跟明天}{|两}{天|日|}', '今天、明天{|两天}'],
    [0, 1],
  ],
  [
    ['明后{|两}{天|日}', '明天{|、|和|跟|或}后天'],
    [1, 2],
  ],
  [['昨今{|两}{天|日}'], [-1, 0]],
]);

const dayAway = (count: number): DaySpan => ({ kind: 'day', day: { kind: 'offset', count, unit: 'day' } });

function rangeAt(text: string, start: number, at: number): Found | null {
  const pair = PAIRS.at(text, at);
  if (pair) {
    const [from, to] = pair.value;
    return {
      span: { kind: 'between', from: dayAway(from), to: dayAway(to) },
      start,
      end: pair.end,
      isSure: true,
    };
  }
  const first = baseOrDayAt(text, at);
  if (!first) return null;
  // 春节后到三月底: what begins behind a time is bounded as well.
  const opening = turned(text, first);
  const begin = opening.span.kind === 'after' && second(text, opening) ? opening : first;
  const last = second(text, begin);
  if (last) {
    const end =
      TURNS.at(text, last.end)?.value === 'itself' ? (TURNS.at(text, last.end)?.end ?? last.end) : last.end;
    return { span: { kind: 'between', from: begin.span, to: last.span }, start, end, isSure: true };
  }
  return { ...opening, start };
}

/** 到今年: a year, and no present day. */
const OF_THE_YEAR = '年春夏秋冬';

function nowAt(text: string, start: number): Span | null {
  const now = NOW.at(text, start);
  return now?.word.endsWith('今') && OF_THE_YEAR.includes(text.charAt(now.end) || ' ') ? null : now;
}

function upToAt(text: string, start: number): Found | null {
  const now = nowAt(text, start);
  const today: DaySpan = { kind: 'day', day: { kind: 'offset', count: 0, unit: 'day' } };
  if (now) return { span: { kind: 'upTo', of: today }, start, end: now.end, isSure: true };
  const isAct = '到至'.includes(text.charAt(start)) && ACTS.includes(text.charAt(start - 1) || ' ');
  const word = isAct || NO_BORDER.at(text, start) ? null : UP_TO.at(text, start);
  const time = word && baseOrDayAt(text, skipSpace(text, word.end));
  if (!time) return null;
  const turn = TURNS.at(text, time.end);
  const end = turn && (turn.value === 'before' || turn.value === 'itself') ? turn.end : time.end;
  return { span: { kind: 'upTo', of: time.span }, start, end, isSure: true };
}

/** 自3月1日起, 从国庆节: since it, whatever stands behind; 从3月到5月 is between. */
function fromAt(text: string, start: number): Found | null {
  const word = FROM.at(text, start);
  const time = word && rangeAt(text, start, skipSpace(text, word.end));
  if (!time || time.span.kind === 'between' || time.span.kind === 'since' || time.span.kind === 'after')
    return time;
  // 从7月到9月 ends where it says.
  const isRange = time.span.kind === 'months' && time.span.first !== time.span.last;
  return isRange ? time : { ...time, span: { kind: 'since', of: time.span }, isSure: true };
}

/** before Dec 15, by Friday. */
function endsAt(text: string, start: number): Found | null {
  const word = ENGLISH_ENDS.at(text, start);
  const time = word && baseOrDayAt(text, skipSpace(text, word.end));
  return time && word ? { ...time, span: { kind: word.value, of: time.span }, start, isSure: true } : null;
}

/** The stretch of time that begins at a place: 上个月, 12月10日前, 11月份以来, 五个工作日内, 截至10月底. */
export function spanAt(text: string, start: number): FoundSpan | null {
  const bounds =
    upToAt(text, start) ?? fromAt(text, start) ?? endsAt(text, start) ?? rangeAt(text, start, start);
  return bounds && { ...bounds.span, start: bounds.start, end: bounds.end, isSure: bounds.isSure };
}

/** The stretches of time of a folded text, from left to right. Linear. */
export const spansIn = perText((text): readonly FoundSpan[] => {
  const out: FoundSpan[] = [];
  for (let index = 0; index < text.length; ) {
    const span = spanAt(text, index);
    if (span) out.push(span);
    index = span?.end ?? index + 1;
  }
  return out;
});
