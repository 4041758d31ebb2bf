import type { Filter, Measure } from '../query.ts';
import type { Context } from './context.ts';
import type { Gathered } from './gathered.ts';
import { firstSaid, has, isPending, isState, namesNothing } from './said.ts';

/** How open or late cases stand, of which no reason is recorded. */
const isDelay = (filter: Filter): boolean =>
  isState(filter, 'overdue', 'answeredLate') || (filter.by === 'ever' && filter.deed === 'extended');

const OF_DELAY: readonly string[] = ['took', 'late', 'extension'];

/** 为什么不给 asks how it was answered; 超期的原因是什么, 为啥答得那么慢 why it took so long, which is not recorded. */
export function ofCauses(
  notions: Gathered,
  { previous, isContinued }: Pick<Context, 'previous' | 'isContinued'>,
): Gathered {
  const isOf = (aspects: readonly string[]) => (measure: Measure) =>
    measure.kind === 'aspect' && aspects.includes(measure.aspect);
  const groups = firstSaid(notions, 'groups');
  // 宏达那件为什么停着: where it stands says why.
  const isStopped = notions.filters.some(({ filter }) => isState(filter, 'stopped') && !filter.not);
  const isCause = notions.measures.some(isOf(['cause']));
  const isDelayed =
    // 为何还没答: that it is open is asked for its cause; a denial beside it says the same.
    notions.filters.some(({ filter }) => isDelay(filter) || isPending(filter)) ||
    // 今年超期答复几件，为什么: of those that were late.
    (isContinued &&
      namesNothing(notions) &&
      previous !== null &&
      (previous.filters.some(isDelay) ||
        previous.measure.kind === 'extreme' ||
        isOf(OF_DELAY)(previous.measure))) ||
    notions.times.some(({ of }) => of?.filter && isDelay(of.filter)) ||
    notions.moments.includes('due') ||
    notions.measures.some(isOf(OF_DELAY));
  // 无法提供的原因各占多少: by reason.
  const isOfResults = notions.filters.some(({ filter }) => filter.by === 'result');
  if (isCause && isOfResults && (has(notions, 'parts') || has(notions, 'each')))
    return {
      ...notions,
      measures: notions.measures.filter((measure) => !isOf(['cause'])(measure)),
      words: [...notions.words, { is: 'groups', by: 'result' }],
    };
  // 051为什么是27号到期: how its day was counted.
  const isOfNumber =
    notions.filters.length > 0 && notions.filters.every(({ filter }) => filter.by === 'number');
  const isDated = notions.times.length > 0 && notions.times.every(({ of }) => of?.moment === 'due');
  if (isCause && isOfNumber && isDated)
    return { ...notions, measures: [{ kind: 'counting' }], moments: [], times: [] };
  if (isCause && isStopped)
    return {
      ...notions,
      measures: notions.measures.map((measure) =>
        isOf(['cause'])(measure) ? { kind: 'aspect', aspect: 'stage' } : measure,
      ),
    };
  if (isCause)
    return {
      ...notions,
      moments: isDelayed ? [] : notions.moments,
      measures: notions.measures
        .filter((measure) => !isDelayed || !isOf([...OF_DELAY, 'result'])(measure))
        .map((measure) =>
          isOf(['cause'])(measure) && !isDelayed ? { kind: 'aspect', aspect: 'result' } : measure,
        ),
    };
  // 最慢的几件都是什么原因: why they took so long.
  const isOfLongest = notions.measures.some(({ kind }) => kind === 'extreme');
  return groups?.by === 'result' &&
    !groups.which &&
    (isOfLongest || notions.filters.some(({ filter }) => isDelay(filter)))
    ? {
        ...notions,
        words: notions.words.filter((word) => word !== groups),
        measures: [...notions.measures, { kind: 'aspect', aspect: 'cause' }],
      }
    : notions;
}
