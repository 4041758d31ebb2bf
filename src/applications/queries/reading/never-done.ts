import type { Filter } from '../query.ts';
import type { Gathered } from './gathered.ts';
import { asAnswered, isAnswered } from './said.ts';

/** What an open case waits for, as what was never asked of an answered one. */
const NEVER_ASKED: Readonly<Partial<Record<string, Extract<Filter, { by: 'ever' }>['deed']>>> = {
  awaitingCorrection: 'corrected',
  consulting: 'consulted',
};

/** 没延期没补正就答掉的: beside an answer what was not corrected was never to be. 办结的里头超期的: it was answered late. */
export function ofAnswered(notions: Gathered): Gathered {
  const isOfAnswers =
    notions.filters.some(({ filter }) => isAnswered(filter)) ||
    notions.times.some(({ of }) => of?.moment === 'answered' && of.filter !== null && isAnswered(of.filter));
  if (!isOfAnswers) return notions;
  return {
    ...notions,
    filters: notions.filters.map((each) => {
      const late = each.isJoined ? each.filter : asAnswered(each.filter);
      if (late !== each.filter) return { ...each, filter: late };
      // 没缴费就关掉的; 办结的里除去没缴费的: what was closed for want of a fee.
      if (each.filter.by === 'state' && each.filter.state === 'awaitingFee')
        return { ...each, filter: { by: 'fee', fee: 'lapsed', not: each.filter.not } };
      const deed =
        each.filter.by === 'state' && !each.filter.not ? NEVER_ASKED[each.filter.state] : undefined;
      return deed ? { ...each, filter: { by: 'ever', deed, not: true } } : each;
    }),
  };
}

/** What such a filter says of what was never done; null for any other. */
function neverDone(filter: Filter): Filter | null {
  if (filter.not) return null;
  const isOfFee = filter.by === 'fee' && filter.fee === 'owed';
  const deed = isOfFee ? 'charged' : filter.by === 'state' ? NEVER_ASKED[filter.state] : undefined;
  return deed ? { by: 'ever', deed, not: true } : null;
}

/** 既未延期、也未补正、未收费的: beside another thing that was never done what is waited for was never asked for. */
export function ofDenials(notions: Gathered): Gathered {
  const isDenied = notions.filters.some(({ filter }) => filter.by === 'ever' && filter.not);
  return isDenied
    ? {
        ...notions,
        filters: notions.filters.map((each) => ({ ...each, filter: neverDone(each.filter) ?? each.filter })),
      }
    : notions;
}
