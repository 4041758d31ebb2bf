import type { Heard } from '../../language/hear.ts';
import { numberAt } from '../../language/numbers.ts';
import { TABLES } from '../../report/sections.ts';
import { termsOf } from '../answers/tally/tally.ts';
import type { Session } from '../session.ts';
import { PLANS_FILLING, RECKONS, REFERS_BACK } from './words/of-the-filling.ts';

/** Longer messages tell of the year, whatever they hold (characters). */
const LONGEST = 80;

/** Between the word that says so and the row it is of stands no more (characters). */
const WIDEST = 2;

/** 那该算部分公开, 加到结转里; 企业改成2: a row behind the word that says so, or before one that ends in its figure. */
function reckonsRow(text: string, { content }: Session): boolean {
  const words = RECKONS.all(text);
  if (words.length === 0) return false;
  const terms = TABLES.flatMap((table) => termsOf(table, content.report.form).all(text)).filter(
    ({ value }) => value !== null,
  );
  return words.some(({ start, end }) => {
    const isFigure = numberAt(text, end - 1) !== null;
    return terms.some((term) =>
      isFigure
        ? term.end <= start && start - term.end <= WIDEST
        : term.start >= end && term.start - end <= WIDEST,
    );
  });
}

/**
 * Whether a message speaks of the filling and not of the year: it refers back to what was said (刚才那条), plans what comes
 * next (想起来再说), or says of which row something counts (那该算部分公开). What it is must be asked.
 */
export const speaksOfFilling = ({ text }: Heard, session: Session): boolean =>
  text.length <= LONGEST &&
  !text.includes('\n') &&
  (REFERS_BACK.isIn(text) || PLANS_FILLING.isIn(text) || reckonsRow(text, session));
