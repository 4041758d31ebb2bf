import type { Filter } from '../query.ts';
import type { Gathered, SaidFilter } from './gathered.ts';
import { firstSaid, has } from './said.ts';

/** 复议还有没结的吗: beside a dispute it is the dispute that is open. */
export function ofDisputes(notions: Gathered): Gathered {
  const isOfDispute = notions.filters.some(
    ({ filter }) => filter.by === 'dispute' && filter.results.length === 0,
  );
  if (!isOfDispute) return notions;
  const groups = firstSaid(notions, 'groups');
  // 复议几起，啥结果: how they ended is told of each.
  const told: Gathered =
    groups?.by === 'result' && !notions.filters.some(({ filter }) => filter.by === 'result')
      ? {
          ...notions,
          words: notions.words.filter((word) => word !== groups),
          measures: [...notions.measures, { kind: 'aspect', aspect: 'dispute' }],
        }
      : notions;
  const disputedAt = Math.max(
    ...notions.filters.map(({ filter, start = 0 }) => (filter.by === 'dispute' ? start : 0)),
  );
  const results = { pending: ['pending'], answered: ['upheld', 'corrected', 'otherResult'] } as const;
  // 被复议的占已答复的多少: what they are a part of is said of the applications.
  const borders = [notions.shareAt, notions.withinAt].flatMap((at) => at ?? []);
  const isApart = ({ start = 0 }: SaidFilter) =>
    has(notions, 'share') && borders.some((at) => start > at !== disputedAt > at);
  return {
    ...told,
    filters: notions.filters.map((each) => {
      const { filter } = each;
      // 我答了以后被告的: what was done before is done to the application.
      const isBefore = has(notions, 'after') && (each.start ?? 0) < disputedAt;
      if (
        isBefore ||
        isApart(each) ||
        filter.by !== 'state' ||
        (filter.state !== 'pending' && filter.state !== 'answered')
      )
        return each;
      return {
        ...each,
        moment: 'disputed' as const,
        filter: { by: 'dispute' as const, kinds: [], results: [...results[filter.state]], not: filter.not },
      };
    }),
  };
}

/** 复议后改成公开的: behind a reconsideration it ended so, and nobody went to court. */
export function ofReconsidered(notions: Gathered): Gathered {
  const isBehind = notions.words.some((word) => word.is === 'nothing' && word.goesOn === true);
  const isOfResult = notions.filters.some(({ filter }) => filter.by === 'result');
  if (!has(notions, 'finally') && !(isBehind && isOfResult)) return notions;
  const isAfter = (filter: Filter) =>
    filter.by === 'dispute' &&
    filter.kinds.length === 1 &&
    filter.kinds[0] === 'litigationAfterReconsideration';
  return {
    ...notions,
    filters: notions.filters.map((each) =>
      isAfter(each.filter) && each.filter.by === 'dispute'
        ? { ...each, filter: { ...each.filter, kinds: ['reconsideration'] } }
        : each,
    ),
  };
}
