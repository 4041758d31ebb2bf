import { isAsked, sentencesOf } from '../language/clauses.ts';
import { addDays, type IsoDate } from '../language/date.ts';
import { fold } from '../language/fold.ts';
import { leftOver } from '../language/leftover.ts';
import { wordSet } from '../language/lexicon.ts';
import { personAt } from '../language/persons.ts';
import type { Span } from '../language/span.ts';
import { spansIn } from '../language/spans.ts';
import { lengthAt } from '../language/time/lengths.ts';
import { skipSpace } from '../language/time/numbers.ts';
import { resolveSpan } from '../language/time/resolve-span.ts';

/** Somebody as a message names them: whoever wrote it, a person of the workspace, or a name. */
export type SaidPerson =
  | { readonly kind: 'self' }
  | { readonly kind: 'user'; readonly user: string }
  | { readonly kind: 'name'; readonly name: string };

/** What a message says of a leave; null for what it leaves out. */
export type LeaveSaid =
  | {
      readonly kind: 'leave';
      readonly who: SaidPerson;
      readonly deputy: SaidPerson | null;
      readonly from: IsoDate | null;
      readonly until: IsoDate | null;
    }
  /** Back from it, or not going after all. */
  | { readonly kind: 'back'; readonly who: SaidPerson };

const AWAY = wordSet([
  '{休|请|放|歇}{年|病|事|产|婚|探亲|陪产|育儿|护理|公}{|休}假',
  '休假',
  '请假',
  '{休|请}{了|个|一天|几天|两天|三天|一周}假',
  '{年|病|事|产|婚|公}{|休}假',
  '出差',
  '外出{学习|培训|开会}',
  '不在{岗|局里|单位|办公室|局}',
  '{on|taking} leave',
  'away',
]);
const BACK = wordSet([
  '销假',
  '休假{结束|取消|完了}',
  '不{休假|请假|出差}了',
  '{回来|回到}{上班|岗位|单位|局里}{|了}',
  '{提前|已经|已}{回来|上班|返岗}{|了}',
  'back from leave',
]);
/** 取消我的休假: what undoes a leave or a deputy that is named beside it. */
const UNDO = wordSet(['取消', '撤销', '结束', '不用', 'cancel']);
const STAND_IN = wordSet(['代办', '代收', '代班']);
/** What stands before whoever stands in: 由乙代办, 交给乙. */
const BEFORE_DEPUTY = wordSet([
  '{由|让|请|叫|交|交给|转给|发给|给|找|委托|托}',
  '代办人{|是|为|：|:}',
  '{covered|deputy} by',
]);
/** What stands behind whoever stands in: 乙替我, 乙代办. */
const BEHIND_DEPUTY = wordSet([
  '{先|来|帮忙|帮|暂|暂时|临时|}{替|代|顶替|代替|代为|帮}',
  '{先|来|帮忙|暂|暂时|临时|}{代办|代收|代管|代班|顶班|顶一下|顶着|接手|接管|盯着|处理|负责}',
]);
const SELF = wordSet(['我', '本人', '自己']);
const MENTION = /@([uw][a-z0-9]{2,20})/g;

interface Named extends Span {
  readonly person: SaidPerson;
}

/** A text in which words that follow a name, and are no part of one, stop it: places stay. */
function withoutWords(text: string, words: readonly Span[]): string {
  const chars = text.split('');
  for (const { start, end } of words) chars.fill('，', start, end);
  return chars.join('');
}

/** Whom a text names, from left to right: people of the workspace, and names. */
function namedIn(text: string, away: readonly Span[]): Named[] {
  const mentions: Named[] = [...text.matchAll(MENTION)].map(({ index, 0: whole, 1: user = '' }) => ({
    start: index,
    end: index + whole.length,
    person: { kind: 'user', user: user.toUpperCase() },
  }));
  const bare = withoutWords(text, [...away, ...mentions, ...BEHIND_DEPUTY.all(text)]);
  for (let at = 0; at < text.length; ) {
    const name = personAt(bare, at);
    if (name?.isSure) mentions.push({ start: at, end: name.end, person: { kind: 'name', name: name.name } });
    at = name?.isSure ? name.end : at + 1;
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function isDeputy(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 1) === ' ' ? start - 1 : start;
  return (
    BEFORE_DEPUTY.endingAt(text, before) !== null || BEHIND_DEPUTY.at(text, skipSpace(text, end)) !== null
  );
}

interface Days {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

/** The days of a leave: 4月7日到20日, 下周, 明天起五天; from a day on without an end where none is said. */
function daysOf(text: string, today: IsoDate): Days {
  const times = spansIn(text);
  for (const [index, time] of times.entries()) {
    const span = resolveSpan(time, { today, way: 'ahead' });
    if (span.kind !== 'days') continue;
    if (time.kind === 'upTo') return { from: today, until: span.to };
    if (span.from === null) continue;
    const { from } = span;
    const length = lengthBehind(text, time, times);
    if (length !== null) return { from, until: addDays(from, length - 1) };
    const next = times[index + 1];
    const listed =
      next && text.slice(time.end, next.start).trim() === '、'
        ? resolveSpan(next, { today, way: 'ahead' })
        : null;
    if (listed?.kind === 'days') return { from, until: listed.to };
    const isOpen = span.to === null || time.kind === 'since' || time.kind === 'after';
    return { from, until: isOpen ? null : span.to };
  }
  return { from: null, until: null };
}

/** 三天, 一周: how long something lasts, wherever it is said. */
function lengthsIn(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const length = lengthAt(text, at);
    if (length) spans.push({ start: at, end: length.end });
  }
  return spans;
}

/** How many days a leave lasts, said behind its first day: 4月7日起休5天, 明天请假三天. */
function lengthBehind(text: string, { end }: Span, times: readonly Span[]): number | null {
  for (let at = end; at < text.length; at += 1) {
    if (times.some((time) => at >= time.start && at < time.end)) continue;
    const length = lengthAt(text, at);
    if (length?.unit === 'day' && length.count > 0) return length.count;
    if (length?.unit === 'week' && length.count > 0) return length.count * 7;
  }
  return null;
}

/** Whether a text has a word for a leave at all: whoever knows the people's names may then read it with them. */
export const speaksOfLeave = (original: string): boolean => {
  const { text } = fold(original);
  return AWAY.isIn(text) || BACK.isIn(text) || (UNDO.isIn(text) && STAND_IN.isIn(text));
};

/**
 * Reads what a message says of a leave: who is away, who stands in, from when until when. Null for one that speaks of none.
 * A name is whoever is away unless it stands where a deputy does.
 */
export function readLeave(original: string, today: IsoDate): LeaveSaid | null {
  const folded = fold(original);
  const { text } = folded;
  if (sentencesOf(text).some((sentence) => isAsked(text, sentence))) return null;
  const away = AWAY.all(text);
  const isBack = BACK.isIn(text) || (UNDO.isIn(text) && (away.length > 0 || STAND_IN.isIn(text)));
  if (!isBack && away.length === 0) return null;
  const named = namedIn(text, away);
  const deputy = named.find((one) => isDeputy(text, one));
  const absent = named.find((one) => one !== deputy);
  const who: SaidPerson = absent?.person ?? { kind: 'self' };
  if (isBack) return { kind: 'back', who };
  const { from, until } = daysOf(text, today);
  // Where nobody is named and nobody speaks of themselves, nothing but the leave and its days may be said.
  const isAlone = named.length === 0 && !SELF.isIn(text);
  const stretches = [...away, ...spansIn(text), ...lengthsIn(text)];
  if (isAlone && (from === null || leftOver(folded, stretches).length > 0)) return null;
  return { kind: 'leave', who, deputy: deputy?.person ?? null, from, until };
}
