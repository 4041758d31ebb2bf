import { amountsIn } from '../../../language/amounts.ts';
import { isAsked } from '../../../language/clauses.ts';
import { beliefsIn, isBelieved, isUnknown } from '../../../language/doubt.ts';
import { trimmed } from '../../../language/filler.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import { liesIn, overlaps, type Span } from '../../../language/span.ts';
import { isOfTime } from '../../../language/units.ts';
import { readDate } from '../../answers/date-answer.ts';
import type { Act } from '../act.ts';
import { isOfSpeaker } from '../no-facts.ts';
import { topicsOf } from '../note-topics.ts';
import type { Place } from '../place.ts';
import { talkIn } from '../talk.ts';
import { saidClauses } from '../whole-clause.ts';
import { holderIn, LONGEST_NAME, leadIn, namedBefore, whoHasIt, whoIn } from '../whom-to-ask.ts';
import { ownersIn, withPerson } from '../whose-answer.ts';
import { OF_THE_RULES } from '../words/asking.ts';
import { ABOUT_SO_MANY, LATER, NOT_YET, OF_THIS, OTHERS, THEIR_PART } from '../words/asking-others.ts';

/** Longer messages are answers (characters). */
const LONGEST = 40;

/** A longer message tells of the year (characters). */
const LONGEST_TOLD = 200;

const ASK = '问';
const WAIT = '等会';
const ASKS_FIRST = [ASK, '等'];

/** Whether a clause tells of nothing but about how many there were: 大概三百来条吧, 百把条. */
const isAbout = (text: string, clause: Span): boolean =>
  isBelieved(text.slice(clause.start, clause.end)) ||
  isUnknown(text.slice(clause.start, clause.end)) ||
  ABOUT_SO_MANY.at(text, clause.start) !== null ||
  amountsIn(text).some((amount) => amount.precision !== 'exact' && liesIn(amount, clause));

const IS = '是';

/** 收是收到了: that there was some is granted, and not how many. */
function isGranted(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  const at = words.indexOf(IS);
  return at > 0 && at * 2 < words.length && words.startsWith(words.slice(0, at), at + IS.length);
}

/** The clauses before one that lead up to it: commands, talk of the filling, whose matter it is, about how many there were. */
const leadingTo = (utterance: Heard, clause: Span): Span[] =>
  [
    ...saidClauses(utterance),
    ...talkIn(utterance),
    ...utterance.clauses.filter(
      (each) =>
        OF_THIS.at(utterance.text, each.start) !== null ||
        isAbout(utterance.text, each) ||
        isGranted(utterance.text, each),
    ),
  ].filter(({ end }) => end <= clause.start);

/** Whether a clause tells something of the work. */
const tellsOfWork = (text: string, { start, end }: Span): boolean =>
  topicsOf(text.slice(start, end)).has('work');

/** 等法规科回复后再答复，全部按期: whether something of the work is told behind a clause. */
const tellsBehind = ({ text, clauses }: Heard, { end }: Span): boolean =>
  clauses.some((each) => each.start >= end && tellsOfWork(text, each));

/** Whether a clause ends in that the answer comes later, or is not there yet. */
function putsOff(text: string, clause: Span): boolean {
  const { end } = trimmed(text, clause, () => false);
  return LATER.endingAt(text, end) !== null || NOT_YET.endingAt(text, end) !== null;
}

const DENIED = '不是';

/** 好像是三件又好像四件: two figures, and either is only believed; of 应该是5，不是6 one is denied. */
const isTorn = (text: string): boolean =>
  !text.includes(DENIED) &&
  new Set(amountsIn(text).map(({ value }) => value)).size > 1 &&
  beliefsIn(text).length > 1;

function read(utterance: Heard, { day, question }: Place): Reading<Act> {
  const { text, clauses, times } = utterance;
  if (text.length > LONGEST || text.includes('\n')) return NOT_MINE;
  if (isTorn(text))
    return understood({ does: 'reply', reply: 'hesitate', about: utterance.folded.original.trim() }, [
      { start: 0, end: text.length },
    ]);
  if (
    amountsIn(text).some(
      ({ unit, start, precision, written }) =>
        precision === 'exact' &&
        (unit !== '' || written === 'arabic') &&
        // 过两天 counts nothing that is asked.
        !isOfTime(unit) &&
        !times.some((time) => time.start <= start && start < time.end),
    )
  )
    return NOT_MINE;
  // 材料在乡政府手里，填哪个格子: what is told is what is asked about.
  const last = clauses.at(-1);
  if (
    last &&
    clauses.length > 1 &&
    isAsked(text, last) &&
    OF_THE_RULES.isIn(text.slice(last.start, last.end))
  )
    return NOT_MINE;
  for (const clause of clauses) {
    const lead = leadIn(utterance, clause);
    if (!lead) continue;
    // 这块归法制股管，让他填: who is asked is named in one clause, if not what they do.
    const here = whoIn(utterance, { start: lead.end, end: clause.end });
    const isNamedHere = here.isSomebody || OTHERS.get(here.who) === true;
    const rest = { start: lead.end, end: isNamedHere ? clause.end : text.length };
    const { who, isSomebody: isKnown } = whoIn(utterance, rest);
    if (question.kind === 'notes' && isNamedHere && tellsBehind(utterance, clause)) continue;
    const before = OTHERS.get(who) ? namedBefore(utterance, clause) : null;
    const isSure =
      lead.value === 'sure' ||
      isKnown ||
      before !== null ||
      THEIR_PART.endingAt(text, trimmed(text, rest, () => false).end);
    if (!isSure || (who === '' && lead.value !== 'sure')) continue;
    // 等会儿我再数一遍: nobody is named that could be asked.
    if (who !== '' && !isKnown && before === null && lead.word.includes(WAIT)) continue;
    const whole = { start: text.length, end: text.length };
    const until = readDate(utterance.folded.original, day);
    // 等我把后台导出来: nobody else is named.
    const isName =
      !isOfSpeaker(who) && !who.includes('，') && (isKnown || (who !== '' && who.length <= LONGEST_NAME));
    const said =
      OTHERS.get(who) || !isName ? (before ?? namedBefore(utterance, whole) ?? holderIn(utterance)) : who;
    const named = said === null ? null : withPerson(utterance, said, clause);
    return understood({ does: 'command', command: { kind: 'askLater', who: named, until } }, [
      ...leadingTo(utterance, clause),
      { start: clause.start, end: text.length },
    ]);
  }
  // A result that came late is what fell short.
  const owned = question.section === 5 ? [] : ownersIn(utterance);
  const told = clauses.filter((clause) => !owned.some((each) => overlaps(each, clause)));
  const isNoted = question.kind === 'notes' && told.some((clause) => tellsOfWork(text, clause));
  const isOwned = owned.length > 0 && !isNoted;
  const owner = isOwned ? owned.find(({ who }) => who !== null)?.who : null;
  const holder = whoHasIt(utterance) ?? holderIn(utterance) ?? owner ?? null;
  if (holder !== null || isOwned) {
    const until = readDate(utterance.folded.original, day);
    const who = holder && withPerson(utterance, holder, { start: 0, end: 0 });
    return understood({ does: 'command', command: { kind: 'askLater', who, until } }, [
      { start: 0, end: text.length },
    ]);
  }
  // 有些股室还没报 falls short.
  const puttingOff = clauses.filter(
    (clause) => putsOff(text, clause) && !(question.section === 5 && tellsOfWork(text, clause)),
  );
  // 评议没搞，考核结果还没出: what is told beside it is a note.
  if (
    question.kind === 'notes' &&
    clauses.some((each) => !puttingOff.includes(each) && tellsOfWork(text, each))
  )
    return NOT_MINE;
  const until =
    question.kind === 'notes' && puttingOff.length > 0 ? readDate(utterance.folded.original, day) : null;
  // 明天上午数给你: who speaks looks it up, and until when.
  if (until !== null)
    return understood({ does: 'command', command: { kind: 'askLater', who: null, until } }, [
      { start: 0, end: text.length },
    ]);
  return puttingOff.length > 0
    ? understood({ does: 'reply', reply: 'hesitate', about: utterance.folded.original.trim() }, [
        { start: 0, end: text.length },
      ])
    : NOT_MINE;
}

/** The clauses that say of what is asked that it comes later, or who is to be asked: 评议的等小王回来再报. They tell nothing of the year. */
export function putOffIn(utterance: Heard): Span[] {
  if (utterance.text.length > LONGEST_TOLD) return [];
  const owned = ownersIn(utterance);
  return utterance.clauses.filter((clause) => {
    if (owned.some((each) => overlaps(each, clause))) return true;
    if (putsOff(utterance.text, clause)) return true;
    const lead = leadIn(utterance, clause);
    const { end } = trimmed(utterance.text, clause, () => false);
    if (lead === null) return false;
    const { who, isSomebody: isKnown } = whoIn(utterance, { start: lead.end, end: clause.end });
    // 强制我得去问下大队老周: whoever speaks is to ask.
    const isMine = lead.word.includes(ASK) && isOfSpeaker(utterance.text.slice(clause.start, lead.end));
    const asks =
      ASKS_FIRST.some((word) => lead.word.includes(word)) &&
      (isMine || lead.value === 'sure' || THEIR_PART.endingAt(utterance.text, end) !== null);
    // 这块归小吴弄, 剩下的问她: whose matter it is.
    const isTheirs = OF_THIS.at(utterance.text, clause.start) !== null;
    return ((asks || isTheirs) && isKnown) || (lead.word.includes(ASK) && OTHERS.get(who) === true);
  });
}

/** The readings of one message, read once for both readers. */
function readOnce(place: Place): (utterance: Heard) => Reading<Act> {
  let last: { readonly utterance: Heard; readonly reading: Reading<Act> } | null = null;
  return (utterance) => {
    if (last?.utterance !== utterance) last = { utterance, reading: read(utterance, place) };
    return last.reading;
  };
}

/** Who hears that an answer is put off: `somebody` where it is said who is to be asked, which says most; `later` otherwise too. */
interface PutOffReaders {
  readonly somebody: Reader<Act>;
  readonly later: Reader<Act>;
}

/** 问过再填: whoever is to be asked first, and until when. The day dates what is put off. */
export function putOffReaders(place: Place): PutOffReaders {
  const reading = readOnce(place);
  return {
    later: { name: '问过再填', read: reading },
    somebody: {
      name: '先问别人',
      read: (utterance) => {
        const read = reading(utterance);
        const act = read.kind === 'understood' ? read.value : null;
        const isNamed = act?.does === 'command' && act.command.kind === 'askLater' && act.command.who;
        return isNamed ? read : NOT_MINE;
      },
    },
  };
}
