import { amountsIn } from '../../../language/amounts.ts';
import { isAsked } from '../../../language/clauses.ts';
import { isUnknown } from '../../../language/doubt.ts';
import { FILLER, isSign, saysNothing, trimmed } from '../../../language/filler.ts';
import { quoted } from '../../../language/fold.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import { overlaps, type Span } from '../../../language/span.ts';
import { isJustAsBefore } from '../../../report/words/as-before.ts';
import type { Question } from '../../questions/question.ts';
import type { Act } from '../act.ts';
import { NOT_YET } from '../words/asking-others.ts';
import {
  ASKED_FOR,
  DENIES,
  DISPUTES_TOO,
  NO_FIGURE,
  NO_FILE,
  NOTHING,
  ONE_TOLD,
  ONLY,
} from '../words/nothing.ts';
import { putOffIn } from './put-off.ts';
import { questionsIn } from './question.ts';

/** Longer messages say more than that there was none (characters). */
const LONGEST = 60;

/** Whether a clause denies what a question asks for, with every word of it. */
export function denies(
  utterance: Heard,
  { id }: Question,
  { start, end }: Span,
  asked = ASKED_FOR[id],
): boolean {
  const { text, negations } = utterance;
  const denial = (at: number): number =>
    Math.max(
      DENIES.at(text, at)?.end ?? at,
      ...negations.filter((each) => each.start === at).map((each) => each.end),
    );
  // 这个没数: nobody knows it.
  if (isUnknown(text.slice(start, end))) return false;
  // 还没想好 is no answer yet.
  if (NOT_YET.endingAt(text, trimmed(text, { start, end }, (kind) => kind === 'ending').end)) return false;
  let isDenied = false;
  for (let at = start; at < end; ) {
    const denied = denial(at);
    const word = asked?.at(text, at) ?? NOTHING.at(text, at) ?? FILLER.at(text, at);
    const next = Math.max(denied, word?.end ?? at);
    if (next > at) isDenied ||= denied > at;
    else if (!isSign(text.charAt(at))) return false;
    at = Math.max(next, at + 1);
  }
  return isDenied;
}

/** 老刘头来过一回，别的没人申请: a clause that counts something is not denied by another. */
const tellsOfSome = ({ text, times }: Heard, clause: Span): boolean =>
  amountsIn(text).some(
    (amount) =>
      amount.value !== 0 &&
      (amount.written === 'arabic' || amount.unit !== '') &&
      overlaps(amount, clause) &&
      !times.some((time) => overlaps(time, amount)),
  );

/** 无，就收费那一条: what was told before is all there is. */
const pointsBack = (text: string, clause: Span): boolean =>
  ONLY.at(text, clause.start) !== null &&
  ONE_TOLD.endingAt(text, trimmed(text, clause, (kind) => kind === 'ending').end) !== null;

function read(utterance: Heard, question: Question): Reading<Act> {
  const { text, sentences, clauses, numbers, times } = utterance;
  if (text.length > LONGEST || text.includes('\n')) return NOT_MINE;
  const about = utterance.folded.original.trim();
  const isNothing = question.kind === 'notes' && NO_FIGURE.get(text.trim()) === true;
  const act: Act = { does: 'reply', reply: 'nothing', about };
  if (isNothing) return understood(act, [{ start: 0, end: text.length }]);
  if (question.kind === 'previous') {
    const isOfTime = (number: Span) => times.some((time) => overlaps(time, number));
    if (!NO_FILE.isIn(text) || numbers.some((each) => each.written === 'arabic' && !isOfTime(each)))
      return NOT_MINE;
    // 我这儿没有，小崔那边有，我问问她: it is to be had from somebody.
    if (putOffIn(utterance).length > 0) return NOT_MINE;
    // 今年才成立的，哪来的去年: what only sounds like a question says that there is none.
    const told = clauses.filter(
      (each) => !isAsked(text, each) || NO_FILE.isIn(text.slice(each.start, each.end)),
    );
    const isMarked = sentences.some(({ end }) => text.charAt(end) === '？');
    if (isMarked && questionsIn(utterance).length === sentences.length) return NOT_MINE;
    return told.length > 0 ? understood(act, told) : NOT_MINE;
  }
  const asked = questionsIn(utterance);
  const none = clauses.filter(
    (clause) => denies(utterance, question, clause) && !asked.some((span) => overlaps(span, clause)),
  );
  // 没有，官司也没打过: no applications and no disputes.
  const disputes =
    question.kind === 'received'
      ? clauses.filter(
          (clause) => !none.includes(clause) && denies(utterance, question, clause, DISPUTES_TOO),
        )
      : [];
  const others = clauses.filter((clause) => !none.includes(clause) && !disputes.includes(clause));
  if (none.length > 0 && disputes.length > 0 && others.every((clause) => saysNothing(text, clause)))
    return understood({ ...act, reply: 'neither' }, [...none, ...disputes]);
  // At a draft 其他也没有 is of what is to be written.
  if (question.kind === 'draft' && others.length > 0) return NOT_MINE;
  const pointing = others.filter(
    (clause) => pointsBack(text, clause) || isJustAsBefore(quoted(utterance.folded, clause)),
  );
  const isNone = !others.some((clause) => !pointing.includes(clause) && tellsOfSome(utterance, clause));
  return none.length > 0 && isNone ? understood(act, [...none, ...pointing]) : NOT_MINE;
}

/** That there is nothing of what is asked: 我们局没有许可权, 一分钱没收, 去年的找不到了. */
export const noneReader = (question: Question): Reader<Act> => ({
  name: '没有',
  read: (utterance) => read(utterance, question),
});
