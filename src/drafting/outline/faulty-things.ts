import { wordSet } from '../../language/lexicon.ts';
import { sortsOf } from '../../language/units.ts';
import { thingAtEnd, thingsIn } from '../words/objects.ts';
import { PUBLISHED } from './by-channel.ts';

/** What is found rather than set up: 空白栏目2个. */
const FAULTY = wordSet(['{空|空白|僵尸|失效|旧|老旧|破|破损|损坏|过期|错误|重复|不更新的|未更新的}']);
/** The verb of things that have a place. */
const SET_UP = '设置';

/**
 * Whether a count of things does not tell that they were made, though their own verb would say so: faulty ones are found,
 * and what is counted in 条 came in or out by them. `before` is what stands before the thing.
 */
export const isNothingMade = (before: string, verb: string, unit: string): boolean =>
  FAULTY.endingAt(before, before.length) !== null ||
  (verb === SET_UP &&
    (PUBLISHED.has(unit) || sortsOf(unit).some((sort) => sort === 'person' || sort === 'occasion')));

/** How a clause tells that somebody looked. */
const LOOKED = wordSet(['{检查|抽查|自查|排查|巡查|核查|督查|清查|查看|梳理|体检|普查}']);

/** A count of faulty things behind a clause that tells of a check, as what was found: 检查1次，发现空白栏目2个; null for any other. */
export function foundThere(clause: string, before: string): string | null {
  const end = thingsIn(clause)[0]?.end ?? 0;
  const thing = thingAtEnd(clause.slice(0, end));
  const faulty = FAULTY.at(clause, 0);
  return thing && faulty?.end === thing.start && /^\d/.test(clause.slice(end)) && LOOKED.isIn(before)
    ? `发现${clause}`
    : null;
}
