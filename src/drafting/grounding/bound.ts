import { type Closeness, closenessOf } from '../../language/closeness.ts';
import { withoutEnumerator } from '../../language/enumerators.ts';
import type { Figure } from '../../language/figure.ts';
import type { Folded } from '../../language/fold.ts';
import { lexicon, wordSet } from '../../language/lexicon.ts';
import { distributedIn, listedIn } from '../../language/lists.ts';
import { overlaps } from '../../language/span.ts';
import { type Content, runsOf, toldBy } from './content.ts';
import { figuresOf } from './figures-of.ts';
import { sharesIn } from './shares.ts';

/** How far a figure is the number that it says: 近, 不到 lie below it, 余, 超过 above, 约 near it. */
export type Exactness = 'exact' | 'about' | 'below' | 'above';

/** A figure with what it counts: the words that lead to it and follow it up to the next figure or sign. */
export interface Bound {
  readonly figure: Figure;
  readonly printed: string;
  readonly exactness: Exactness;
  readonly closeness: Closeness;
  /** Whether it is what something came from or came to: 从43家整合到38家. */
  readonly turn: 'from' | 'to' | null;
  /** Which of several it counts, where an ordinal before it says so: 第二批430万元. */
  readonly place: number | null;
  readonly lead: string;
  readonly trail: string;
  /** The content of lead and trail. */
  readonly runs: readonly string[];
  readonly noun: Content;
  /** The clause that it stands in, and the text up to it. */
  readonly clause: string;
  readonly upTo: string;
}

/** What an ordinal before a figure says, nothing else having been counted between. */
const placeOf = (ordinals: readonly Figure[], from: number, to: number): number | null =>
  ordinals.findLast(({ start }) => start >= from && start < to)?.value ?? null;

const ENDS_LEAD = /[，；：。！？（）\n]/;
const ENDS_TRAIL = /[，、；：。！？（）\n]/;
/** Figures that a list is made of; 第三方 and 2025年 part nothing. */
const COUNTED: ReadonlySet<Figure['kind']> = new Set(['count', 'percent', 'money']);

const FROM = ['从', '由', '自'];
const TO = ['到', '至', '为', '成'];
/** What stands alone between what something was and what it came to: 8个加到11个, 5件变3件. */
const TURNED = wordSet([
  '{加|增|增加|减|降|变|压|升|扩|涨|补|调|关|砍|清|拓|延|提高|扩大|缩短|精简}{到|至|为|成}',
  '变',
  '剩下',
  '到',
  '至',
]);
/** The same with what it was of before it: 2个专栏合并为1个. */
const MERGED = wordSet(['{合|并|合并|整合|归并}{到|至|为|成}']);

/** 近 tells of less and 余 of more than the figure. */
const EXACTNESS: Readonly<Record<Closeness, Exactness>> = {
  exact: 'exact',
  about: 'about',
  nearly: 'below',
  below: 'below',
  odd: 'above',
  above: 'above',
};

/** 过半 is more than half, as 以上 is. */
const OVER = '过';
/** 一大半 is more than half. */
const MOSTLY = '大半';

/** 补贴最多58条 says of what there are most, 最多58条 how many there are at most. */
const isOfMost = (text: string, { start }: Figure): boolean => {
  const lead = text.slice(0, start).split(ENDS_LEAD).at(-1) ?? '';
  return lead.length > MOST.length && lead.endsWith(MOST);
};
const MOST = '最多';

const nearnessOf = (text: string, figure: Figure): Closeness =>
  text.charAt(figure.start) === OVER || text.slice(figure.start, figure.end).includes(MOSTLY)
    ? 'above'
    : isOfMost(text, figure)
      ? 'exact'
      : closenessOf(text, figure);

/** 30个人 counts people, whatever follows 个. */
const asPeople = (text: string, figure: Figure): Figure =>
  figure.unit === '个' && text.charAt(figure.end) === PERSON
    ? { ...figure, unit: PERSON, end: figure.end + 1 }
    : figure;
const PERSON = '人';

/** Things that are counted in pieces: 36块公示牌 is no money. */
const PIECES = wordSet(['{牌|屏|板|栏|地块|石}']);
const asPiece = (text: string, figure: Figure): Figure =>
  figure.kind === 'money' &&
  text.slice(figure.start, figure.end).endsWith('块') &&
  PIECES.isIn(clauseAround(text, figure.start))
    ? { ...figure, kind: 'count', unit: '块' }
    : figure;

const TITLE = /《[^《》]{1,80}》/g;

/** What counts or tells how much, in digits and in words (六成, 两倍), from left to right. */
function countedIn(folded: Folded): Figure[] {
  // 《限行通告（2018）》: a title is judged as a whole.
  const titles = [...folded.text.matchAll(TITLE)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const figures = figuresOf(folded.text)
    .filter(
      ({ kind, start }) =>
        COUNTED.has(kind) && !titles.some((title) => title.start < start && start < title.end),
    )
    .map((figure) => asPeople(folded.text, asPiece(folded.text, figure)));
  const inWords = sharesIn(folded.text);
  return [...figures.filter((figure) => !inWords.some((word) => overlaps(word, figure))), ...inWords].sort(
    (one, other) => one.start - other.start,
  );
}

/** Which of two neighbouring figures something came from and came to; neither where they only stand side by side. */
function isTurn(text: string, first: Figure | undefined, second: Figure | undefined): boolean {
  if (!first || !second) return false;
  const between = text.slice(first.end, second.start);
  const lead = text.slice(0, first.start).split(ENDS_LEAD).at(-1) ?? '';
  return (
    TURNED.get(between) === true ||
    (!ENDS_LEAD.test(between) && MERGED.endingAt(between, between.length) !== null) ||
    (!ENDS_LEAD.test(between) &&
      TO.some((word) => between.endsWith(word)) &&
      FROM.some((word) => lead.includes(word)))
  );
}

/** The clause that a place stands in. */
export function clauseAround(text: string, at: number): string {
  const start = Math.max(...[...'，；：。！？'].map((sign) => text.lastIndexOf(sign, at) + 1));
  const end = text.slice(at).search(/[，；：。！？]/);
  return text.slice(start, end < 0 ? text.length : at + end);
}

/** Behind what a part is told of. */
const AMONG = lexicon<boolean>([
  [['{之|}中'], true],
  [['{集|其|当}中', '中{心|标|小|国|止|断|学|期|央|介}'], false],
]);

/** 7个所全部参加: that all were counted is no part of what was. */
const ALL = '全部';

/**
 * What each figure counts that 分别 hands out: 企业与自然人分别为6件和5件 counts 企业为 6件 and 自然人为 5件; where no names stand before it,
 * all share what is said of them (分别下降8.6%和12.1%).
 */
function distributedLeads(text: string, counted: readonly Figure[]): ReadonlyMap<number, string> {
  const leads = new Map<number, string>();
  const at = distributedIn(text);
  if (!at) return leads;
  const first = counted.findIndex(({ start }) => start >= at.end);
  let last = first;
  // 依次为无法提供47件、不予公开19件: each has words of its own.
  const isNext = (between: readonly string[]) => between.length > 1 && between.every((item) => item === '');
  while (last >= 0 && isNext(listedIn(text.slice(counted[last]?.end, counted[last + 1]?.start ?? 0))))
    last += 1;
  const figures = counted.slice(first, last + 1);
  if (first < 0 || figures.length < 2) return leads;
  const words = text.slice(at.end, figures[0]?.start);
  const before =
    text
      .slice(counted[first - 1]?.end ?? 0, at.start)
      .split(ENDS_LEAD)
      .at(-1) ?? '';
  const names = listedIn(before);
  const isNamed = names.length === figures.length;
  // 分别由领导、专家和部门完成22篇、36篇和98篇.
  const doers = listedIn(words);
  const isNamedBehind = !isNamed && doers.length === figures.length;
  for (const [index] of figures.entries())
    leads.set(
      first + index,
      isNamedBehind ? `${doers[index]}` : `${isNamed ? names[index] : before}${words}`,
    );
  return leads;
}

/** The counted figures of a text folded without spaces, with what each counts. */
export function boundIn(folded: Folded): Bound[] {
  const { text } = folded;
  const counted = countedIn(folded);
  const ordinals = figuresOf(folded.text).filter(({ kind }) => kind === 'ordinal');
  const handedOut = distributedLeads(text, counted);
  const between = (index: number): string => {
    const words = text.slice(counted[index - 1]?.end ?? 0, counted[index]?.start);
    const lead = words.split(ENDS_LEAD).at(-1) ?? '';
    // 14块公开栏中更新9块: what stands before 中 is of the figure before it.
    const among =
      index > 0 && lead === words
        ? AMONG.all(lead).find(({ start, value }) => value && start > 0)
        : undefined;
    return among ? lead.slice(among.end) : lead;
  };
  // 土地、婚姻两类档案1.1万条: how many a list has parts no figure from what it counts.
  const isOfList = (index: number): boolean => {
    const figure = counted[index];
    const lead = between(index);
    return (
      figure !== undefined &&
      !lead.startsWith('、') &&
      lead.includes('、') &&
      listedIn(lead).length === figure.value
    );
  };
  // 2件维持、1件未审结: what stands before the mark belongs to the figure before it.
  const leadOf = (index: number): string => {
    const own = index === 0 ? withoutEnumerator(between(index)) : between(index);
    const isNext = !ENDS_LEAD.test(text.slice(counted[index - 1]?.end ?? 0, counted[index]?.start));
    const lead =
      handedOut.get(index) ?? (isNext && isOfList(index - 1) ? `${between(index - 1)}，${own}` : own);
    return lead.endsWith('、') ? '' : lead;
  };
  return counted.map((figure, index) => {
    const lead = leadOf(index);
    const trail = text.slice(figure.end, counted[index + 1]?.start).split(ENDS_TRAIL)[0] ?? '';
    const turn = isTurn(text, figure, counted[index + 1])
      ? 'from'
      : isTurn(text, counted[index - 1], figure)
        ? 'to'
        : null;
    // What something came to counts what it came from: 新媒体从61个清到47个.
    const from = turn === 'to' ? leadOf(index - 1) : '';
    const content = [...runsOf(from), ...runsOf(lead), ...runsOf(trail)].filter((run) => run !== ALL);
    const runs = content.length > 0 ? content : [...runsOf(lead, true), ...runsOf(trail, true)];
    const closeness = nearnessOf(text, figure);
    return {
      figure,
      printed: text.slice(figure.start, figure.end),
      exactness: EXACTNESS[closeness],
      closeness,
      turn,
      place: placeOf(ordinals, figure.start - lead.length, figure.start),
      lead,
      trail,
      runs,
      noun: toldBy(`${from}，${lead}，${trail}`),
      clause: clauseAround(text, figure.start),
      upTo: text.slice(0, figure.start),
    };
  });
}
