import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { FILLER } from '../../language/filler.ts';
import type { Heard } from '../../language/hear.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { overlaps } from '../../language/span.ts';
import { isOfTime } from '../../language/units.ts';
import { termsOf } from '../answers/tally/tally.ts';
import { CELLS_ID, NOTES_ID } from '../questions/ids.ts';
import { questionsOf } from '../questions/list.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { likelyReadings } from './likely.ts';
import {
  A_CHARGE,
  CASE_UNITS,
  NO_CHARGE,
  OF_ANYTHING,
  OF_APPLICATIONS,
  TAKES_MONEY,
} from './words/counted-rows.ts';

/** Longer messages tell of the year, whatever they count (characters). */
const LONGEST = 40;

/** What stays over is an application, whatever else is said. */
const STAYS_OVER: ReadonlySet<string> = new Set(['carriedOver', 'carriedForward']);

/** Figures of a table that the report asks for elsewhere, as they are likeliest meant. */
export interface CountedRows {
  readonly question: CellsQuestion;
  readonly cells: Readonly<Record<string, number>>;
}

/** 6个渠道 counts what no row of the table is called; 3个, 2个申请 and 1个公司的 count cases. */
const countsThings = (
  { text, clauses }: Heard,
  { unit, end }: FoundAmount,
  terms: Lexicon<unknown>,
): boolean =>
  OF_ANYTHING.has(unit) &&
  !clauses.some((clause) => clause.end === end) &&
  [terms, OF_APPLICATIONS, FILLER].every((words) => words.at(text, end) === null);

/** Whether a message counts cases, exactly, and nothing else. */
const countsCases = (utterance: Heard, terms: Lexicon<unknown>): boolean => {
  const { text, times } = utterance;
  const counted = amountsIn(text).filter(
    (amount) => amount.unit !== '' && !isOfTime(amount.unit) && !times.some((time) => overlaps(time, amount)),
  );
  return (
    counted.length > 0 &&
    counted.every(
      (amount) =>
        amount.precision === 'exact' &&
        CASE_UNITS.has(amount.unit) &&
        !countsThings(utterance, amount, terms),
    )
  );
};

/** 不动产登记费收了38.6万: money that was taken and is no processing fee. */
const takesCharge = ({ text }: Heard): boolean => {
  const others = NO_CHARGE.all(text);
  return (
    TAKES_MONEY.isIn(text) &&
    amountsIn(text).some(({ value }) => value > 0) &&
    A_CHARGE.all(text).some((word) => !others.some((other) => overlaps(other, word)))
  );
};

/** The tables of which a message counts the rows. */
function tableOf(utterance: Heard, { content }: Session): string | null {
  const { text } = utterance;
  if (takesCharge(utterance)) return CELLS_ID.fees;
  const tables = {
    applications: termsOf('applications', content.report.form),
    disputes: termsOf('disputes', content.report.form),
  };
  if (!countsCases(utterance, tables.applications)) return null;
  const rowsOf = (table: keyof typeof tables) =>
    tables[table]
      .all(text)
      .flatMap(({ value }) => (value?.kind === 'row' || value?.kind === 'either' ? value.rows : []));
  if (rowsOf('disputes').length > 0) return CELLS_ID.disputes;
  const rows = rowsOf('applications');
  return rows.some((row) => STAYS_OVER.has(row)) || (rows.length > 0 && OF_APPLICATIONS.isIn(text))
    ? CELLS_ID.applications
    : null;
}

/**
 * What a message told for a note says of a table that is asked elsewhere: 有一件复议，县政府维持了. Null where it counts none of its
 * rows, or where problems and what is done about them are asked.
 */
export function countedRows(session: Session, at: string, utterance: Heard): CountedRows | null {
  const { text, folded } = utterance;
  if (text.length > LONGEST || text.includes('\n') || at === NOTES_ID.problems || at === NOTES_ID.measures)
    return null;
  const id = tableOf(utterance, session);
  const question = questionsOf(session).find((each) => each.id === id);
  if (question?.kind !== 'cells') return null;
  const [cells] = likelyReadings(session, question, folded.original);
  return cells && Object.values(cells).some((value) => value !== 0) ? { question, cells } : null;
}
