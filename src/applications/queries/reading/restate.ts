import type { Filter } from '../query.ts';
import { ofBodies, ofOthers } from './applicants-said.ts';
import { ofCauses } from './causes.ts';
import type { Context } from './context.ts';
import { ofReturned, ofUncorrected } from './corrections-said.ts';
import { ofNotices } from './deeds-asked.ts';
import { ofDisputes, ofReconsidered } from './disputes-said.ts';
import { ofNotified } from './fee-context.ts';
import type { Gathered, SaidFilter } from './gathered.ts';
import { asksForNone, asksWhoMost } from './groups-asked.ts';
import { ofAnswered, ofDenials } from './never-done.ts';
import { ofDeedDays, ofFeeNoun } from './particulars.ts';
import {
  answeredWithin,
  asAnswered,
  firstSaid,
  has,
  isAnswered,
  isOfDesk,
  isOpenState,
  isPending,
  ownMoment,
  PENDING,
} from './said.ts';
import { ofBusiestDay, ofNext, ofStretches } from './which-day.ts';

type Moment = Extract<Filter, { by: 'when' }>['moment'];

/** What is said, held to one thing more. */
const alsoHeldTo = (notions: Gathered, filter: Filter, moment: Moment | null = null): Gathered => ({
  ...notions,
  filters: [...notions.filters, { filter, moment, isJoined: false }],
});

const isCharged = ({ filter }: Pick<SaidFilter, 'filter'>): boolean =>
  filter.by === 'ever' && filter.deed === 'charged';

/** 今年没有收费吧 asks whether there was one: what it denies is what is counted. */
const asWhether = (notions: Gathered): Gathered => ({
  ...notions,
  filters: notions.filters.map((each) => ({ ...each, filter: { ...each.filter, not: false } })),
  times: notions.times.map((each) => ({
    ...each,
    not: false,
    of: notions.filters.some(isCharged) ? null : (each.of ?? ownMoment(notions)),
  })),
  measures: notions.filters.some(isCharged) ? [{ kind: 'fees', of: 'notified' }] : [{ kind: 'count' }],
});

/** What only tells whose, or which, it is asked of: 我手上没有超期的吧. */
const PICKS: readonly Filter['by'][] = ['applicant', 'content', 'number', 'handler'];

const isWhether = (notions: Gathered, { isAgreedTo }: Context): boolean =>
  isAgreedTo &&
  !has(notions, 'every') &&
  notions.measures.length === 0 &&
  notions.filters.length > 0 &&
  // 是我弄的不 denies nothing.
  (notions.filters.some(({ filter }) => filter.not) ||
    !notions.filters.some(({ filter }) => filter.by === 'handler')) &&
  notions.filters.every(({ filter }) => filter.not || PICKS.includes(filter.by));

/** 延期率, 被复议的占多少: what a time stands beside is the part, and the time is that of the whole. */
function asPart(notions: Gathered): Gathered {
  const bounds = notions.times.flatMap((each) => {
    const isOfAnswer =
      each.of === null
        ? notions.filters.some(({ filter }) => isAnswered(filter))
        : each.of.moment === 'answered';
    const most = isOfAnswer ? answeredWithin(each) : null;
    return most ? [{ each, filter: most }] : [];
  });
  const times = notions.times.filter((time) => !bounds.some(({ each }) => each === time));
  return {
    ...notions,
    times: times.map((each) => ({ ...each, of: null, was: each.of })),
    filters: [
      ...notions.filters,
      ...bounds.map(({ each, filter }) => ({
        filter,
        moment: null,
        isJoined: false,
        start: each.time.start,
      })),
      ...times.flatMap(({ of, time }) =>
        of?.filter && !notions.filters.some(({ filter }) => filter === of.filter)
          ? [{ filter: of.filter, moment: of.moment, isJoined: false, start: time.start }]
          : [],
      ),
    ].sort((one, other) => (one.start ?? 0) - (other.start ?? 0)),
  };
}

const isCarried = ({ filter }: Pick<SaidFilter, 'filter'>): boolean =>
  filter.by === 'state' && filter.state === 'carriedOver';

/** 一月份的件都办完了吧: of all that came in then it is asked whether they are done. */
const asWhole = (notions: Gathered): Gathered => ({
  ...asPart(notions),
  // 去年结转的今年都办完了吗: those came before.
  times: (notions.filters.some(isCarried) ? [] : notions.times).map((each) =>
    each.of?.filter ? { ...each, of: { moment: 'received', filter: null } } : each,
  ),
});

/** 要交几件答复, 没出答复的: beside what is still to be done an answer is a thing, and says nothing of how a case stands. */
export const withoutNoun = (filters: readonly Filter[], notions: Gathered): Filter[] => {
  const isOpen = notions.moments.includes('due') || filters.some(isOpenState);
  return isOpen ? filters.filter((filter) => !isAnswered(filter)) : [...filters];
};

const CONSULTED: readonly string[] = ['consulted', 'agreed', 'objected'];

/** 征求过几次第三方: whom one asked is no result. */
const ofThirdParties = (notions: Gathered): Gathered => {
  const isAsked = notions.filters.some(
    ({ filter }) =>
      (filter.by === 'ever' && CONSULTED.includes(filter.deed)) ||
      (filter.by === 'state' && filter.state === 'consulting'),
  );
  const isParty = (filter: Filter): boolean =>
    filter.by === 'result' && filter.results.length === 1 && filter.results[0] === 'deniedThirdPartyRights';
  return isAsked
    ? { ...notions, filters: notions.filters.filter(({ filter }) => !isParty(filter)) }
    : notions;
};

/** 谁答得最多: who did most of it is counted by what was answered. */
function ofWhoMost(notions: Gathered, { previous, isContinued }: Context): Gathered {
  // 各人手上几件, 谁的最多: behind parts that were counted it asks for the largest of them.
  const isOfParts =
    (previous?.measure.kind === 'groups' || isContinued) &&
    notions.filters.length + notions.times.length === 0;
  if (
    isOfParts ||
    !asksWhoMost(notions) ||
    notions.moments.length > 0 ||
    notions.filters.some(({ filter }) => filter.by === 'state')
  )
    return notions;
  return alsoHeldTo(notions, { by: 'state', state: 'answered', not: false }, 'answered');
}

/** 哪个月没有超期的: of those months what is denied is counted, as it was when it was answered. */
function ofNone(notions: Gathered): Gathered {
  const groups = firstSaid(notions, 'groups');
  if (!groups || !asksForNone(notions, groups)) return notions;
  const asCounted = (filter: Filter): Filter =>
    filter.by === 'state' && filter.state === 'pending'
      ? { ...filter, state: 'answered', not: false }
      : { ...asAnswered(filter), not: false };
  return {
    ...notions,
    words: [...notions.words, { is: 'not' }],
    filters: notions.filters.map((each) => ({ ...each, filter: asCounted(each.filter) })),
  };
}

/** 最后答的三件: of several that are asked for the last ones are meant. */
const ofLast = (notions: Gathered): Gathered =>
  has(notions, 'finally') &&
  notions.amounts.some(({ points }) => !points) &&
  !notions.filters.some(({ filter }) => filter.by === 'result')
    ? { ...notions, words: [...notions.words, { is: 'latest' }] }
    : notions;

/** 省诚信上一回要的啥: the last that is not open, and not the one at hand. */
const ofLastTime = (notions: Gathered): Gathered =>
  notions.words.some((word) => word.is === 'latest' && word.closed)
    ? alsoHeldTo(notions, { ...PENDING, not: true })
    : notions;

/** 收到十天以上还没答的: what is open has lasted up to today. */
function ofOpenOnes(notions: Gathered): Gathered {
  if (!notions.filters.some(({ filter }) => isPending(filter))) return notions;
  const between = { from: 'received', to: 'today' } as const;
  return {
    ...notions,
    filters: notions.filters.map((each) =>
      each.filter.by === 'took' && each.filter.between === null
        ? { ...each, filter: { ...each.filter, between } }
        : each,
    ),
  };
}

/** 压得最久的, 我手上拖得最久的: what lies somewhere, or on a desk, is open. */
const ofLying = (notions: Gathered): Gathered =>
  notions.measures.some((each) => each.kind === 'extreme' && each.between === null) &&
  notions.filters.every(({ filter }) => !isAnswered(filter) && !isOpenState(filter)) &&
  !has(notions, 'groups') &&
  (isOfDesk(notions) ||
    notions.words.some(
      (word) => (word.is === 'measure' && word.ofOpen) || (word.is === 'me' && word.desk === true),
    ))
    ? alsoHeldTo(notions, PENDING)
    : notions;

/** 最近要交的: what is due soonest, and not what came last. */
const ofSoonest = (notions: Gathered): Gathered =>
  has(notions, 'latest') &&
  notions.moments.includes('due') &&
  notions.times.length === 0 &&
  !has(notions, 'finally')
    ? {
        ...notions,
        words: [...notions.words.filter(({ is }) => is !== 'latest'), { is: 'urgent', one: true }],
      }
    : notions;

/** 别人手上的: whoever else is left out beside it, or else who asks. */
function ofOthersHands(notions: Gathered): Gathered {
  const isOthers = notions.words.some(
    (word) =>
      word.is === 'filter' && word.isDenied && word.filter.by === 'handler' && word.filter.who === 'nobody',
  );
  const handlers = notions.filters.filter(({ filter }) => filter.by === 'handler');
  return isOthers && handlers.length === 1
    ? alsoHeldTo(notions, { by: 'handler', who: 'me', name: null, not: true })
    : notions;
}

/** What words mean beside others, one after the other. */
const RESTATED: readonly ((notions: Gathered, context: Context) => Gathered)[] = [
  ofStretches,
  ofFeeNoun,
  ofDeedDays,
  ofNotices,
  ofLying,
  ofNone,
  ofBusiestDay,
  ofCauses,
  ofDenials,
  ofAnswered,
  ofReturned,
  ofUncorrected,
  ofNotified,
  ofOthersHands,
  ofReconsidered,
  ofLast,
  ofLastTime,
  ofNext,
  ofSoonest,
  ofDisputes,
  ofOpenOnes,
  ofBodies,
  ofOthers,
  ofThirdParties,
];

/** What a question says, with the words that mean something else beside others said as what they mean. */
export function restated(whole: Gathered, context: Context): Gathered {
  const heard = RESTATED.reduce(
    (notions, restate) => restate(notions, context),
    isWhether(whole, context) ? asWhether(whole) : whole,
  );
  if (has(heard, 'share')) return asPart(heard);
  const isOfGroups = firstSaid(heard, 'groups')?.which === true;
  return has(heard, 'every') && context.isAgreedTo && !isOfGroups
    ? asWhole(heard)
    : ofWhoMost(heard, context);
}
