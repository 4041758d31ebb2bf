import { wordSet } from '../../language/lexicon.ts';

/** How a clause begins that says something of all of what the one before it counts. */
const OF_ALL = wordSet(['{均|均已|全部|都}']);

/** What a clause on an aspect counts that the tables' own sentence counts, as a sentence of its own names it. */
const SUBJECTS: readonly (readonly [aspect: string, of: ReturnType<typeof wordSet>, subject: string])[] = [
  ['informationManagement', wordSet(['{废止|废除}']), '废止的文件'],
  ['informationManagement', wordSet(['{制发|制定|印发|出台|发布}']), '制发的文件'],
  ['onRequest', wordSet(['{复议|诉讼|官司|败诉|胜诉}']), ''],
  ['onRequest', wordSet(['{收到|新收|受理|办结|申请}']), '申请'],
];

/** How a sentence on supervision begins that says of the work itself what it was counted in. */
const OF_WORK = wordSet(['{纳入|列入|计入}', '考核占', '占{全|年度|绩效|综合|目标|考核}']);
/** A sentence with what it is said of, where its aspect alone tells: 纳入年度考核 is 政府信息公开工作纳入年度考核. */
export const withWork = (sentence: string, aspect: string): string =>
  aspect === 'supervision' && OF_WORK.at(sentence, 0) ? `政府信息公开工作${sentence}` : sentence;

/** That who asked for a review took it back, where it was counted before. */
const WITHDRAWN = wordSet(['{申请人主动撤回|申请人自行撤回|申请人撤回}']);
const REVIEW = wordSet(['复议']);
/** A clause that says something of all that a clause left to the tables counts, with what that was: 制发的文件均配发解读. */
export function withSubject(clause: string, left: string, aspect: string): string {
  if (WITHDRAWN.get(clause) && REVIEW.isIn(left)) return `行政复议由${clause}`;
  if (OF_ALL.at(clause, 0) === null) return clause;
  if (
    aspect === 'informationManagement' &&
    SUBJECTS.filter(([under, of]) => under === aspect && of.isIn(left)).length > 1
  )
    return `相关文件${clause}`;
  const found = SUBJECTS.find(([under, of]) => under === aspect && of.isIn(left));
  return `${found?.[2] ?? ''}${clause}`;
}
