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
  const { applications } = evidence.report;
  const noFees = !evidence.lines.some(
    ({ aspect, figures }) => aspect === 'fees' && figures.some(({ figure }) => figure.value > 0),
  );
  return letters === lettersOf(NO_FEE) && noFees && (applications.otherFeeUnpaid?.total ?? 0) === 0
    ? [
        ...new Set([
          ...evidence.lines.filter(({ aspect }) => aspect === 'fees').map(({ ref }) => ref),
          'applications.otherFeeUnpaid.total',
        ]),
      ]
    : null;
}

/** Whether a clause stands in the opening of the house word for word. */
export const isOfOpening = (clause: string, evidence: Evidence): boolean =>
  lettersOf(openingOf(evidence.request)).includes(lettersOf(clause));

/** Which items a sentence of 五 holds, and the sentence without the house's frame. */
export function framed(
  sentence: string,
  evidence: Evidence,
): { readonly aspect: string; readonly rest: string } {
  const { improved, problems, measures, measure } = problemFrames(evidence.self);
  const frames = [
    [improved, 'improvements'],
    [problems, 'problems'],
    [measures, 'measures'],
    [measure, 'measures'],
  ] as const;
  const opening = frames.find(([frame]) => sentence.startsWith(frame));
  return opening
    ? { aspect: opening[1], rest: sentence.slice(opening[0].length) }
    : { aspect: '', rest: sentence };
}
