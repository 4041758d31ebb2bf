import { clauseTexts } from '../../language/clauses.ts';
import { dictionaryWords } from '../../language/dictionary.ts';
import { wordSet } from '../../language/lexicon.ts';
import { negationsIn } from '../../language/negation.ts';
import { phrases } from '../../language/phrases.ts';
import { hasVerb } from '../words/frames.ts';
import { coverOf, runsOf } from './content.ts';
import { isOnlyDenied, UNJUDGED } from './denied.ts';
import { listSizes } from './enumerated.ts';
import type { Line } from './evidence.ts';
import { figuresOf } from './figures-of.ts';
import { type Judged, ownLines } from './ground-of.ts';

const HAN = /^\p{Script=Han}{2,}$/u;
const DIGIT = /\d/;
/** How a member begins that says something of its own: 没有现成信息、需要另行制作. */
const IS_SAID = wordSet(['{需要|需|未|无|没有|不|可以|可|应当|应|已|均|由|将|并}']);
/** No member is longer (characters). */
const LONGEST = 8;
/** How a note has all that lies between: 从立项到验收. */
const FROM_TO = phrases(['从…{到|至}']);
/** What tables and every report name. */
const OF_TABLES = wordSet(['{行政|公开|申请|答复|复议|诉讼|信息|公开属性|网站|公众号|新媒体}']);

/** What parts members, where it is a word of its own: the 及 of 涉及 parts nothing. */
const AND: ReadonlySet<string> = new Set(['、', '和', '以及']);
function membersOf(clause: string): string[] {
  const marks = dictionaryWords(clause).filter(({ word }) => AND.has(word));
  return [...marks, { start: clause.length }].map(({ start }, at) => {
    const member = clause.slice(marks[at - 1]?.end ?? 0, start);
    // 村文书和驻村干部28人: how many they are ends the list.
    const isLast = at === marks.length && at > 0 && !DIGIT.test(clause.slice(0, start - member.length));
    const [count] = isLast ? figuresOf(member) : [];
    return count && count.start > 1 ? member.slice(0, count.start) : member;
  });
}

/** The word that a member of a list is known by: the last of the first member, behind what leads to the list; the first of the others. */
function wordOf(member: string, isFirst: boolean): string | null {
  const words = dictionaryWords(member)
    .map(({ word }) => word)
    .filter((word) => HAN.test(word));
  return words.at(isFirst ? -1 : 0) ?? null;
}

const tells = (word: string, { told, text }: Pick<Line, 'told' | 'text'>): boolean =>
  coverOf([word], told).held > 0 || [...word].every((char) => text.includes(char));

/**
 * Members that a list of a sentence adds to what the note lists that it tells again: 可查询定点机构、报销进度 of 能查定点. What is done
 * may be told step by step in other words, and a list as long as the note's may name its members otherwise.
 */
export function addedMembers(judged: Judged): string[] {
  const { sentence, evidence } = judged;
  const lines = ownLines(judged);
  return clauseTexts(sentence).flatMap((clause) => {
    const members = membersOf(clause);
    if (members.length < 2) return [];
    const runs = runsOf(clause);
    const words = members.map((member, at) => wordOf(member, at === 0));
    const base = lines.filter(
      (line) => coverOf(runs, line.told).held > 0 || words.some((word) => word !== null && tells(word, line)),
    );
    // 国庆、清明每日公布 of 国庆天天报，清明没报.
    const isOfDenial = UNJUDGED.has(judged.aspect) || negationsIn(clause).length > 0;
    const denied = isOfDenial
      ? []
      : words.flatMap((word) => (word !== null && isOnlyDenied(word, lines) ? [word] : []));
    if (denied.length > 0) return denied;
    const longest = Math.max(1, ...base.flatMap(({ text }) => [...listSizes(text)]));
    if (base.length === 0 || members.length <= longest || base.some(({ text }) => FROM_TO.isIn(text)))
      return [];
    return members.filter((member, at) => {
      const word = words[at];
      return (
        word != null &&
        at > 0 &&
        member.length <= LONGEST &&
        !DIGIT.test(member) &&
        !hasVerb(word) &&
        !evidence.organ.name.includes(word) &&
        !OF_TABLES.isIn(member) &&
        !IS_SAID.at(member, 0) &&
        !lines.some((line) => tells(word, line)) &&
        member !== ''
      );
    });
  });
}
