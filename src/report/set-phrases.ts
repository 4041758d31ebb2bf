import { ONE_TO_TEN } from '../language/numerals.ts';
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

/** A meeting named in a text; offsets are UTF-16 ones. A joined name stands for several. */
export interface NamedMeeting {
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
}

const ORDINAL = `[一二三]?十[${ONE_TO_TEN}]?`;
const CONGRESS = new RegExp(`党的(${ORDINAL}大)`, 'g');
/** A place's own party committee counts its terms apart: 省委十四届五中全会 is no meeting of the Central Committee. */
const PLENUMS = new RegExp(
  `(?<![省市县区州盟旗地党工]委)(${ORDINAL}届)([${ONE_TO_TEN}]中(?:[、和及与][${ONE_TO_TEN}]中)*)全会`,
  'g',
);

/** Every meeting that a text names, joined forms (二十届二中、三中全会) taken apart. 历次全会 names none. */
export function meetingsIn(text: string): NamedMeeting[] {
  const congresses = [...text.matchAll(CONGRESS)].map((match) => ({
    names: [match[0]],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const plenums = [...text.matchAll(PLENUMS)].map((match) => ({
    names: (match[2] ?? '').split(/[、和及与]/).map((session) => `${match[1]}${session}全会`),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...congresses, ...plenums].sort((a, b) => a.start - b.start);
}

/** A phrase that has one official wording, and what betrays that it was meant but not quoted. */
export interface SetPhrase {
  readonly phrase: string;
  /** Finds where the phrase was meant; what is found must be one of `allowed` or the phrase itself. */
  readonly meant: RegExp;
  readonly allowed: readonly string[];
}

/** Phrases that are quoted word for word or not at all. */
export const SET_PHRASES: readonly SetPhrase[] = [
  {
    phrase: '习近平新时代中国特色社会主义思想',
    // 习近平总书记关于…的重要思想 is a name of its own, and what follows the phrase may speak of 思想 again (统一思想).
    meant:
      /习近平(?!同志|总书记(?!新时代|中国特色|特色))[^，。、；：”"》）\s]{0,16}?思想(?:思想)?|习近平新时代[^，。、；：”"》）\s]{0,10}主义理论/g,
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
    meant: /公开(?:为|是|作为)(?:常态|常规)[，、,]?不公开(?:为|是|作为)(?:例外|特例|特殊)/g,
    allowed: ['公开为常态，不公开为例外', '公开为常态,不公开为例外'],
  },
  {
    phrase: '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
    // Each of the three has its own verb; what else is said of them (牢固树立“四个意识”) is no quotation.
    meant:
      /(?:坚定|做到)[“"]?四个意识[”"]?|做到[“"]?四个自信[”"]?|做到[“"]?两个确立[”"]?|(?:增强|坚定)[“"]?两个维护[”"]?(?!的)/g,
    allowed: [],
  },
];
