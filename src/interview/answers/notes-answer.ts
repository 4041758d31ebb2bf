import { amountAt, amountsIn } from '../../language/amounts.ts';
import { clausesOf } from '../../language/clauses.ts';
import { withoutClosing } from '../../language/ends.ts';
import {
  cutBefore,
  type EnumeratorLevel,
  enumeratorAt,
  withoutEnumerator,
} from '../../language/enumerators.ts';
import { isSign } from '../../language/filler.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { saysNumber } from '../../language/numbers.ts';
import type { Span } from '../../language/span.ts';
import { core } from './core.ts';
import { tableNotes } from './paste/table-notes.ts';

const NOTHING = wordSet([
  '{没有|没|无|暂无|没有了|没了|无其他|无其他事项|没什么|没有什么}',
  '{none|nothing|no|n/a}',
]);

/** What a note is marked with when it was written as a list; 一是 parts the items of a line. */
const MARKS = ['part', 'section', 'item', 'point', 'circle', 'letter', 'bullet'] as const;

const LISTED: ReadonlySet<string> = new Set(['part', 'item', 'point', 'circle', 'letter', 'ordinal']);

/** 第一时间 and 第一责任人 are no first of several. */
const RANKED = wordSet(['{一|二|三|四|五}{时间|责任人|方|产业|书记|手|线|轮|批|季度|季|阶段}']);

/** What stands between such a number and what is told: 第二点是…. */
const RANK_LEADS = wordSet(['{|点|条|个|个问题|个方面}{是|就是|，|：|、}']);

/** How a line begins that tells the first of several, and what leads to each further one. */
const FIRST_OF_SEVERAL = wordSet(['一{个|条|点|方面|头}{是|就是|，}']);
const ONE_MORE = wordSet([
  '{再|另|还有|另外|再有|再就是|还有就是}一{个|条|点|方面}{|是|就是}{|，|：}',
  '{还有|再有|另外|再}就是{|，|：}',
]);

const COLON = '：';
const DIGIT = /\d/;

/** These are marks wherever they stand; others only behind a sign. */
const PLAIN: ReadonlySet<string> = new Set(['point', 'circle']);

const NUMBERING = '第';

/** The number of an item at a place: 1、, （一）, 第一，; 第一栏目… too, where the number counts nothing. */
function itemAt(text: string, start: number): { readonly number: number; readonly end: number } | null {
  const mark = enumeratorAt(text, start);
  if (mark && LISTED.has(mark.level)) return mark;
  const rank = text.charAt(start) === NUMBERING ? amountAt(text, start + 1) : null;
  if (rank?.written !== 'chinese') return null;
  const led = RANK_LEADS.at(text, start + NUMBERING.length + 1);
  const isBare = rank.unit === '' && RANKED.at(text, rank.start) === null;
  return led || isBare ? { number: rank.value, end: led?.end ?? rank.end } : null;
}

/** Whether an item begins at a place: behind a sign, and in a line that begins with 1、 also without one. */
function isApart(text: string, start: number, isBegun: boolean): boolean {
  if (start === 0 || isSign(text.charAt(start - 1))) return true;
  const mark = enumeratorAt(text, start);
  if (mark === null) return false;
  // 每年2、3次 is no list.
  const isAmongFigures = DIGIT.test(text.charAt(start - 1)) || DIGIT.test(text.charAt(mark.end));
  return PLAIN.has(mark.level) || (isBegun && mark.level === 'item' && !isAmongFigures);
}

/** A line as its items, without their numbers, where a list runs within it: "1.… 2.… 3.…", "第一…，第二…". */
function numbered(line: string): string[] {
  const { text, at } = fold(line);
  const marks: Span[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const mark = itemAt(text, index);
    const isNext = mark?.number === marks.length + 1;
    if (mark && isNext && isApart(text, index, marks[0]?.start === 0))
      marks.push({ start: index, end: mark.end });
  }
  const [first] = marks;
  if (first === undefined || marks.length < 2) return [line];
  const items = marks.map(({ end }, index) => {
    const next = marks[index + 1];
    return line.slice(at(end), next && at(next.start));
  });
  return [line.slice(0, at(first.start)), ...items.map((item) => withoutClosing(item.trim(), '。'))];
}

/** The clauses of a line that each tell one more: 再一个…, 还有就是…. */
const oneMoreIn = (text: string): Span[] =>
  clausesOf(text).flatMap(({ start }) => (start > 0 ? (ONE_MORE.at(text, start) ?? []) : []));

/** 有两条：…，还有就是…; 一个是…，再一个…: a list that says how many it tells, or that it begins, cut before each further one. */
function announced(line: string): string[] {
  const { text, at } = fold(line);
  const more = oneMoreIn(text);
  const first = FIRST_OF_SEVERAL.at(text, 0);
  const colon = text.indexOf(COLON);
  const said = colon < 0 ? undefined : amountsIn(text.slice(0, colon)).at(-1);
  const isCounted = said?.end === colon && said.value === more.length + 1;
  const start = first?.end ?? (isCounted ? colon + COLON.length : null);
  if (start === null || more.length === 0) return [line];
  return [start, ...more.map(({ end }) => end)].map((from, index) => {
    const next = more[index];
    return withoutClosing(line.slice(at(from), next && at(next.start)).trim(), '。');
  });
}

/** 跟上面对应的话，一是…: what leads to a list and holds no figure but how many items it has is no item of it. */
function isItem(part: string, index: number, parts: readonly string[], isLed: boolean): boolean {
  if (index > 0 || !isLed) return true;
  const [said, another] = amountsIn(fold(part).text);
  return saysNumber(part) && (another !== undefined || said?.value !== parts.length - 1);
}

/** A line in its items: "一是…；二是…", "1.… 2.…" and "…；…" are several notes. */
function items(line: string): string[] {
  const whole = line.trim();
  for (const listed of [numbered(whole), announced(whole)])
    if (listed.length > 1) return listed.map((part) => itemOf(part, MARKS));
  const bare = withoutEnumerator(whole, MARKS);
  const enumerated = cutBefore(bare, 'spoken');
  const isList = enumerated.length > 2 || bare.startsWith('一是');
  const parts = isList ? enumerated : bare.split(/[；;]/);
  const isLed = isList && !bare.startsWith('一是');
  return parts
    .filter((part, index) => isItem(part, index, parts, isLed))
    .map((part) => itemOf(part, ['spoken']));
}

/** One item without its number and without the sign that parted it from the next. */
const itemOf = (part: string, marks: readonly EnumeratorLevel[]): string =>
  withoutClosing(withoutEnumerator(part.trim(), marks), '；;，, ').trim();

/** Bullet notes of an answer, in order, without their bullets; none when the person says that there is nothing. */
export function readNotesAnswer(text: string): string[] {
  if (NOTHING.get(core(text))) return [];
  const rows = tableNotes(text);
  if (rows) return rows;
  return text
    .split('\n')
    .flatMap(items)
    .filter((note) => note !== '');
}
