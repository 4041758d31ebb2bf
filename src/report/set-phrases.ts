import { lexicon, wordSet } from '../language/lexicon.ts';
import { numeralAt } from '../language/numerals.ts';
import { phrases } from '../language/phrases.ts';
import type { Span } from '../language/span.ts';

/** A meeting that reports name. `end` is the day it closed (YYYY-MM-DD); null while no record of it is known. */
export interface Meeting {
  readonly name: string;
  readonly end: string | null;
}

/**
 * Meetings by the names that reports give them, in the order in which they were held. One without a day may not be
 * named until an administrator adds it: what has not been held cannot have been studied.
 */
export const MEETINGS: readonly Meeting[] = [
  { name: '党的十八大', end: '2012-11-14' },
  { name: '十八届一中全会', end: '2012-11-15' },
  { name: '十八届二中全会', end: '2013-02-28' },
  { name: '十八届三中全会', end: '2013-11-12' },
  { name: '十八届四中全会', end: '2014-10-23' },
  { name: '十八届五中全会', end: '2015-10-29' },
  { name: '十八届六中全会', end: '2016-10-27' },
  { name: '十八届七中全会', end: '2017-10-14' },
  { name: '党的十九大', end: '2017-10-24' },
  { name: '十九届一中全会', end: '2017-10-25' },
  { name: '十九届二中全会', end: '2018-01-19' },
  { name: '十九届三中全会', end: '2018-02-28' },
  { name: '十九届四中全会', end: '2019-10-31' },
  { name: '十九届五中全会', end: '2020-10-29' },
  { name: '十九届六中全会', end: '2021-11-11' },
  { name: '十九届七中全会', end: '2022-10-12' },
  { name: '党的二十大', end: '2022-10-22' },
  { name: '二十届一中全会', end: '2022-10-23' },
  { name: '二十届二中全会', end: '2023-02-28' },
  { name: '二十届三中全会', end: '2024-07-18' },
  { name: '二十届四中全会', end: '2025-10-23' },
  { name: '二十届五中全会', end: null },
];

/** A meeting named in a folded text. A joined name stands for several. */
export interface NamedMeeting extends Span {
  readonly names: readonly string[];
}

const KNOWN: ReadonlySet<string> = new Set(MEETINGS.map(({ name }) => name));

/** 党的二十大; 二十大 alone where there was such a congress. */
function congressAt(text: string, start: number): NamedMeeting | null {
  const from = text.startsWith('党的', start) ? start + '党的'.length : start;
  const end = numeralAt(text, from)?.end ?? from;
  if (end === from || text.charAt(end) !== '大') return null;
  const name = `党的${text.slice(from, end + 1)}`;
  return from > start || KNOWN.has(name) ? { names: [name], start, end: end + 1 } : null;
}

/** A place's own party committee counts its terms apart: 省委十四届五中全会 is no meeting of the Central Committee. */
const LOCAL = wordSet(['{省|市|县|区|州|盟|旗|地|党|工}委']);
const JOINS = '、和及与';

/** 二十届二中、三中全会. 历次全会 names none. */
function plenumsAt(text: string, start: number): NamedMeeting | null {
  const term = numeralAt(text, start);
  if (!term || text.charAt(term.end) !== '届' || LOCAL.endingAt(text, start)) return null;
  const names: string[] = [];
  let at = term.end + 1;
  for (let session = numeralAt(text, at); session; session = numeralAt(text, at)) {
    if (text.charAt(session.end) !== '中') return null;
    names.push(`${text.slice(start, term.end + 1)}${text.slice(at, session.end + 1)}全会`);
    at = session.end + 1;
    if (text.startsWith('全会', at)) return { names, start, end: at + '全会'.length };
    if (!JOINS.includes(text.charAt(at) || ' ')) return null;
    at += 1;
  }
  return null;
}

/** Every meeting of the Party that a folded text names, joined forms taken apart. */
export function meetingsIn(text: string): NamedMeeting[] {
  const meetings: NamedMeeting[] = [];
  for (let index = 0; index < text.length; ) {
    const meeting = congressAt(text, index) ?? plenumsAt(text, index);
    if (meeting) meetings.push(meeting);
    index = meeting?.end ?? index + 1;
  }
  return meetings;
}

/** A phrase that has one official wording, and what betrays that it was meant but not quoted. */
export interface SetPhrase {
  readonly phrase: string;
  /** Where a folded text means the phrase: what stands there must be one of `allowed` or the phrase itself. */
  readonly meant: (text: string) => readonly Span[];
  readonly allowed: readonly string[];
}

// 习近平总书记关于…的重要思想 is a name of its own.
const THOUGHT = phrases(
  [
    '习近平{|总书记}{新时|新思|中国特|特色}…{思想|思想思想}',
    '习近平{社会|法治|生态|经济|文化|外交|强军}…{思想|思想思想}',
    '习近平新时代…主义理论',
  ],
  16,
);

// Each of the three has its own verb; what else is said of them (牢固树立“四个意识”) is no quotation.
const THREE = lexicon<boolean>([
  [
    [
      '{坚定|做到}{"|}四个意识{"|}',
      '做到{"|}四个自信{"|}',
      '做到{"|}两个确立{"|}',
      '{增强|坚定}{"|}两个维护{"|}',
    ],
    true,
  ],
  [['{增强|坚定}{"|}两个维护{"|}的'], false],
]);

/** Phrases that are quoted word for word or not at all. */
export const SET_PHRASES: readonly SetPhrase[] = [
  {
    phrase: '习近平新时代中国特色社会主义思想',
    meant: THOUGHT.all,
    allowed: [
      '习近平法治思想',
      '习近平生态文明思想',
      '习近平经济思想',
      '习近平文化思想',
      '习近平外交思想',
      '习近平强军思想',
    ],
  },
  {
    phrase: '公开为常态、不公开为例外',
    meant: wordSet(['公开{为|是|作为}{常态|常规}{，|、|}不公开{为|是|作为}{例外|特例|特殊}']).all,
    allowed: ['公开为常态，不公开为例外', '公开为常态,不公开为例外'],
  },
  {
    phrase: '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
    meant: (text) => THREE.all(text).filter(({ value }) => value),
    allowed: [],
  },
];
