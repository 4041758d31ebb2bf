import type { FoundSpan } from '../../../language/spans.ts';
import type { Filter } from '../query.ts';
import { isOfAnswers, type SaidFilter, type SaidTime } from './gathered.ts';

type Moment = Extract<Filter, { by: 'when' }>['moment'];

/** A time beside which no word said yet of what it is. */
export interface Waiting {
  readonly time: FoundSpan;
  readonly not: boolean;
  readonly isOfCases?: boolean;
}

/** A number that was named, as a filter: each is a case by itself. */
export const asNumber = ({
  number,
  part,
  not,
}: {
  readonly number: string;
  readonly part: number;
  readonly not: boolean;
}): SaidFilter => ({
  filter: { by: 'number', numbers: [number], not },
  moment: null,
  isJoined: true,
  part,
});

/** A time that no word behind it was of: of the last day that was named; within those of which some are asked for, of when they came. */
export function asSaid(
  { time, not, isOfCases = false }: Waiting,
  moments: readonly Moment[],
  withinAt: number | null,
  times: readonly SaidTime[],
): SaidTime {
  // 今年办结的里头有多少是去年的件: of those it is asked when they came.
  const isInner = withinAt !== null && time.start > withinAt && times.some(isOfAnswers);
  const last = isInner ? 'received' : moments.at(-1);
  return { time, not, of: last ? { moment: last, filter: null } : null, isOfCases };
}

/** Times of which the last is of so many cases: 2025年的四件. */
export const asOfCases = (waiting: readonly Waiting[]): Waiting[] =>
  waiting.map((each, at) => (at === waiting.length - 1 ? { ...each, isOfCases: true } : each));

/** A filter of results, held to rows of the group that was named: 第5项. */
export const heldToRow = (
  said: SaidFilter,
  results: Extract<Filter, { by: 'result' }>['results'],
): SaidFilter => (said.filter.by === 'result' ? { ...said, filter: { ...said.filter, results } } : said);
