import { saysNothing } from '../../../language/filler.ts';
import { quoted } from '../../../language/fold.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, unclear, understood } from '../../../language/reading.ts';
import { overlaps } from '../../../language/span.ts';
import type { Question } from '../../questions/question.ts';
import type { Act } from '../act.ts';
import { COMES_ANYWAY } from '../command.ts';
import { talkIn } from '../talk.ts';
import { type SaidClause, saidClauses } from '../whole-clause.ts';
import { NO_FILE, OF_THE_FILE } from '../words/nothing.ts';
import type { Reply } from '../words/replies.ts';

/** Of several replies in one message the one that says most is meant: 不对，等一下 puts off. */
const WEIGHT: readonly Reply[] = [
  'yes',
  'no',
  'some',
  'asks',
  'hesitate',
  'none',
  'nothing',
  'neither',
  'wrong',
];

const weightOf = (clause: SaidClause): number =>
  'reply' in clause ? WEIGHT.indexOf(clause.reply) : WEIGHT.length;

const actOf = (clause: SaidClause, { folded }: Heard): Act =>
  'reply' in clause
    ? { does: 'reply', reply: clause.reply, about: folded.original.trim() }
    : { does: 'command', command: clause.command };

/** What tells one clause's act from another's, whatever words it was said in. */
const meaningOf = (clause: SaidClause): string =>
  'reply' in clause ? clause.reply : JSON.stringify(clause.command);

/** Replies that close a question. */
const CLOSING: ReadonlySet<Reply> = new Set(['none', 'nothing', 'yes']);

/** Replies that answer it either way. */
const ANSWERING: ReadonlySet<Reply> = new Set([...CLOSING, 'some']);

/** 没有，下一题 and 好的，下一个 answer; that the next question follows is so anyway. */
const answerAndNext = (clauses: readonly SaidClause[]): SaidClause | undefined =>
  clauses.some((each) => 'command' in each && COMES_ANYWAY.has(each.command.kind))
    ? clauses.find((each) => 'reply' in each && CLOSING.has(each.reply))
    : undefined;

/** What stops somebody who is answering: 不对, 等等, 说错了. */
const STOPPING: ReadonlySet<Reply> = new Set(['no', 'hesitate', 'wrong']);

/** 没有，哦不对，有的: what was said before a stop does not count where another answer follows it; 没有，等等 answers nothing yet. */
function withoutTakenBack(clauses: readonly SaidClause[]): readonly SaidClause[] {
  const last = clauses.at(-1);
  if (last && 'reply' in last && last.reply === 'hesitate')
    return clauses.filter((each) => each === last || 'command' in each);
  const stop = clauses.findLastIndex((each) => 'reply' in each && STOPPING.has(each.reply));
  const next = clauses[stop + 1];
  const isAnswered = next !== undefined && 'reply' in next && ANSWERING.has(next.reply);
  return stop > 0 && isAnswered ? clauses.slice(stop + 1) : clauses;
}

/** 网站没有自己的，没有: what is told beside a denial must be of last year's report where that is what is denied. */
const tellsOfAnother = ({ text, clauses }: Heard, said: readonly SaidClause[]): boolean =>
  clauses.some((clause) => {
    const words = text.slice(clause.start, clause.end);
    const isOther = !said.some((each) => overlaps(each, clause)) && !saysNothing(text, clause);
    return isOther && !OF_THE_FILE.isIn(words) && !NO_FILE.isIn(words);
  });

function read(utterance: Heard, { kind }: Question): Reading<Act> {
  const said = saidClauses(utterance);
  const clauses = withoutTakenBack(said);
  const heaviest = Math.max(...clauses.map(weightOf));
  const [first, ...more] = clauses.filter((each) => weightOf(each) === heaviest);
  if (!first) return NOT_MINE;
  const isNone = 'reply' in first && (first.reply === 'none' || first.reply === 'nothing');
  if (kind === 'previous' && isNone && tellsOfAnother(utterance, said)) return NOT_MINE;
  const answer = answerAndNext(clauses);
  if (answer && 'reply' in answer)
    return understood({ does: 'reply', reply: answer.reply, about: quoted(utterance.folded, answer) }, said);
  const meant = meaningOf(first);
  const isOne = more.every((each) => meaningOf(each) === meant);
  if (!isOne) return unclear('这句话里有两件事，请一次说一件。', said);
  // What is said about the filling beside a command is the reason for it.
  const reasons = 'command' in first ? talkIn(utterance) : [];
  return understood(actOf(first, utterance), [...said, ...reasons]);
}

/** Commands and replies that are clauses of their own, anywhere in a message. */
export const clauseReader = (question: Question): Reader<Act> => ({
  name: '指令',
  read: (utterance) => read(utterance, question),
});
