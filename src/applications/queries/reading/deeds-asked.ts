import type { Filter, Measure, Query } from '../query.ts';
import { describes } from './cases.ts';
import { LITIGATION } from './dispute-words.ts';
import type { Gathered } from './gathered.ts';
import { aspectOf, OF_MOMENT } from './of-one.ts';
import { isAnswered, isBy, isOfAnswers, namesNothing } from './said.ts';

type Aspect = Extract<Measure, { kind: 'aspect' }>['aspect'];
type Moment = Extract<Filter, { by: 'when' }>['moment'];

/** What some applications have and others have not, and its day. */
const HAVING: Readonly<Partial<Record<Aspect, readonly [Filter, Moment]>>> = {
  extension: [{ by: 'ever', deed: 'extended', not: false }, 'extended'],
  correction: [{ by: 'ever', deed: 'corrected', not: false }, 'correctionAsked'],
  consultation: [{ by: 'ever', deed: 'consulted', not: false }, 'consulted'],
  reasons: [{ by: 'ever', deed: 'reasonsAsked', not: false }, 'reasonsAsked'],
  fee: [{ by: 'ever', deed: 'charged', not: false }, 'feeNotified'],
  dispute: [{ by: 'dispute', kinds: [], results: [], not: false }, 'disputed'],
};

const KINDS: Readonly<Record<'reconsidered' | 'sued', Extract<Filter, { by: 'dispute' }>['kinds']>> = {
  reconsidered: ['reconsideration'],
  sued: LITIGATION,
};

/** 诉讼情况: of disputes it is told of the kind that is named; null where none is. */
function disputeNamed(aspect: Aspect, { words }: Gathered): readonly [Filter, Moment] | null {
  const named = words.find((word) => word.is === 'aspect' && word.of !== undefined);
  return aspect === 'dispute' && named?.is === 'aspect' && named.of
    ? [{ by: 'dispute', kinds: KINDS[named.of], results: [], not: false }, named.of]
    : null;
}

/** 今年延期情况: what happened to applications is told of those to which it did, and no whole year; null where nothing is named. */
export function situationOf({ filters, times, words }: Gathered): Aspect | null {
  if (!words.some(({ is }) => is === 'summary')) return null;
  const aspects = [
    ...filters.map(({ filter }) => aspectOf(filter)),
    ...times.map(({ of }) => of && OF_MOMENT[of.moment]),
  ];
  return aspects.find((aspect) => aspect !== null && HAVING[aspect] !== undefined) ?? null;
}

const isOf = (aspect: Aspect, filter: Filter): boolean =>
  aspectOf(filter) === aspect || (filter.by === 'when' && OF_MOMENT[filter.moment] === aspect);

const LATE: readonly string[] = ['overdue', 'answeredLate'];

/** 今年办结多少、超期多少: of those that are late, or were, it is told by how much. */
function ofLateOnes(query: Query): Query {
  const { filters } = query;
  const isPicked = filters.some(
    (each) =>
      describes(each) ||
      each.by === 'numbered' ||
      each.by === 'dispute' ||
      (each.by === 'state' && LATE.includes(each.state)),
  );
  const isOfClosed = filters.some((each) => isOfAnswers(each) || isAnswered(each));
  const late: Filter = { by: 'state', state: isOfClosed ? 'answeredLate' : 'overdue', not: false };
  return isPicked ? query : { ...query, filters: [...filters, late] };
}

/** 补正通知发得及时吗: of a notice it is told when it went out, and not whether the answer was late. */
export function ofNotices(notions: Gathered): Gathered {
  const { words, filters, times, measures } = notions;
  if (!words.some((word) => word.is === 'aspect' && word.ofNotice)) return notions;
  const said = [...filters.map(({ filter }) => filter), ...times.flatMap(({ of }) => of?.filter ?? [])];
  const aspect = said.filter(isBy('ever')).flatMap((each) => aspectOf(each) ?? [])[0];
  if (!aspect) return notions;
  return {
    ...notions,
    measures: measures.map((each) =>
      each.kind === 'aspect' && each.aspect === 'late' ? { kind: 'aspect', aspect } : each,
    ),
  };
}

/** 今年复议情况怎么样: of no case that is picked out, what happened is told of those to which it did, in the time that is named. */
export function ofThoseThatHave(query: Query, notions: Gathered): Query {
  const { measure, filters } = query;
  if (measure.kind === 'aspect' && measure.aspect === 'late') return ofLateOnes(query);
  const having =
    measure.kind === 'aspect' ? (disputeNamed(measure.aspect, notions) ?? HAVING[measure.aspect]) : undefined;
  if (measure.kind !== 'aspect' || having === undefined) return query;
  const isPicked = filters.some((each) => describes(each) || each.by === 'numbered');
  if (isPicked || filters.some((each) => isOf(measure.aspect, each))) return query;
  const [has, moment] = having;
  const isOfOtherDay = notions.moments.length > 0 || notions.times.some(({ of }) => of !== null);
  const when = isOfOtherDay ? undefined : filters.find(isBy('when'));
  if (when === undefined || when.moment === 'due' || namesNothing(notions))
    return { ...query, filters: [...filters, has] };
  return { ...query, filters: filters.map((each) => (each === when ? { ...when, moment } : each)) };
}

/** 今年办结多少、超期多少: behind a count of many it is asked of those that were late, and not of each. */
export const ofCounted = (query: Query, previous: Query): Query =>
  query.measure.kind === 'aspect' && query.measure.aspect === 'late' && previous.measure.kind === 'count'
    ? ofLateOnes(query)
    : query;
