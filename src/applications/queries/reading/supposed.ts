import type { Filter, Measure, Query } from '../query.ts';
import { describes } from './cases.ts';
import type { Context } from './context.ts';
import type { Gathered } from './gathered.ts';
import { has, isOpenState } from './said.ts';

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

/** What is supposed to happen: what a time stands beside, what was said of the case, else that it is answered on the day that is named. */
function eventSupposed({ filters, times, moments, words }: Gathered): Event | null {
  const said = [...times.flatMap(({ of }) => of?.filter ?? []), ...filters.map(({ filter }) => filter)];
  // 第三方要是30号就回了: it is the third party that answers.
  if (said.some(isOfThirdParty)) return 'consultationEnded';
  const own = said.flatMap((filter) => eventOf(filter) ?? []);
  if (own[0]) return own[0];
  if (words.some((word) => word.is === 'event' && word.event === 'consultationEnded'))
    return 'consultationEnded';
  // What has come in is received once more where both sides confirm it.
  if (moments.includes('received')) return 'confirmed';
  // An extension has a last day of its own, whatever the day on which it is granted.
  const isExtended = said.some((filter) => filter.by === 'ever' && filter.deed === 'extended');
  return times.length > 0 && !isExtended ? 'answered' : null;
}

/** What tells which case a supposition is of: it is named, or it waits for something. */
const picks = (filter: Filter): boolean => describes(filter) || isOpenState(filter);

/**
 * How a case would stand: 今天确认的话期限到哪天, 下周一再答行不行. null for a question that supposes nothing, or no day that is to
 * come, or that is of no case.
 */
export function supposition(
  notions: Gathered,
  filters: readonly Filter[],
  { previous, today, daysOf }: Context,
): Query | null {
  const isSupposed = has(notions, 'suppose');
  const isWhether =
    has(notions, 'permit') ||
    notions.measures.some((measure) => measure.kind === 'aspect' && measure.aspect === 'late');
  const event = isSupposed || isWhether ? eventSupposed(notions) : null;
  const [time, ...more] = notions.times;
  if (event === null || more.length > 0 || (!isSupposed && (!time || event !== 'answered'))) return null;
  const days = time ? daysOf(time.time, 'ahead') : { from: today, to: today };
  // 拖到12月3号再答: the last of the days.
  const isBy = time?.time.kind === 'upTo' || time?.time.kind === 'before';
  const on = (isBy ? days?.to : days?.from) ?? null;
  if (on === null || on < today) return null;
  const own = filters.filter((filter) => picks(filter) || filter.by === 'handler');
  const before = previous?.filters.filter((filter) => picks(filter)) ?? [];
  const of = own.some(picks) ? own : before;
  return of.length === 0 ? null : { measure: { kind: 'supposed', event, on }, filters: of, latest: false };
}
