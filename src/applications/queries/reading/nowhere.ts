import type { Context } from './context.ts';
import type { Gathered } from './gathered.ts';
import { pointsBack, STANDINGS } from './said.ts';

/** …的话呢, 14号呢: behind what was supposed of a day a bare number may be another day as well as a case. */
export const isOtherDay = ({ filters, measures }: Gathered, { previous, isContinued }: Context): boolean =>
  previous?.measure.kind === 'supposed' &&
  !isContinued &&
  measures.length === 0 &&
  filters.length > 0 &&
  filters.every(({ filter }) => filter.by === 'number');

/** 那个弄好了没: what asks of a case that was spoken of, where none was. */
export function pointsNowhere(notions: Gathered, { previous, subject, isAgreedTo }: Context): boolean {
  const { filters, times, unknown, moments, amounts, measures } = notions;
  const isBare = times.length + unknown.length + moments.length + amounts.length === 0;
  const isOfOne = filters.every(({ filter }) => STANDINGS.includes(filter.by)) && filters.length < 2;
  const isAlone = previous === null && subject.length === 0;
  const asksOfIt = measures.every(({ kind }) => kind === 'aspect');
  return (
    isAlone && isBare && isOfOne && asksOfIt && pointsBack(notions) && (isAgreedTo || filters.length === 0)
  );
}
