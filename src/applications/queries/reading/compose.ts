import type { IsoDate } from '../../../language/date.ts';
import { orderOf } from '../evaluate.ts';
import type { Filter, Measure, Query } from '../query.ts';
import { comparison } from './compare.ts';
import { completed, thisYear } from './complete.ts';
import type { Context } from './context.ts';
import { goneOn, leansOn } from './follow-up.ts';
import type { Gathered, SaidFilter } from './gather.ts';
import { merged } from './merge.ts';
import { ofNamed } from './of-one.ts';
import { firstSaid, has, isBy, ownMoment } from './said.ts';
import { timesOf, withoutNow } from './times.ts';

/** “Soon” in working days: the earliest reminder. */
const SOON_WORKDAYS = 5;
/** How many are told where the most urgent are asked for without a number. */
const MOST_URGENT = 3;
/** The longest list of the most urgent. */
const MOST_LISTED = 50;

/** Of several measures that were said the one that is the narrower question. */
const NARROWEST: readonly Measure['kind'][] = [
  'counting',
  'fees',
  'average',
  'extreme',
  'share',
  'aspect',
  'count',
  'list',
];

/** The measure that was asked for; null where none was. */
function measureOf(said: Gathered): Measure | null {
  const groups = firstSaid(said, 'groups');
  const newest = has(said, 'latest') ? said.amounts[0] : undefined;
  const isOfAnswers = said.filters.some(({ moment }) => moment === 'answered');
  if (newest !== undefined && newest > 1 && !groups)
    return {
      kind: 'list',
      order: isOfAnswers ? 'lastAnswered' : 'newest',
      most: Math.min(newest, MOST_LISTED),
    };
  if (groups) return { kind: 'groups', by: groups.by, top: firstSaid(said, 'top')?.top ?? null };
  const asked = NARROWEST.flatMap((kind) => said.measures.filter((measure) => measure.kind === kind))[0];
  if (asked?.kind === 'extreme') return { ...asked, most: said.amounts[0] ?? null };
  if (!has(said, 'urgent')) return asked ?? null;
  const said1 = said.amounts[0] ?? (has(said, 'that') ? 1 : MOST_URGENT);
  return { kind: 'list', order: 'due', most: Math.min(Math.max(said1, 1), MOST_LISTED) };
}

/** Without a word for what is wanted a case is told of, and several are listed. */
const unasked = (filters: readonly Filter[]): Measure =>
  filters.some(isBy('number'))
    ? { kind: 'aspect', aspect: 'stage' }
    : { kind: 'list', order: orderOf(filters), most: null };

/** Measures that ask something of the whole ledger, or of a year of it, by themselves. */
const BY_ITSELF: readonly Measure['kind'][] = ['average', 'extreme', 'fees', 'groups', 'share'];

const isWhole = (said: Gathered, asked: Measure | null): boolean =>
  has(said, 'still') ||
  has(said, 'urgent') ||
  said.moments.length > 0 ||
  (asked !== null && BY_ITSELF.includes(asked.kind));

const OUTCOMES: readonly Filter['by'][] = ['state', 'ever', 'result', 'fee', 'dispute', 'took'];

/** What a share is of: the narrow filters are the part, times and handlers the whole. */
function shareOf(
  said: Gathered,
  asked: Measure | null,
  filters: readonly Filter[],
  today: IsoDate,
): Query | null {
  if (asked?.kind === 'share') {
    const base = filters.filter((filter) => !(filter.by === 'state' && filter.state === 'answered'));
    return { measure: asked, filters: completed(base, asked, said, today), latest: false };
  }
  const named = filters.filter(({ by }) => by !== 'when' && by !== 'handler');
  // 律所的公开率: of theirs, how many; 律所占多少: of all, theirs.
  const outcomes = named.filter(({ by }) => OUTCOMES.includes(by));
  const part = outcomes.length > 0 ? outcomes : named;
  if (!has(said, 'share') || part.length === 0) return null;
  const rest = filters.filter((filter) => !part.includes(filter));
  const of = part.some(isBy('result')) ? 'answered' : 'received';
  const base = rest.some(isBy('when')) ? rest : [thisYear(today, of), ...rest];
  return { measure: { kind: 'share', part }, filters: base, latest: false };
}

/** A list in the order of what it is of, where none was asked for. */
const inOrder = (measure: Measure, filters: readonly Filter[]): Measure =>
  measure.kind === 'list' && measure.most === null ? { ...measure, order: orderOf(filters) } : measure;

/** Several times of one sort are asked of one after the other: 本周到期和下周到期的分别有哪些. */
const setsOf = (whens: readonly Filter[]): readonly (readonly Filter[])[] => {
  const moments = new Set(whens.filter(isBy('when')).map(({ moment }) => moment));
  return whens.length > 1 && moments.size === 1 ? whens.map((when) => [when]) : [whens];
};

/** What came in and went out in the time that was named, this year where none was. */
function summaryOf(filters: readonly Filter[], whens: readonly Filter[], today: IsoDate): Query {
  const when = whens.find(isBy('when')) ?? thisYear(today, 'received');
  const to = (when.by === 'when' && when.to) || today;
  const from = (when.by === 'when' && when.from) || `${to.slice(0, 4)}-01-01`;
  return { measure: { kind: 'summary', from, to }, filters: [...filters], latest: false };
}

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
  isAgreedTo && said.measures.length === 0 && said.filters.some(({ filter }) => filter.not);

/** 延期率, 被复议的占多少: what a time stands beside is the part, and the time is that of the whole. */
const asPart = (said: Gathered): Gathered => ({
  ...said,
  times: said.times.map((each) => ({ ...each, of: null })),
  filters: [
    ...said.filters,
    ...said.times.flatMap(({ of }) =>
      of?.filter && !said.filters.some(({ filter }) => filter === of.filter)
        ? [{ filter: of.filter, moment: of.moment, isJoined: false }]
        : [],
    ),
  ],
});

const SUBJECTS: readonly Filter['by'][] = ['applicant', 'content', 'number', 'handler', 'kind'];

/** What is asked of all of them: 都办完了吗 asks how many of them are. null where it is not. */
function everyOne(
  said: Gathered,
  filters: readonly Filter[],
  whens: readonly Filter[],
  { subject, isAgreedTo }: Context,
): Query | null {
  const asks = said.words.find((word) => word.is === 'aspect' && word.every !== undefined);
  const whole: Filter[] =
    asks?.is === 'aspect' && asks.every ? [{ ...asks.every, not: false } as Filter] : [];
  const part = [...filters.filter(({ by }) => by === 'state' || by === 'ever' || by === 'fee'), ...whole];
  const done = part.filter((filter) => filter.by !== 'state' || filter.state !== 'carriedOver');
  if (!has(said, 'every') || !isAgreedTo || done.length === 0) return null;
  // 延期的都公开了吗: what is asked last is asked of the others.
  const last = whole.length > 0 ? whole : done;
  const rest = filters.filter((filter) => !last.includes(filter));
  const base = [...whens, ...(rest.length + whens.length > 0 ? rest : subject)];
  return base.length === 0 ? null : { measure: { kind: 'share', part: last }, filters: base, latest: false };
}

/** The filters with what the question before is about, where this one says nothing of the kind. */
const withSubject = (filters: readonly Filter[], { subject }: Context): Filter[] =>
  filters.some(({ by }) => SUBJECTS.includes(by))
    ? [...filters]
    : [...filters, ...subject.filter(({ by }) => by !== 'kind')];

/** Whether a time as a whole is asked about: 今年总体情况; 上个月的情况 only where nothing else is named. */
const isOfWhole = (said: Gathered, asked: Measure | null, filters: readonly Filter[]): boolean =>
  asked === null &&
  said.words.some(
    (word) => word.is === 'summary' && (!word.ofTime || (filters.length === 0 && said.times.length > 0)),
  );

/** Puts what one question says together; none where it asks nothing of the ledger. */
export function compose(whole: Gathered, context: Context): Query[] {
  const { previous, today } = context;
  const heard = isWhether(whole, context) ? asWhether(whole) : whole;
  const said = has(heard, 'share') ? asPart(heard) : heard;
  const { asked, filters: plain } = ofNamed(measureOf(said), merged(said.filters));
  const soon: Filter[] =
    has(said, 'soon') && said.times.length === 0
      ? [{ by: 'when', moment: 'due', from: today, to: context.workdaysLater(SOON_WORKDAYS), not: false }]
      : [];
  const whens = timesOf(said, [...plain, ...soon], asked, context);
  const own = withoutNow([...plain, ...soon], whens);
  const every = everyOne(said, own, whens, context);
  if (every) return [every];
  const filters = withSubject(own, context);
  if (previous && leansOn(said, context)) return [goneOn(said, asked, own, whens, previous)];
  if (isOfWhole(said, asked, filters)) return [summaryOf(filters, whens, today)];
  const beside =
    comparison(said, filters, whens, today) ?? shareOf(said, asked, [...whens, ...filters], today);
  if (beside) return [beside];
  const measure = asked ?? unasked(filters);
  if (filters.length + whens.length === 0 && !isWhole(said, asked)) return [];
  const isFew = measure.kind === 'list' && measure.most !== null;
  const latest = has(said, 'latest') && !isFew;
  return setsOf(whens).map((set) => {
    const whole = completed([...set, ...filters], measure, said, today);
    return { measure: inOrder(measure, whole), filters: whole, latest };
  });
}
