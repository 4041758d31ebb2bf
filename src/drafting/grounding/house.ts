import { wordSet } from '../../language/lexicon.ts';
import { NO_FEE, NOTHING_ELSE, problemFrames } from '../house-frames.ts';
import { openingOf, PHRASES } from '../opening.ts';
import type { Evidence } from './evidence.ts';
import { lettersOf } from './sentences.ts';

/** What a sentence of the house itself rests on: the opening, an attitude, a frame. Null for any other sentence. */
export function houseRests(sentence: string, evidence: Evidence): readonly string[] | null {
  const letters = lettersOf(sentence);
  if (letters !== '' && lettersOf(openingOf(evidence.request)).includes(letters) && letters.length > 4)
    return ['phrases.opening', 'report.year'];
  if (letters === lettersOf(NOTHING_ELSE)) return ['phrases.nothingElse'];
  if (letters === lettersOf(problemFrames(evidence.self).toCome)) return ['phrases.measuresToCome'];
  const attitude = Object.entries(PHRASES.attitudes).find(([, words]) => lettersOf(words) === letters);
  if (attitude) return [`phrases.attitudes.${attitude[0]}`];
  return letters === lettersOf(NO_FEE) ? noFeeRests(evidence) : null;
}

/** What that nobody paid rests on: the notes on fees, and the table; null where somebody did. */
function noFeeRests({ lines, report }: Evidence): readonly string[] | null {
  const fees = lines.filter(({ aspect }) => aspect === 'fees');
  const isPaid = fees.some(({ figures }) => figures.some(({ figure }) => figure.value > 0));
  return isPaid || (report.applications.otherFeeUnpaid?.total ?? 0) > 0
    ? null
    : [...new Set([...fees.map(({ ref }) => ref), 'applications.otherFeeUnpaid.total'])];
}

const NO_FEES = wordSet(['{未|没有|没|均未}{收取|收}{任何|信息处理|}费{用|}']);

/** What a clause rests on by which nobody paid: 未收取费用. Null for any other. */
export const freeRests = (clause: string, evidence: Evidence): readonly string[] | null =>
  NO_FEES.endingAt(clause, clause.length) ? noFeeRests(evidence) : null;

/** Whether a clause stands in the opening of the house word for word. */
export const isOfOpening = (clause: string, evidence: Evidence): boolean =>
  lettersOf(openingOf(evidence.request)).includes(lettersOf(clause));

/** Which items a sentence of 五 holds, and the sentence without the house's frame. */
export function framed(
  sentence: string,
  evidence: Evidence,
): { readonly aspect: string; readonly rest: string } {
  const { improved, problems, done, measures, measure } = problemFrames(evidence.self);
  const frames = [
    [improved, 'improvements'],
    [problems, 'problems'],
    [done, 'measures'],
    [measures, 'measures'],
    [measure, 'measures'],
  ] as const;
  const opening = frames.find(([frame]) => sentence.startsWith(frame));
  return opening
    ? { aspect: opening[1], rest: sentence.slice(opening[0].length) }
    : { aspect: '', rest: sentence };
}
