import { comesTo, DERIVATIONS, saidBy } from '../../language/derivations.ts';
import type { Bound } from './bound.ts';
import { wayBeside } from './changes.ts';
import type { Judged, Rests } from './ground-of.ts';
import type { RestsOf } from './operands.ts';
import { PAIRS } from './pairs.ts';

/**
 * What a figure rests on that follows from two others: 33件加上年结转2件，应办35件; 其余11个; 减少22个; 占六成以上; 平均每月约12篇. Each has to be
 * said in one of the ways of `DERIVATIONS`.
 */
export function derivedRests(claim: Bound, judged: Judged, restsOf: RestsOf): Rests {
  const sort = saidBy(claim.figure);
  const way = wayBeside(claim);
  const ways = DERIVATIONS.filter(
    ({ says, signs, isChange }) =>
      sort !== null && says.includes(sort) && isChange === (way !== 0) && (signs?.isIn(claim.clause) ?? true),
  );
  for (const { of, value, name } of ways) {
    const sign = way === -1 ? -1 : 1;
    const isWhole = name !== 'mean' && sort !== 'percent' && sort !== 'times';
    const pair = PAIRS[of](claim, judged, restsOf).find(({ one, other }) =>
      comesTo(claim.figure, claim.closeness, sign * value(one, other), isWhole),
    );
    if (pair) return pair.rests;
  }
  return null;
}
