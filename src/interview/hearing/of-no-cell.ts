import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import type { Heard } from '../../language/hear.ts';
import { YUAN_PER_WAN } from '../../language/money.ts';
import { tellsPart } from '../../language/negation.ts';
import { around, liesIn, overlaps, type Span } from '../../language/span.ts';
import { NEWEST_FORM } from '../../report/forms/choose.ts';
import { cellUnitOf } from '../answers/in-order.ts';
import { termsOf } from '../answers/tally/tally.ts';
import { COMPARED, STAYS } from '../answers/tally/words.ts';
import type { CellsQuestion } from '../questions/question.ts';
import {
  BY_COURT,
  COUNTED_IN,
  MONEY_LEADS,
  NOT_DONE_YET,
  OF_LAST_YEAR,
  OF_NO_ROW,
  OF_THIS_YEAR,
  ROWS_OF_MONEY,
  STAGES,
} from './words/this-years.ts';

/** Whether a clause counts what is of no cell of the year: last year's figure, or what was not made yet. */
export function isOfNoCell({ text }: Heard, clause: Span): boolean {
  const own = text.slice(clause.start, clause.end);
  const counts = amountsIn(text).some((amount) => overlaps(amount, clause));
  return counts && (isLastYears(own) || NOT_DONE_YET.isIn(own) || OF_NO_ROW.isIn(own) || isByCourt(own));
}

/** 申请法院强制执行4件: whether a clause counts what a court enforces, and no part of what was told before it. */
export const isByCourt = (clause: string): boolean =>
  BY_COURT.isIn(clause) && !COUNTED_IN.isIn(clause) && !tellsPart(clause);

/** Whether a clause tells of the year before; 和去年一样是0 tells of this year. */
export const isLastYears = (clause: string): boolean =>
  OF_LAST_YEAR.isIn(clause) && ![OF_THIS_YEAR, COMPARED, STAYS].some((words) => words.isIn(clause));

/** A figure with the stage of a case that it is of. */
interface Staged extends Span {
  readonly stage: 'before' | 'decided';
}

function stagedIn(text: string, amounts: readonly FoundAmount[]): Staged[] {
  const words = STAGES.all(text);
  return amounts.flatMap((amount): Staged[] => {
    const before = words.find(({ end }) => end === amount.start);
    const behind = words.find(({ start }) => start === amount.end);
    const word = before ?? behind;
    return word
      ? [
          {
            start: Math.min(word.start, amount.start),
            end: Math.max(word.end, amount.end),
            stage: word.value,
          },
        ]
      : [];
  });
}

/** 受理260批251, 立案30，结案26，决定24: the figures of earlier stages than the last that is told. */
function earlierStages(text: string, amounts: readonly FoundAmount[]): Span[] {
  const staged = stagedIn(text, amounts);
  const isDecided = staged.some(({ stage }) => stage === 'decided');
  return isDecided ? staged.filter(({ stage }) => stage !== 'decided') : [];
}

/** 处罚18件罚款46万: money beside acts that are counted. */
function moneyBeside({ text, clauses }: Heard, amounts: readonly FoundAmount[]): Span[] {
  const money = amounts.flatMap((amount): Span[] => {
    const lead = MONEY_LEADS.endingAt(text, amount.start);
    const clause = around(clauses, amount);
    // 收费0元 is of a row of its own.
    const isOfRow = clause && lead === null && ROWS_OF_MONEY.isIn(text.slice(clause.start, amount.start));
    const isMoney =
      (amount.isMoney && !isOfRow) || (lead !== null && amount.scale >= YUAN_PER_WAN && amount.unit === '');
    return isMoney ? [{ start: lead?.start ?? amount.start, end: amount.end }] : [];
  });
  return money.length < amounts.length ? money : [];
}

const OPENS = '（';
const CLOSES = '）';

/** 印发2件（征地、宅基地各1件）: what is told in brackets behind a figure, and names no row or column. */
function asidesIn(text: string, amounts: readonly FoundAmount[]): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(OPENS); start >= 0; start = text.indexOf(OPENS, start + 1)) {
    const end = text.indexOf(CLOSES, start) + 1;
    const isBehind = amounts.some((amount) => amount.end <= start) || end === 0;
    const holds = amounts.some((amount) => amount.start > start && amount.end < end);
    const names = termsOf('proactive', NEWEST_FORM).all(text.slice(start, end));
    if (isBehind && holds && names.every(({ value }) => value === null)) spans.push({ start, end });
  }
  return spans;
}

/** The stretches within clauses that count what is of no cell of a question. */
export function stretchesOfNoCell(utterance: Heard, { cells }: CellsQuestion): Span[] {
  const { text } = utterance;
  if (cells.some((path) => cellUnitOf(path) !== 'count')) return [];
  const amounts = amountsIn(text);
  const spans = [
    ...earlierStages(text, amounts),
    ...moneyBeside(utterance, amounts),
    ...asidesIn(text, amounts),
  ];
  return spans.filter((span) => !spans.some((other) => other !== span && liesIn(span, other)));
}
