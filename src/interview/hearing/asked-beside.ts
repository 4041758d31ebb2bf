import { amountsIn } from '../../language/amounts.ts';
import { askingIn, isAsked } from '../../language/clauses.ts';
import { quoted } from '../../language/fold.ts';
import { type Heard, heard } from '../../language/hear.ts';
import { around, overlaps, type Span } from '../../language/span.ts';
import type { Question } from '../questions/question.ts';
import { topicsOf } from './note-topics.ts';
import { denies } from './readers/none.ts';
import { TURNS_TO_ASK } from './words/asked-beside.ts';
import { POINTS_HERE } from './words/mending.ts';

/** Longer messages tell more than a note and a question (characters). */
const LONGEST = 120;

/** 全年培训2次，另外报告最晚哪天交？: what is told of the work, and what is asked behind it; null where only one of the two is said. */
export function askedBeside(
  { text, clauses, folded }: Heard,
  question: Question,
): { readonly told: string; readonly asks: string } | null {
  if (text.length > LONGEST || text.includes('\n')) return null;
  const asked = clauses.findIndex((clause) => isAsked(text, clause));
  const turn = clauses.findLastIndex(
    ({ start, after }, index) =>
      index > 0 && index <= asked && (after === 'stop' || TURNS_TO_ASK.at(text, start) !== null),
  );
  const [first, last] = [clauses[turn], clauses[turn - 1]];
  if (!first || !last) return null;
  const told = quoted(folded, { start: 0, end: last.end });
  const asks = quoted(folded, { start: first.start, end: text.length });
  // 网站45条，这个怎么算: what is told is what is asked about.
  const isOfThis = clauses.slice(turn).some(({ start }) => POINTS_HERE.at(text, start) !== null);
  const asking = askingIn(text);
  const counts = amountsIn(text).some(
    (amount) =>
      amount.start >= first.start &&
      amount.unit !== '' &&
      !asking.some((word) => overlaps(word, amount)) &&
      // 废的那2个算不算废止: what is counted is asked about.
      !isAskedAbout(text, around(clauses, amount)),
  );
  return !counts && !isOfThis && (topicsOf(told).has('work') || isDenied(told, question))
    ? { told, asks }
    : null;
}

const isAskedAbout = (text: string, clause: Span | undefined): boolean =>
  clause !== undefined && isAsked(text, clause);

/** 没收过: that there is nothing of what the question asks for is told, too. */
function isDenied(told: string, question: Question): boolean {
  const own = heard(told);
  return own.clauses.every((clause) => denies(own, question, clause));
}
