import type { Filter, Query } from '../query.ts';
import { comparedBy } from './compared-by.ts';
import type { Gathered } from './gathered.ts';
import { has, namesNothing } from './said.ts';

/** How many values a filter names: 050、051两件. */
export const listedIn = (filter: Filter): number =>
  filter.by === 'number' ? filter.numbers.length : filter.by === 'applicant' ? filter.names.length : 0;

const TELLS_HOW_LONG: readonly Query['measure']['kind'][] = ['extreme', 'average'];

const isByDue = (measure: Query['measure']): boolean =>
  (measure.kind === 'list' && measure.order === 'due') ||
  (measure.kind === 'aspect' && measure.aspect === 'due');

/** Whether a query tells how far two are apart: in how long they took, in when they are due. */
const tellsGap = ({ measure, filters }: Query): boolean =>
  (measure.kind === 'compare' && measure.of === 'average') || (isByDue(measure) && filters.some(namesTwo));

const namesTwo = (filter: Filter): boolean => listedIn(filter) === 2;

const isPlainList = ({ measure }: Query): boolean =>
  measure.kind === 'list' && measure.most === null && !measure.aspect;

/** 从收到算: from its receipt on. */
const isOfReceipt = ({ words, moments }: Gathered): boolean =>
  moments.includes('received') || words.some((word) => word.is === 'event' && word.event === 'received');

/** Whether the question before in the same message has told what this one, which names nothing else, asks for. */
export function isTold(notions: Gathered, composed: readonly Query[], before: Query | undefined): boolean {
  // 要是明天补正到了，我几号前要答: the day is told of what was supposed.
  const isOfDue = composed.every(
    ({ measure }) => measure.kind === 'aspect' && (measure.aspect === 'due' || measure.aspect === 'stage'),
  );
  const isMine = notions.filters.every(({ filter }) => filter.by === 'handler' && filter.who === 'me');
  const isBare = notions.times.length + notions.unknown.length + notions.moments.length === 0;
  if (before?.measure.kind === 'supposed' && composed.length > 0 && isOfDue && isMine && isBare) return true;
  if (!before || !namesNothing(notions)) return false;
  const isOfTime = composed.every(
    ({ measure }) => measure.kind === 'aspect' && (measure.aspect === 'took' || measure.aspect === 'result'),
  );
  // 最慢的几件，为啥: why is told of each.
  const isWhy = notions.measures.some((measure) => measure.kind === 'aspect' && measure.aspect === 'cause');
  if (TELLS_HOW_LONG.includes(before.measure.kind) && !isWhy)
    return composed.length > 0 ? isOfTime : has(notions, 'days');
  // 各办几件，谁手脚快: by something else than what was compared.
  const by = comparedBy(notions);
  const isOfOther = by !== null && before.measure.kind === 'compare' && by !== before.measure.of;
  if (before.measure.kind === 'compare' && !isOfOther && (has(notions, 'compare') || has(notions, 'top')))
    return true;
  // 补正通知发得及时吗，从收到算用了几天: how long after receipt is told with it.
  if (before.measure.kind === 'aspect' && before.measure.aspect === 'correction' && isOfReceipt(notions))
    return composed.every(({ measure }) => measure.kind === 'aspect' && measure.aspect === 'took');
  // 每个月的收件数，列一下: the parts are listed.
  const isParts = before.measure.kind === 'compare' || before.measure.kind === 'groups';
  if (isParts && composed.length > 0 && composed.every(isPlainList)) return true;
  // 申请最多的是谁，几件: how many is told of each.
  const isCount = composed.length > 0 && composed.every(({ measure }) => measure.kind === 'count');
  if (before.measure.kind === 'groups' && isCount && notions.moments.length === 0) return true;
  // 哪个先到期，差几天; 谁快，差几天: how far they are apart is told with it.
  const asksGap = composed.every(({ measure }) => measure.kind === 'aspect' && measure.aspect === 'due');
  return asksGap && composed.length > 0 && notions.moments.length === 0 && tellsGap(before);
}
