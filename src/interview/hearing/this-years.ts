import { amountsIn } from '../../language/amounts.ts';
import { without } from '../../language/ends.ts';
import { quoted } from '../../language/fold.ts';
import { type Heard, heard } from '../../language/hear.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { between, liesIn, overlaps, type Span } from '../../language/span.ts';
import type { CellPath } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { termsOf } from '../answers/tally/tally.ts';
import { CHANGED, COMPARED } from '../answers/tally/words.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { inForceFrom } from '../steps/propose.ts';
import { isByCourt, isLastYears, isOfNoCell, stretchesOfNoCell } from './of-no-cell.ts';
import { isPasted } from './table-reading.ts';
import { AS_MANY, FURTHER } from './words/last-years.ts';
import { AT_ITS_BEGINNING, OF_NO_ROW } from './words/this-years.ts';

/** The words of a message that count what no row does, to be said not to be counted. */
export function ofNoRow(question: CellsQuestion, original: string): Phrase[] {
  const utterance = heard(original);
  const { text, folded } = utterance;
  // What a court enforces is told by itself.
  const clauses = utterance.clauses.filter(({ start, end }) => !isByCourt(text.slice(start, end)));
  const own = clauses.filter((clause) => {
    const words = quoted(folded, clause);
    return OF_NO_ROW.isIn(words) && amountsIn(words).length > 0;
  });
  const stretches = stretchesOfNoCell(utterance, question).filter(
    (span) => clauses.some((clause) => overlaps(span, clause)) && !own.some((clause) => liesIn(span, clause)),
  );
  return [...own, ...stretches].map((span) => {
    const words = quoted(folded, span);
    return phrase(
      `“${words}”不是这一问要填的数，没有计入。`,
      `“${words}” is not what is asked here and was not counted.`,
    );
  });
}

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

const isRead = (question: CellsQuestion, original: string): boolean =>
  !asksLastYears(question) && original.length <= LONGEST && !isPasted(original);

/**
 * A message without the clauses that only compare with last year's figures, and on table 二 without what counts last year's acts,
 * those that are not made yet, earlier stages of a case and money: 去年底有效的10件，今年发了2件; 另有1件待审议; 受理260批251. The same
 * message where all of it is of the year.
 */
export function thisYears({ content }: Session, question: CellsQuestion, original: string): string {
  if (!isRead(question, original)) return original;
  const utterance = heard(original);
  const { clauses, folded } = utterance;
  const terms = termsOf(question.table, content.report.form);
  const isActs = question.table === 'proactive';
  const aside = isActs ? stretchesOfNoCell(utterance, question) : [];
  const inside = (clause: Span) => aside.filter((span) => overlaps(span, clause));
  const wordsOf = (clause: Span): string =>
    without(
      between(clause, inside(clause))
        .map((span) => quoted(folded, span))
        .join(''),
      '，、 ',
    );
  const own = clauses
    .filter((clause) => !comparesOnly(utterance, clause, terms) && !(isActs && isOfNoCell(utterance, clause)))
    .map(wordsOf)
    .filter((words) => words !== '');
  if ((own.length === clauses.length && aside.length === 0) || own.length === 0) return original;
  return own.join('，');
}

/** 去年底10件，今年发2件废1件: what is in force then, worked out from what was when the year began; null where that is not told. */
export function inForceTold(
  question: CellsQuestion,
  original: string,
  cells: Readonly<Record<string, number>>,
): { readonly cells: Readonly<Record<string, number>>; readonly remark: Phrase } | null {
  if (question.table !== 'proactive' || !isRead(question, original)) return null;
  const { text, clauses } = heard(original);
  const before = clauses.flatMap((clause) => {
    const words = text.slice(clause.start, clause.end);
    const own = amountsIn(words);
    return isLastYears(words) && AT_ITS_BEGINNING.isIn(words) ? own : [];
  });
  const [base, another] = before;
  const path = question.cells.find((each) => each.endsWith('.inForce'));
  if (!path || !base || another || base.precision !== 'exact' || path in cells) return null;
  return inForceFrom(path as CellPath, base.value, cells);
}
