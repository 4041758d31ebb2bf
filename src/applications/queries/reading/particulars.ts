import type { Filter, Measure, Query } from '../query.ts';
import { describes } from './cases.ts';
import type { Context } from './context.ts';
import type { Gathered } from './gathered.ts';
import { merged } from './merge.ts';
import { aspectOf, OF_MOMENT } from './of-one.ts';
import { has, isAnswered, isBy, STANDINGS } from './said.ts';
import type { Word } from './word.ts';

type Aspect = Extract<Measure, { kind: 'aspect' }>['aspect'];

/** What tells no thing of a case, or of a case any thing: 怎么答的 of a correction is asked for with it. */
const GENERAL: readonly Aspect[] = ['stage', 'result'];

/** Words that ask for those there are, or for all of them, and not for a thing of one. */
const OF_SEVERAL: readonly Word['is'][] = [
  'groups',
  'top',
  'share',
  'each',
  'every',
  'compare',
  'except',
  'rest',
  'still',
  'suppose',
  'summary',
  'ofThose',
  'urgent',
  'latest',
  'keeper',
];

/** What happened to a case, as a thing of it; how a case stands is none. */
const deedAsked = (filter: Filter): Aspect | null =>
  filter.by === 'ever' || filter.by === 'fee' || filter.by === 'dispute' ? aspectOf(filter) : null;

/** 啥时候办的延期, 几号重新答的: which thing of a case a question names, the day of it or whether it was; null for none, or one of several. */
export function particularIn(notions: Gathered): Aspect | null {
  const { filters, measures, moments } = notions;
  const isAsked = measures.every(({ kind }) => kind === 'aspect');
  if (!isAsked || OF_SEVERAL.some((is) => has(notions, is))) return null;
  const asked = measures.flatMap((each) => (each.kind === 'aspect' ? each.aspect : []));
  const deeds = filters.flatMap(({ filter }) => deedAsked(filter) ?? []);
  const days = has(notions, 'whenAsked') ? moments.map((moment) => OF_MOMENT[moment]) : [];
  const isOfDay = has(notions, 'whenAsked') || asked.length > 0;
  const all = [...new Set([...asked, ...(isOfDay ? deeds : []), ...days])];
  const narrow = all.filter((aspect) => !GENERAL.includes(aspect));
  // 复议完了几号重新答的: a dispute tells what was answered behind it.
  const own = narrow.filter((aspect) => aspect !== 'due' || !narrow.includes('extension'));
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** A case, or a few, that were told of: whoever goes on names a thing of them. */
const isOfFew = ({ measure, filters }: Query): boolean =>
  filters.some(describes) || (measure.kind === 'aspect' && filters.some(isBy('handler')));

/** Behind a case that was told of, a thing of it that is named alone is asked of that case: it is no question for all that have it. */
export function particularOf(notions: Gathered, previous: Query, { isContinued }: Context): Query | null {
  const { filters, times, unknown } = notions;
  const isOwn = filters.some(
    ({ filter }) => !STANDINGS.includes(filter.by) && !(filter.by === 'handler' && filter.who === 'me'),
  );
  if (isContinued || isOwn || times.length + unknown.length > 0 || !isOfFew(previous)) return null;
  const named = particularIn(notions);
  // 是几号: the day of what was just told.
  const again =
    has(notions, 'whenAsked') &&
    filters.length + notions.measures.length + notions.moments.length === 0 &&
    previous.measure.kind === 'aspect'
      ? previous.measure.aspect
      : null;
  const aspect = named ?? again;
  // 我几号重新答的: whose it is holds as well.
  const mine = filters.flatMap(({ filter }) => (filter.by === 'handler' ? filter : []));
  return aspect === null
    ? null
    : {
        ...previous,
        measure: { kind: 'aspect', aspect },
        filters: merged([...previous.filters, ...mine].map((filter) => ({ filter, isJoined: false }))),
      };
}

const isOf = (names: Aspect) => (word: Word) => word.is === 'nothing' && word.names === names;

/** 信息处理费收了多少: what was collected is the fee, and no application. */
export function ofFeeNoun(notions: Gathered): Gathered {
  const { words, measures, moments, times, filters } = notions;
  const isCounted = measures.length > 0 && measures.every(({ kind }) => kind === 'count');
  const isReceived = moments.includes('received');
  if (!words.some(isOf('fee')) || !isCounted || !isReceived || filters.length > 0) return notions;
  return {
    ...notions,
    measures: [{ kind: 'fees', of: 'paid' }],
    moments: moments.filter((moment) => moment !== 'received'),
    times: times.map((each) => (each.of?.moment === 'received' ? { ...each, of: null } : each)),
  };
}

/** 最近一次办结是哪天, 最后一次申请是什么时候: the day of what came last is told; null where something else is said of it. */
function dayOfLatest({ filters, measures }: Gathered): Aspect | null {
  const standings = filters.filter(({ filter }) => STANDINGS.includes(filter.by));
  if (measures.length > 0 || !standings.every(({ filter }) => isAnswered(filter))) return null;
  return standings.length > 0 ? 'result' : 'receipt';
}

/** 啥时候办的延期: the day of a deed is told of those that have it, and not how they were answered. */
export function ofDeedDays(notions: Gathered): Gathered {
  const { filters, measures } = notions;
  const isLatest = has(notions, 'latest');
  const aspect = !has(notions, 'whenAsked') ? null : isLatest ? dayOfLatest(notions) : particularIn(notions);
  const isDeed = isLatest || filters.some(({ filter }) => deedAsked(filter) === aspect);
  return aspect === null || !isDeed || measures.length > 0
    ? notions
    : { ...notions, measures: [{ kind: 'aspect', aspect }] };
}
