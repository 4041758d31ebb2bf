import type { Filter, Measure, Query } from '../query.ts';
import type { Context } from './context.ts';
import type { Gathered } from './gather.ts';
import { merged } from './merge.ts';
import { has, isBy } from './said.ts';

/** Whether a question goes on from the one before it: 其中…, 它…, 那上个月呢, 律所的呢; or asks only who or when. */
export function leansOn(said: Gathered, { isElliptic, isContinued }: Context): boolean {
  if (has(said, 'ofThose')) return true;
  // 还剩多少 asks for what is pending, whatever was asked before.
  if (has(said, 'still') || has(said, 'latest')) return false;
  const isBare = said.filters.length + said.times.length + said.unknown.length === 0;
  const asks = said.measures.length > 0 || has(said, 'groups') || has(said, 'share');
  const isOfOne = said.measures.some(({ kind }) => kind === 'counting' || kind === 'aspect');
  if (isBare && (isOfOne || (asks && (has(said, 'that') || isContinued)))) return true;
  return (
    !isBare &&
    isElliptic &&
    said.measures.length === 0 &&
    !said.filters.some(({ filter }) => filter.by === 'number')
  );
}

/** A time alone takes the place of the time that was last asked of. */
const asTimeOf = (when: Filter, said: Gathered, previous: Query): Filter => {
  const before = previous.filters.find(isBy('when'));
  const isBare = when.by === 'when' && said.moments.length === 0;
  return isBare && before ? { ...when, moment: before.moment } : when;
};

/** The question before with what was said on top: filters of one sort take the place of the earlier ones. */
export function goneOn(
  said: Gathered,
  asked: Measure | null,
  filters: readonly Filter[],
  whens: readonly Filter[],
  previous: Query,
): Query {
  const own = [...filters, ...whens.map((when) => asTimeOf(when, said, previous))];
  if (has(said, 'share') && own.length > 0)
    return { measure: { kind: 'share', part: own }, filters: previous.filters, latest: false };
  const timed = previous.filters.filter(isBy('when'));
  const part = previous.filters.filter(({ by }) => by !== 'when');
  if (has(said, 'share') && part.length > 0)
    return { measure: { kind: 'share', part }, filters: timed, latest: false };
  const replaced = new Set(own.map(({ by }) => by));
  const kept = has(said, 'ofThose')
    ? previous.filters
    : previous.filters.filter(({ by }) => !replaced.has(by) || by === 'state');
  const measure = asked ?? previous.measure;
  const isOfDispute = previous.filters.some(isBy('dispute')) && own.length === 0;
  if (measure.kind === 'aspect' && measure.aspect === 'result' && isOfDispute)
    return { ...previous, measure: { kind: 'aspect', aspect: 'dispute' } };
  return {
    measure,
    filters: merged([...kept, ...own].map((filter) => ({ filter, isJoined: false }))),
    latest: previous.latest,
  };
}
