import { APPLICANT_KINDS } from '../../case/applicant.ts';
import type { Filter, Measure } from '../query.ts';
import type { Context } from './context.ts';
import type { Gathered, SaidFilter } from './gathered.ts';
import { asAnswered, firstSaid, has, isAnswered, isOpenState, ownMoment } from './said.ts';
import { asksForNone, asksWhoMost } from './wanted.ts';

const isCharged = ({ filter }: Pick<SaidFilter, 'filter'>): boolean =>
  filter.by === 'ever' && filter.deed === 'charged';

/** 今年没有收费吧 asks whether there was one: what it denies is what is counted. */
const asWhether = (said: Gathered): Gathered => ({
  ...said,
  filters: said.filters.map((each) => ({ ...each, filter: { ...each.filter, not: false } })),
  times: said.times.map((each) => ({
    ...each,
    not: false,
    of: said.filters.some(isCharged) ? null : (each.of ?? ownMoment(said)),
  })),
  measures: said.filters.some(isCharged) ? [{ kind: 'fees', of: 'notified' }] : [{ kind: 'count' }],
});

const isWhether = (said: Gathered, { isAgreedTo }: Context): boolean =>
  isAgreedTo &&
  said.measures.length === 0 &&
  said.filters.length > 0 &&
  said.filters.every(
    ({ filter }) =>
      filter.not || filter.by === 'applicant' || filter.by === 'content' || filter.by === 'number',
  );

/** 延期率, 被复议的占多少: what a time stands beside is the part, and the time is that of the whole. */
const asPart = (said: Gathered): Gathered => ({
  ...said,
  times: said.times.map((each) => ({ ...each, of: null, was: each.of })),
  filters: [
    ...said.filters,
    ...said.times.flatMap(({ of }) =>
      of?.filter && !said.filters.some(({ filter }) => filter === of.filter)
        ? [{ filter: of.filter, moment: of.moment, isJoined: false }]
        : [],
    ),
  ],
});

/** 一月份的件都办完了吧: of all that came in then it is asked whether they are done. */
const asWhole = (said: Gathered): Gathered => ({
  ...asPart(said),
  times: said.times.map((each) =>
    each.of?.filter ? { ...each, of: { moment: 'received', filter: null } } : each,
  ),
});

/** 要交几件答复, 没出答复的: beside what is still to be done an answer is a thing, and says nothing of how a case stands. */
export const withoutNoun = (filters: readonly Filter[], said: Gathered): Filter[] => {
  const isOpen = said.moments.includes('due') || filters.some(isOpenState);
  return isOpen ? filters.filter((filter) => !isAnswered(filter)) : [...filters];
};

/** 复议还有没结的吗: beside a dispute it is the dispute that is open. */
function ofDisputes(said: Gathered): Gathered {
  const isOfDispute = said.filters.some(
    ({ filter }) => filter.by === 'dispute' && filter.results.length === 0,
  );
  if (!isOfDispute) return said;
  const results = { pending: ['pending'], answered: ['upheld', 'corrected', 'otherResult'] } as const;
  return {
    ...said,
    filters: said.filters.map((each) => {
      const { filter } = each;
      if (filter.by !== 'state' || (filter.state !== 'pending' && filter.state !== 'answered')) return each;
      return {
        ...each,
        moment: 'disputed' as const,
        filter: { by: 'dispute' as const, kinds: [], results: [...results[filter.state]], not: filter.not },
      };
    }),
  };
}

const CONSULTED: readonly string[] = ['consulted', 'agreed', 'objected'];

/** 老百姓跟单位: organizations of any kind beside people. */
function ofBodies(said: Gathered): Gathered {
  const isOfKinds = said.filters.some(({ filter }) => filter.by === 'kind');
  if (!has(said, 'bodies') || !isOfKinds) return said;
  const filter: Filter = {
    by: 'kind',
    kinds: APPLICANT_KINDS.filter((kind) => kind !== 'naturalPerson'),
    not: false,
  };
  return { ...said, filters: [...said.filters, { filter, moment: null, isJoined: true }] };
}

/** 征求过几次第三方: whom one asked is no result. */
const ofThirdParties = (said: Gathered): Gathered => {
  const isAsked = said.filters.some(
    ({ filter }) =>
      (filter.by === 'ever' && CONSULTED.includes(filter.deed)) ||
      (filter.by === 'state' && filter.state === 'consulting'),
  );
  const isParty = (filter: Filter): boolean =>
    filter.by === 'result' && filter.results.length === 1 && filter.results[0] === 'deniedThirdPartyRights';
  return isAsked ? { ...said, filters: said.filters.filter(({ filter }) => !isParty(filter)) } : said;
};

/** 自然人、企业、其他: the rest beside kinds of applicants, or beside results of disputes. */
function ofOthers(said: Gathered): Gathered {
  if (!has(said, 'others')) return said;
  const by = said.filters.find(({ filter }) => filter.by === 'kind' || filter.by === 'dispute')?.filter.by;
  const other: Filter | null =
    by === 'kind'
      ? { by, kinds: ['otherOrganization'], not: false }
      : by === 'dispute'
        ? { by, kinds: [], results: ['otherResult'], not: false }
        : null;
  return other
    ? { ...said, filters: [...said.filters, { filter: other, moment: null, isJoined: true }] }
    : said;
}

/** 谁答得最多: who did most of it is counted by what was answered. */
function ofWhoMost(said: Gathered, { previous }: Context): Gathered {
  // 各人手上几件, 谁的最多: behind parts that were counted it asks for the largest of them.
  const isOfParts = previous?.measure.kind === 'groups' && said.filters.length + said.times.length === 0;
  if (
    isOfParts ||
    !asksWhoMost(said) ||
    said.moments.length > 0 ||
    said.filters.some(({ filter }) => filter.by === 'state')
  )
    return said;
  const filter: Filter = { by: 'state', state: 'answered', not: false };
  return { ...said, filters: [...said.filters, { filter, moment: 'answered', isJoined: false }] };
}

/** 哪个月没有超期的: of those months what is denied is counted, as it was when it was answered. */
function ofNone(said: Gathered): Gathered {
  const groups = firstSaid(said, 'groups');
  if (!groups || !asksForNone(said, groups)) return said;
  const asCounted = (filter: Filter): Filter =>
    filter.by === 'state' && filter.state === 'pending'
      ? { ...filter, state: 'answered', not: false }
      : { ...asAnswered(filter), not: false };
  return {
    ...said,
    words: [...said.words, { is: 'not' }],
    filters: said.filters.map((each) => ({ ...each, filter: asCounted(each.filter) })),
  };
}

/** What an open case waits for, as what was never asked of an answered one. */
const NEVER_ASKED: Readonly<Partial<Record<string, Extract<Filter, { by: 'ever' }>['deed']>>> = {
  awaitingCorrection: 'corrected',
  awaitingFee: 'charged',
  consulting: 'consulted',
};

/** 没延期没补正就答掉的: beside an answer what was not corrected was never to be. 办结的里头超期的: it was answered late. */
function ofAnswered(said: Gathered): Gathered {
  const isOfAnswers =
    said.filters.some(({ filter }) => isAnswered(filter)) ||
    said.times.some(({ of }) => of?.moment === 'answered' && of.filter !== null && isAnswered(of.filter));
  if (!isOfAnswers) return said;
  return {
    ...said,
    filters: said.filters.map((each) => {
      const late = each.isJoined ? each.filter : asAnswered(each.filter);
      if (late !== each.filter) return { ...each, filter: late };
      const deed =
        each.filter.by === 'state' && !each.filter.not ? NEVER_ASKED[each.filter.state] : undefined;
      return deed ? { ...each, filter: { by: 'ever', deed, not: true } } : each;
    }),
  };
}

/** 补正回来以后公开的有几件: of how many it is told, it is what was done to them. */
function ofReturned(said: Gathered): Gathered {
  const isOf = (measure: Measure) => measure.kind === 'aspect' && measure.aspect === 'correction';
  const isOfSeveral = said.measures.some(({ kind }) => kind === 'count') && said.measures.some(isOf);
  const filter: Filter = { by: 'ever', deed: 'correctionReceived', not: false };
  return isOfSeveral && said.filters.length > 0
    ? {
        ...said,
        measures: said.measures.filter((measure) => !isOf(measure)),
        filters: [...said.filters, { filter, moment: null, isJoined: false }],
      }
    : said;
}

/** 复议后改成公开的: behind a reconsideration it ended so, and nobody went to court. */
function ofReconsidered(said: Gathered): Gathered {
  if (!has(said, 'finally')) return said;
  const isAfter = (filter: Filter) =>
    filter.by === 'dispute' &&
    filter.kinds.length === 1 &&
    filter.kinds[0] === 'litigationAfterReconsideration';
  return {
    ...said,
    filters: said.filters.map((each) =>
      isAfter(each.filter) && each.filter.by === 'dispute'
        ? { ...each, filter: { ...each.filter, kinds: ['reconsideration'] } }
        : each,
    ),
  };
}

/** 最后答的三件: of several that are asked for the last ones are meant. */
const ofLast = (said: Gathered): Gathered =>
  has(said, 'finally') &&
  said.amounts.length > 0 &&
  !said.filters.some(({ filter }) => filter.by === 'result')
    ? { ...said, words: [...said.words, { is: 'latest' }] }
    : said;

/** 收到十天以上还没答的: what is open has lasted up to today. */
function ofOpenOnes(said: Gathered): Gathered {
  if (!said.filters.some(({ filter }) => filter.by === 'state' && filter.state === 'pending' && !filter.not))
    return said;
  const between = { from: 'received', to: 'today' } as const;
  return {
    ...said,
    filters: said.filters.map((each) =>
      each.filter.by === 'took' && each.filter.between === null
        ? { ...each, filter: { ...each.filter, between } }
        : each,
    ),
  };
}

/** What words mean beside others, one after the other. */
const RESTATED: readonly ((said: Gathered) => Gathered)[] = [
  ofNone,
  ofAnswered,
  ofReturned,
  ofReconsidered,
  ofLast,
  ofDisputes,
  ofOpenOnes,
  ofBodies,
  ofOthers,
  ofThirdParties,
];

/** What a question says, with the words that mean something else beside others said as what they mean. */
export function restated(whole: Gathered, context: Context): Gathered {
  const heard = RESTATED.reduce(
    (said, restate) => restate(said),
    isWhether(whole, context) ? asWhether(whole) : whole,
  );
  if (has(heard, 'share')) return asPart(heard);
  return has(heard, 'every') && context.isAgreedTo ? asWhole(heard) : ofWhoMost(heard, context);
}
