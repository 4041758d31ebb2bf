import { trimmed } from '../../language/filler.ts';
import { quoted } from '../../language/fold.ts';
import type { Heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { liesIn, type Span } from '../../language/span.ts';
import { isFamiliar, isSomebody } from './somebody.ts';
import { LONGEST_NAME, namedBefore } from './whom-to-ask.ts';
import {
  BACK_FIRST,
  COMES_THEN,
  IS_BACK,
  NOT_GIVEN_OUT,
  OF_THIS,
  OTHERS,
  SOMEBODY,
  THE_PUBLIC,
  THEIR_WORK,
  WHAT_IT_IS,
} from './words/asking-others.ts';

/** A clause that says whose answer it is that is asked, and when it is there; `who`: null where nobody is named. */
export interface Owned extends Span {
  readonly who: string | null;
}

/** A stretch that calls somebody, in their own words; null where it calls nobody who could be asked. */
function called(utterance: Heard, span: Span): string | null {
  const { text, folded } = utterance;
  const own = trimmed(
    text,
    span,
    (kind) => kind !== 'own',
    (kind) => kind !== 'greeting',
  );
  const isOne =
    own.start < own.end &&
    own.end - own.start <= LONGEST_NAME &&
    isSomebody(utterance, own) &&
    THE_PUBLIC.endingAt(text, own.end) === null;
  return isOne ? quoted(folded, own).trim() : null;
}

/** Where a clause ends, without the particles that close it. */
const endOf = ({ text }: Heard, clause: Span): number =>
  trimmed(text, clause, (kind) => kind === 'ending').end;

const IS = '是';

/** 这段老李写, 这块是法规股管的: who does what is asked. */
function workedOn(utterance: Heard, clause: Span): Owned | null {
  const { text } = utterance;
  const lead = OF_THIS.at(text, trimmed(text, clause, (kind) => kind === 'interjection').start);
  const work = THEIR_WORK.endingAt(text, endOf(utterance, clause));
  // 这个小程序是信息中心做的 tells of the work.
  if (!lead || !work || work.start <= lead.end) return null;
  if (text.slice(lead.end + 1, work.start).includes(IS)) return null;
  const who = called(utterance, { start: lead.end, end: work.start });
  return who === null || who.length > MOST_DIRECT ? null : { ...clause, who };
}

/** A longer name behind 这个 names a thing first (characters). */
const MOST_DIRECT = 6;

/** 小孙管这个: who does what is asked, before it. */
function worksOn(utterance: Heard, clause: Span): Owned | null {
  const { text } = utterance;
  const end = endOf(utterance, clause);
  const work = THEIR_WORK.all(text).find(
    (word) => clause.start < word.start && OF_THIS.at(text, word.end)?.end === end,
  );
  const who = work ? called(utterance, { start: clause.start, end: work.start }) : null;
  // 转给小孙填这一题 hands it over.
  return who === null || HANDS_ON.isIn(who) ? null : { ...clause, who };
}

const HANDS_ON = wordSet(['{给|让|请|叫|由|转|发|交}']);

/** 主任回来再说: somebody who is asked as soon as they are back. */
function askedWhenBack(utterance: Heard, clause: Span): Owned | null {
  const back = BACK_FIRST.endingAt(utterance.text, endOf(utterance, clause));
  const who =
    back && back.start > clause.start ? called(utterance, { start: clause.start, end: back.start }) : null;
  return who === null ? null : { ...clause, who };
}

const AT = '在';

/** 测评那个数在效能办: where what is asked lies. */
function liesWith(utterance: Heard, clause: Span): Owned | null {
  const { text } = utterance;
  const what = WHAT_IT_IS.all(text).find(
    ({ start, end }) => clause.start <= start && text.charAt(end) === AT && end < clause.end,
  );
  const who = what ? called(utterance, { start: what.end + AT.length, end: endOf(utterance, clause) }) : null;
  return who === null ? null : { ...clause, who };
}

/** 管钥匙的小段周三才来, 他周四回来: who is away, before the day on which they are back. */
function awayTill(utterance: Heard, clause: Span): Owned | null {
  const { text, times } = utterance;
  const end = endOf(utterance, clause);
  const time = times.find((each) => liesIn(each, clause) && IS_BACK.at(text, each.end)?.end === end);
  if (!time) return null;
  const before = { start: clause.start, end: time.start };
  const words = text.slice(trimmed(text, before, () => false).start, time.start).trim();
  const isThey = words === '' || OTHERS.get(words) === true;
  const who = isThey ? namedBefore(utterance, clause) : called(utterance, before);
  return who === null ? null : { ...clause, who };
}

/** 考核结果县政府办还没发, 考核结果二月才公布: what others are to tell and have not told yet. */
function notToldYet(utterance: Heard, clause: Span): Owned | null {
  const { text, times } = utterance;
  const end = endOf(utterance, clause);
  const open = NOT_GIVEN_OUT.endingAt(text, end);
  const time = times.find((each) => liesIn(each, clause) && COMES_THEN.at(text, each.end)?.end === end);
  const from = open?.start ?? time?.start;
  const what =
    from && WHAT_IT_IS.all(text).findLast((word) => clause.start <= word.start && word.end <= from);
  if (!from || !what) return null;
  const office = SOMEBODY.all(text).find((word) => clause.start < word.start && word.end <= what.start);
  const who =
    called(utterance, { start: what.end, end: from }) ??
    (office ? called(utterance, { start: clause.start, end: office.end }) : null);
  return { ...clause, who };
}

/** The clauses of a message that say whose answer it is: nothing of the year is told by them. */
export const ownersIn = (utterance: Heard): Owned[] =>
  utterance.clauses.flatMap(
    (clause) =>
      workedOn(utterance, clause) ??
      worksOn(utterance, clause) ??
      askedWhenBack(utterance, clause) ??
      awayTill(utterance, clause) ??
      notToldYet(utterance, clause) ??
      liesWith(utterance, clause) ??
      [],
  );

/** 问法规股，小周管着: an office, and who there does it, in one name. */
export function withPerson(utterance: Heard, office: string, { end }: Span): string {
  if (isFamiliar(office)) return office;
  const { text, clauses } = utterance;
  for (const clause of clauses.filter(({ start }) => start >= end)) {
    const work = THEIR_WORK.all(text).find((word) => clause.start < word.start && word.end <= clause.end);
    const who = work ? called(utterance, { start: clause.start, end: work.start }) : null;
    if (who && isFamiliar(who) && !office.includes(who)) return office + who;
  }
  return office;
}
