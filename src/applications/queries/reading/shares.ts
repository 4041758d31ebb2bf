import type { IsoDate } from '../../../language/date.ts';
import type { Filter, Measure, Query } from '../query.ts';
import { completed, thisYear } from './complete.ts';
import type { Context } from './context.ts';
import type { Gathered } from './gathered.ts';
import { merged } from './merge.ts';
import { has, isAnswered, isBy, isOfOrgan, isOpenState, PENDING, STANDINGS } from './said.ts';
import { timesOf } from './times.ts';

/** What a share is of: the narrow filters are the part, times and handlers the whole. */
function shareOf(
  notions: Gathered,
  asked: Measure | null,
  filters: readonly Filter[],
  today: IsoDate,
): Query | null {
  if (asked?.kind === 'share') {
    // 按时办结的比例，去掉撤回的: the part is said by a filter as well as by the rate.
    const base = filters.filter((filter) => !isAnswered(filter));
    return { measure: asked, filters: completed(base, asked, notions, today), latest: false };
  }
  // 除去撤回的: what is left out is left out of the whole.
  const left = filters.filter((filter) => filter.not && filter.by !== 'when' && !isOnTime(filter));
  const kept = filters.filter((filter) => !left.includes(filter));
  const named = kept.filter(({ by }) => by !== 'when' && by !== 'handler');
  // 律所的公开率: of theirs, how many; 律所占多少: of all, theirs; 我办结的占几成: of what was closed, mine.
  const outcomes = named.filter(({ by }) => STANDINGS.includes(by));
  // 我今年收的办完了几成: whose they are is said of the whole.
  const isOfReceived = outcomes.length > 0 && notions.moments.includes('received');
  const isMine =
    kept.some(isBy('handler')) && (has(notions, 'ofAll') || (outcomes.every(isAnswered) && !isOfReceived));
  const mine = isMine ? kept.filter(isBy('handler')) : [];
  // 不予公开的复议率: only what was answered is disputed, so that the answers are the whole.
  const disputes = outcomes.some(isBy('result')) ? outcomes.filter(isBy('dispute')) : [];
  const own = disputes.length > 0 ? disputes : outcomes;
  const part = mine.length > 0 ? mine : own.length > 0 ? own : named.length > 0 ? named : left;
  if (!has(notions, 'share') || part.length === 0) return null;
  const rest = [...kept, ...left].filter((filter) => !part.includes(filter));
  const decided = decidedOf(part);
  const isOfAnswers = part.some(
    (filter) =>
      filter.by === 'result' ||
      (filter.by === 'took' && filter.between === null) ||
      (filter.by === 'state' && filter.state === 'answeredLate'),
  );
  const of = isOfAnswers || rest.some(isBy('result')) ? 'answered' : 'received';
  // 甲手上超期的占多少: of what is open.
  const isOfOpen =
    part.every(isOpenState) && !rest.some((filter) => filter.by === 'when' || filter.by === 'state');
  if (isOfOpen) return { measure: { kind: 'share', part }, filters: [...rest, PENDING], latest: false };
  const base = decided ? [...rest, decided] : rest.some(isBy('when')) ? rest : [thisYear(today, of), ...rest];
  return { measure: { kind: 'share', part }, filters: base, latest: false };
}

const isOnTime = (filter: Filter): boolean => filter.by === 'state' && filter.state === 'answeredLate';

/** 败诉率: how a dispute ended is a part of those that were decided. */
function decidedOf(part: readonly Filter[]): Filter | null {
  const [one, ...more] = part;
  if (one?.by !== 'dispute' || more.length > 0 || one.results.length === 0 || one.results.includes('pending'))
    return null;
  return { ...one, results: ['upheld', 'corrected', 'otherResult'] };
}

/** What is said on one side of a share. */
function sideOf(notions: Gathered, isOn: (start: number) => boolean, context: Context): Filter[] {
  const own = merged(notions.filters.filter(({ start }) => start !== undefined && isOn(start)));
  const times = notions.times
    .filter(({ time }) => isOn(time.start))
    .map((each) => ({ ...each, of: each.was ?? each.of }));
  const moments = times.some(({ of }) => of !== null) ? [] : notions.moments;
  return [...timesOf({ ...notions, times, moments }, own, null, context), ...own];
}

/**
 * A part and the whole that the sentence names for it: 企业占办结的多少, 延期的占比按今年答掉的算, 在办的里面超期的占几成. null where it names
 * none, so that what goes without saying is the whole.
 */
function ofNamedWhole(notions: Gathered, context: Context): Query | null {
  const { shareAt, withinAt } = notions;
  if (shareAt === null || has(notions, 'each') || has(notions, 'parts')) return null;
  const behind = (start: number) => start > shareAt;
  const inside = (start: number) => withinAt !== null && start < withinAt;
  for (const isOfWhole of withinAt !== null && withinAt < shareAt ? [inside, behind] : [behind]) {
    const whole = sideOf(notions, isOfWhole, context);
    const before = sideOf(notions, (start) => !isOfWhole(start), context);
    // 延期后公开的几件，占延期的几成: the part is what was just asked for.
    const { isContinued, previous } = context;
    const own = before.length === 0 && isContinued ? [...(previous?.filters ?? [])] : before;
    const isOfTimes = own.every(isBy('when')) && !whole.some(isBy('when'));
    if (whole.length === 0 || own.length === 0 || isOfTimes) continue;
    const filters = completed(whole, { kind: 'share', part: own }, notions, context.today);
    // 今年超期答复的占答复总数: the time of the whole is not told twice.
    const held = filters.map((filter) => JSON.stringify(filter));
    const part = own.filter((filter) => !held.includes(JSON.stringify(filter)));
    return { measure: { kind: 'share', part: part.length > 0 ? part : own }, filters, latest: false };
  }
  return null;
}

const SIDED = ['handler', 'kind', 'channel', 'content', 'applicant'] as const;

/** Times that lie apart, or handlers, of each of which a rate is asked: 上半年的公开率和下半年的公开率. */
function setsOf(
  notions: Gathered,
  filters: readonly Filter[],
  whens: readonly Filter[],
): readonly (readonly Filter[])[] {
  const all = [...whens, ...filters];
  const named = notions.filters.map(({ filter }) => filter);
  for (const [by, own] of [['when', whens] as const, ...SIDED.map((each) => [each, named] as const)]) {
    const sides = own.filter((filter) => filter.by === by && !filter.not);
    if (sides.length > 1) return sides.map((one) => [one, ...all.filter((filter) => filter.by !== by)]);
  }
  return [all];
}

/** 截至9月30日办结率: of what came by a past day, what was answered by then. null for any other share. */
function answeredBy(
  asked: Extract<Measure, { kind: 'share' }>,
  notions: Gathered,
  whens: readonly Filter[],
  { today }: Context,
): Measure | null {
  const [when, ...more] = whens;
  const isUpTo = notions.times.every(({ time }) => time.kind === 'upTo') && more.length === 0;
  if (!isUpTo || !asked.part.every(isAnswered) || when?.by !== 'when' || when.moment !== 'received')
    return null;
  return when.to === null || when.to >= today
    ? null
    : { kind: 'share', part: [{ ...when, moment: 'answered', from: null }] };
}

/** 俺办完的占几成: either of what they have or of what was closed by all, of which the question says neither; the first of both. */
function ofTheirs({ measure, filters, latest }: Query, notions: Gathered): Query[] {
  const isMine = measure.kind === 'share' && measure.part.every(isBy('handler'));
  const closed = filters.filter(isAnswered);
  if (!isMine || closed.length === 0 || isOfOrgan(notions)) return [];
  const whole = [...filters.filter((each) => !isAnswered(each)), ...measure.part];
  return [{ measure: { kind: 'share', part: closed }, filters: whole, latest }];
}

/** The shares that a question asks for, each of its own whole; none where it asks for no share. */
export function sharesOf(
  notions: Gathered,
  asked: Measure | null,
  filters: readonly Filter[],
  whens: readonly Filter[],
  context: Context,
): Query[] {
  const named = ofNamedWhole(notions, context);
  if (named) return [named];
  const byThen = asked?.kind === 'share' ? answeredBy(asked, notions, whens, context) : null;
  if (byThen) return [{ measure: byThen, filters: [...whens, ...filters], latest: false }];
  const sets = asked?.kind === 'share' ? setsOf(notions, filters, whens) : [[...whens, ...filters]];
  return sets.flatMap((set) => {
    const share = shareOf(notions, asked, set, context.today);
    return share ? [...ofTheirs(share, notions), share] : [];
  });
}

/** Whether a part is of what was given and of what was refused at once. */
export const isOfOpposites = ({ part }: Extract<Measure, { kind: 'share' }>): boolean =>
  part.some(
    (each) =>
      each.by === 'result' &&
      each.results.includes('granted') &&
      each.results.some((result) => result.startsWith('denied')),
  );
