import type { Filter } from '../query.ts';
import type { Gathered, SaidFilter } from './gathered.ts';

type Moment = Extract<Filter, { by: 'when' }>['moment'];

/** What is asked of one case, and of several is what was done to them. */
const DONE: Readonly<Partial<Record<string, { readonly filter: Filter; readonly moment: Moment }>>> = {
  correction: {
    filter: { by: 'ever', deed: 'correctionReceived', not: false },
    moment: 'correctionReceived',
  },
  fee: { filter: { by: 'fee', fee: 'paid', not: false }, moment: 'feePaid' },
};

/** 补正回来以后公开的有几件, 4月10号交的钱是哪件: of how many, or which, it is told, it is what was done to them. */
export function ofReturned(notions: Gathered): Gathered {
  const isSeveral = notions.measures.some(({ kind }) => kind === 'count' || kind === 'list');
  const aspect = notions.measures.flatMap((each) => (each.kind === 'aspect' ? each.aspect : []));
  const done = aspect.map((each) => DONE[each]).find((each) => each !== undefined);
  const isOther = notions.filters.length + notions.times.length > 0;
  if (!isSeveral || !done || !isOther || notions.filters.some(({ filter }) => filter.by === 'number'))
    return notions;
  return {
    ...notions,
    filters: [...notions.filters, { filter: done.filter, moment: null, isJoined: false }],
    measures: notions.measures.filter((each) => each.kind !== 'aspect' || DONE[each.aspect] !== done),
    times: notions.times.map((each) =>
      each.of === null ? { ...each, of: { moment: done.moment, filter: done.filter } } : each,
    ),
  };
}

/** 让补正但没补的: what was asked for and has not come is waited for no longer where the case is closed. */
export function ofUncorrected(notions: Gathered): Gathered {
  const isAsked = ({ filter }: SaidFilter) =>
    filter.by === 'ever' && filter.deed === 'corrected' && !filter.not;
  // 今年补正的里没补的: a time that stands beside it says so as well.
  const isOfDay = notions.times.some(({ of }) => of?.moment === 'correctionAsked');
  // 没收到补正的那件: of those that were to be corrected.
  const isMissing = ({ filter }: SaidFilter) =>
    filter.by === 'ever' && filter.deed === 'correctionReceived' && filter.not;
  if (!isOfDay && notions.filters.some(isMissing) && !notions.filters.some(isAsked)) {
    const asked: Filter = { by: 'ever', deed: 'corrected', not: false };
    return { ...notions, filters: [{ filter: asked, moment: null, isJoined: false }, ...notions.filters] };
  }
  if (!isOfDay && !notions.filters.some(isAsked)) return notions;
  return {
    ...notions,
    filters: notions.filters.map((each) =>
      each.filter.by === 'state' && each.filter.state === 'awaitingCorrection' && !each.filter.not
        ? { ...each, filter: { by: 'ever', deed: 'correctionReceived', not: true } }
        : each,
    ),
  };
}
