import type { Statement } from '../text/counts.ts';
import type { Mention } from '../text/mentions.ts';
import { cellsValue } from '../text/readings.ts';
import { sumOf } from '../totals.ts';
import type { CheckContext } from './rule.ts';

/** This year's figure and last year's of the same thing. */
export interface YearPair {
  readonly now: number;
  readonly before: number;
}

/** This year's figure and last year's of what a statement counts, for each way in which it may be read. */
export function yearPairsOf({ report, previous }: CheckContext, { readings }: Statement): YearPair[] {
  return readings.flatMap((reading) => {
    const now = cellsValue(report, reading);
    const before = sumOf(previous.map((last) => cellsValue(last, reading)));
    return now === null || before === null ? [] : [{ now, before }];
  });
}

/** The count that a comparison is about: the last one before it in its sentence. */
export const countedBefore = (mention: Mention, statements: readonly Statement[]): Statement | undefined =>
  statements.findLast(
    ({ mention: other }) =>
      other.sentenceStart === mention.sentenceStart && other.figure.end <= mention.figure.start,
  );
