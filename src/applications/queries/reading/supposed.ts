import { listed } from '../measures.ts';
import type { Filter, Measure, Query } from '../query.ts';
import { describes } from './cases.ts';
import type { Context } from './context.ts';
import type { Gathered } from './gathered.ts';
import { has, isHeldTo, isOpenState, isPending, isState, PENDING } from './said.ts';

type Event = Extract<Measure, { kind: 'supposed' }>['event'];

/** What a filter supposes to happen; null for one that only tells which case is meant. */
function eventOf(filter: Filter): Event | null {
  switch (filter.by) {
    case 'state':
      return filter.state === 'answered' ? 'answered' : null;
    case 'ever':
      if (filter.deed === 'correctionReceived' || filter.deed === 'corrected') return 'correctionReceived';
      return filter.deed === 'agreed' || filter.deed === 'objected' ? 'consultationEnded' : null;
    case 'fee':
      return filter.fee === 'paid' ? 'feePaid' : null;
    default:
      return null;
  }
}

const isOfThirdParty = (filter: Filter): boolean =>
  (filter.by === 'state' && filter.state === 'consulting') ||
  (filter.by === 'ever' && filter.deed === 'consulted') ||
  (filter.by === 'result' && filter.results.includes('deniedThirdPartyRights'));

const OF_ASPECT: Readonly<Partial<Record<string, Event>>> = {
  correction: 'correctionReceived',
  consultation: 'consultationEnded',
  fee: 'feePaid',
};

/** What is supposed to happen: what a time stands beside, what was said of the case, else that it is answered on the day that is named. */
function eventSupposed(
  { filters, times, moments, words, measures }: Gathered,
  previous: Query | null,
): Event | null {
  const said = [...times.flatMap(({ of }) => of?.filter ?? []), ...filters.map(({ filter }) => filter)];
  // 第三方要是30号就回了: it is the third party that answers.
  if (said.some(isOfThirdParty)) return 'consultationEnded';
  const own = said.flatMap((filter) => eventOf(filter) ?? []);
  // 要是明天就回了，几号要答: what is still to be answered then, somebody else replied to, of whom it was spoken before.
  const isOfElse =
    own[0] === 'answered' && measures.some((each) => each.kind === 'aspect' && each.aspect === 'due');
  if (isOfElse)
    return previous?.measure.kind === 'aspect' ? (OF_ASPECT[previous.measure.aspect] ?? null) : null;
  if (own[0]) return own[0];
  // 补正到了: said as what one asks of a case.
  const told = measures.flatMap((each) => (each.kind === 'aspect' ? (OF_ASPECT[each.aspect] ?? []) : []));
  if (told[0]) return told[0];
  if (words.some((word) => word.is === 'event' && word.event === 'consultationEnded'))
    return 'consultationEnded';
  // What has come in is received once more where both sides confirm it.
  if (moments.includes('received')) return 'confirmed';
  // An extension has a last day of its own, whatever the day on which it is granted.
  const isExtended = said.some((filter) => filter.by === 'ever' && filter.deed === 'extended');
  return times.length > 0 && !isExtended ? 'answered' : null;
}

/** Whether a filter holds to what waits for the applicant. */
export const isWaiting = (filter: Filter): boolean =>
  filter.by === 'state' && !filter.not && filter.state.startsWith('awaiting');

const isMine = (filter: Filter): boolean => filter.by === 'handler' && filter.who === 'me';

/** What tells which case a supposition is of: it is named, or it waits for something. */
const picks = (filter: Filter): boolean => describes(filter) || isOpenState(filter);

/** 明天下班前一件都不答，超期的几件: those whose time will have run out by then. null where nothing of the kind is supposed. */
function leftUnanswered(
  { filters: said, times, moments, measures }: Gathered,
  filters: readonly Filter[],
  { today, daysOf }: Pick<Context, 'today' | 'daysOf'>,
): Query | null {
  const isLeft = said.some(({ filter }) => isState(filter, filter.not ? 'answered' : 'pending'));
  const isLate = isHeldTo(filters, 'overdue');
  const [time, ...more] = times;
  if (!isLeft || !isLate || !time || more.length > 0 || moments.length > 0) return null;
  const to = daysOf(time.time, 'ahead')?.to ?? null;
  if (to === null || to < today) return null;
  const rest = filters.filter((filter) => !isState(filter, 'answered', 'pending', 'overdue'));
  return {
    measure: measures.find(({ kind }) => kind === 'list') ? listed('due') : { kind: 'count' },
    filters: [
      ...rest,
      { by: 'state', state: 'running', not: false },
      { by: 'when', moment: 'due', from: null, to, not: false },
    ],
    latest: false,
  };
}

/** 要是一件都不办，结转几件: what is open now will be; null where anything else is supposed. */
function nothingDone({ times, moments, measures }: Gathered, filters: readonly Filter[]): Query | null {
  const isOpen = filters.length > 0 && filters.every(isPending);
  if (!isOpen || times.length + moments.length > 0) return null;
  const isList = measures.some(({ kind }) => kind === 'list');
  return { measure: isList ? listed('due') : { kind: 'count' }, filters: [PENDING], latest: false };
}

/** 在办的都延期的话到哪天: an extension has a last day of its own, which is told of each. null where none is supposed. */
function allExtended({ times }: Gathered, filters: readonly Filter[]): Query | null {
  const isExtended = (filter: Filter) => filter.by === 'ever' && filter.deed === 'extended' && !filter.not;
  if (!filters.some(isExtended) || times.length > 0) return null;
  const rest = filters.filter((filter) => !isExtended(filter));
  return {
    measure: { kind: 'aspect', aspect: 'extension' },
    filters: rest.some(picks) ? rest : [...rest, PENDING],
    latest: false,
  };
}

/**
 * What is told of a case where it is supposed that the applicant goes to reconsideration (until when they may), or that a third
 * party says nothing (by when it is due anyway). null for any other.
 */
function ofOther({ words }: Gathered, filters: readonly Filter[]): Query | null {
  const own = filters.filter((filter) => describes(filter));
  const isDispute = filters.some((filter) => filter.by === 'dispute' && filter.results.length === 0);
  // 要是还没补呢: what comes of it stands with how the case does.
  const waiting = filters.filter(isWaiting);
  if (own.length > 0 && waiting.length > 0)
    return { measure: { kind: 'aspect', aspect: 'stage' }, filters: [...own, ...waiting], latest: false };
  const isSilent =
    filters.some(isOfThirdParty) &&
    (words.some(({ is }) => is === 'not') || filters.some((each) => isState(each, 'pending')));
  if (own.length === 0 || (!isDispute && !isSilent)) return null;
  return {
    measure: { kind: 'aspect', aspect: isDispute ? 'remedy' : 'due' },
    filters: own,
    latest: false,
  };
}

/**
 * How a case would stand: 今天确认的话期限到哪天, 下周一再答行不行. null for a question that supposes nothing, or no day that is to
 * come, or that is of no case.
 */
export function supposition(
  notions: Gathered,
  filters: readonly Filter[],
  { previous, today, daysOf }: Context,
): Query | null {
  const unanswered = leftUnanswered(notions, filters, { today, daysOf });
  if (unanswered) return unanswered;
  const isSupposed = has(notions, 'suppose');
  const undone = isSupposed ? nothingDone(notions, filters) : null;
  if (undone) return undone;
  const extended = isSupposed ? allExtended(notions, filters) : null;
  if (extended) return extended;
  const other = isSupposed ? ofOther(notions, filters) : null;
  if (other) return other;
  const isWhether =
    has(notions, 'permit') ||
    notions.measures.some((measure) => measure.kind === 'aspect' && measure.aspect === 'late');
  const event = isSupposed || isWhether ? eventSupposed(notions, previous) : null;
  const [time, ...more] = notions.times;
  if (event === null || more.length > 0 || (!isSupposed && (!time || event !== 'answered'))) return null;
  const days = time ? daysOf(time.time, 'ahead') : { from: today, to: today };
  // 拖到12月3号再答: the last of the days.
  const isBy = time?.time.kind === 'upTo' || time?.time.kind === 'before';
  const on = (isBy ? days?.to : days?.from) ?? null;
  if (on === null || on < today) return null;
  const own = filters.filter((filter) => picks(filter) || filter.by === 'handler');
  const before = previous?.filters.filter((filter) => picks(filter)) ?? [];
  const told = own.some(picks) ? own : before;
  // 我几号要答: of a case that is named it is the office that answers.
  const of = told.some(describes) ? told.filter((filter) => !isMine(filter)) : told;
  // 宏达要是今天交了费: of several of somebody's those that are closed wait for nothing.
  const open = of.some((filter) => filter.by === 'number' || filter.by === 'state') ? [] : [PENDING];
  return of.length === 0
    ? null
    : { measure: { kind: 'supposed', event, on }, filters: [...of, ...open], latest: false };
}
