import { amountsIn } from '../../language/amounts.ts';
import { quoted } from '../../language/fold.ts';
import { type Heard, heard } from '../../language/hear.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { overlaps, type Span } from '../../language/span.ts';
import { termsOf } from '../answers/tally/tally.ts';
import { CHANGED, COMPARED, STAYS } from '../answers/tally/words.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { isPasted } from './table-reading.ts';
import { AS_MANY, FURTHER } from './words/last-years.ts';
import { NOT_DONE_YET, OF_LAST_YEAR, OF_NO_ROW, OF_THIS_YEAR } from './words/this-years.ts';

/** Whether a clause counts what is of no cell of the year: last year's figure, or what was not made yet. */
function isOfNoCell({ text }: Heard, clause: Span): boolean {
  const own = text.slice(clause.start, clause.end);
  const counts = amountsIn(text).some((amount) => overlaps(amount, clause));
  // 和去年一样是0 tells of this year.
  const isToo = [OF_THIS_YEAR, COMPARED, STAYS].some((words) => words.isIn(own));
  const isLastYears = OF_LAST_YEAR.isIn(own) && !isToo;
  return counts && (isLastYears || NOT_DONE_YET.isIn(own) || OF_NO_ROW.isIn(own));
}

/** The clauses of a message that count what no row does, to be said not to be counted. */
export const ofNoRow = (original: string): string[] =>
  heard(original).clauses.flatMap((clause) => {
    const words = quoted(heard(original).folded, clause);
    return OF_NO_ROW.isIn(words) && amountsIn(words).length > 0 ? [words] : [];
  });

/**
 * Whether a clause only tells how the year differs from the last: 2310件，比去年多120件, behind a figure; 比去年少多了，就4件, without one
 * of its own where no other is told by the difference.
 */
const comparesOnly = ({ text }: Heard, clause: Span, terms: Lexicon<unknown>): boolean => {
  const own = text.slice(clause.start, clause.end);
  const others = text.slice(0, clause.start) + text.slice(clause.end);
  const isVague = amountsIn(own).length === 0 && CHANGED.isIn(own) && !FURTHER.isIn(others);
  return (
    COMPARED.isIn(own) &&
    (CHANGED.isIn(own) || AS_MANY.isIn(own)) &&
    terms.all(own).every(({ value }) => value === null) &&
    amountsIn(isVague ? others : text.slice(0, clause.start)).length > 0
  );
};

/** Whether a question asks for last year's figures too, and by how many there are more: the layout of 2019 does. */
export const asksLastYears = ({ cells }: CellsQuestion): boolean =>
  cells.some((path) => path.endsWith('.previousItems') || path.endsWith('.change'));

/** Longer messages are reports of their own (characters). */
const LONGEST = 200;

/**
 * A message without the clauses that only compare with last year's figures, and on table 二 without those that count last year's
 * acts, or those that are not made yet: 去年底有效的10件，今年发了2件; 另有1件待审议. The same message where all of it is of the year.
 */
export function thisYears({ content }: Session, question: CellsQuestion, original: string): string {
  if (asksLastYears(question) || original.length > LONGEST || isPasted(original)) return original;
  const utterance = heard(original);
  const { clauses, folded } = utterance;
  const terms = termsOf(question.table, content.report.form);
  const own = clauses.filter(
    (clause) =>
      !comparesOnly(utterance, clause, terms) &&
      !(question.table === 'proactive' && isOfNoCell(utterance, clause)),
  );
  if (own.length === clauses.length || own.length === 0) return original;
  return own.map((clause) => quoted(folded, clause)).join('，');
}
