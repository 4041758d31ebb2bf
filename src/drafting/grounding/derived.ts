import { comesTo, DERIVATIONS, saidBy } from '../../language/derivations.ts';
import { wordSet } from '../../language/lexicon.ts';
import type { Bound } from './bound.ts';
import { wayBeside } from './changes.ts';
import type { Judged, Rests } from './ground-of.ts';
import { earlierThan, type RestsOf } from './operands.ts';
import { PAIRS } from './pairs.ts';

/** What remains of more and fewer, and what is fewer. */
const NET = wordSet(['净{增|减|增加|减少|增长|下降}']);
const GONE = wordSet(['{废止|注销|关停|取消|撤销|下线|减少}']);
/** Whether a net change goes the other way than the two figures before it: 制发18件、废止22件，净增4件. */
function isNetWrong(claim: Bound, judged: Judged): boolean {
  const [last, first] = NET.isIn(claim.lead) ? earlierThan(claim, judged) : [];
  if (!last || !first || GONE.isIn(last.lead) === GONE.isIn(first.lead)) return false;
  const [gone, come] = GONE.isIn(last.lead) ? [last, first] : [first, last];
  return Math.sign(come.figure.value - gone.figure.value) !== wayBeside(claim);
}

/**
 * What a figure rests on that follows from two others: 33件加上年结转2件，应办35件; 其余11个; 减少22个; 占六成以上; 平均每月约12篇. Each has to be
 * said in one of the ways of `DERIVATIONS`.
 */
export function derivedRests(claim: Bound, judged: Judged, restsOf: RestsOf): Rests {
  if (isNetWrong(claim, judged)) return null;
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
