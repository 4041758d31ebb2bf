import type { IsoDate } from '../../../language/date.ts';
import { listed } from '../measures.ts';
import { orderOf } from '../order.ts';
import type { Filter, Measure, Query } from '../query.ts';
import { askedApart } from './asked-apart.ts';
import { splitAgain } from './carried-on.ts';
import { casesIn, describes } from './cases.ts';
import { besideBefore, besideEachOther, betweenOf, casesBeside, comparison } from './compare.ts';
import { completed, thisYear } from './complete.ts';
import type { Context } from './context.ts';
import { ofCounted, ofThoseThatHave, situationOf } from './deeds-asked.ts';
import { everyOne } from './every-one.ts';
import type { Gathered } from './gathered.ts';
import { goneOn } from './gone-on.ts';
import { asksForNone } from './groups-asked.ts';
import { answeredThen, lateThen } from './late-then.ts';
import { leansOn } from './leans-on.ts';
import { merged } from './merge.ts';
import { atMonthEnds } from './month-ends.ts';
import { isOtherDay, pointsNowhere } from './nowhere.ts';
import { nthTold, toldOfFew } from './nth-told.ts';
import { askedOf, namedBy, OF_MOMENT } from './of-one.ts';
import { adds } from './of-previous.ts';
import { particularOf } from './particulars.ts';
import { restOf } from './rest-of-previous.ts';
import { restated, withoutNoun } from './restate.ts';
import { firstSaid, has, isBy, isOpenState, namesNothing } from './said.ts';
import { sharesOf } from './shares.ts';
import { sidesIn } from './sides.ts';
import { supposition } from './supposed.ts';
import { narrowed, timesOf, withoutNow } from './times.ts';
import { inWhole, isWhole, measureOf, ofFirst, severalAspects, unasked } from './wanted.ts';

/** “Soon” in working days: the earliest reminder. */
const SOON_WORKDAYS = 5;
/** A list in the order of what it is of, where none was asked for. */
const inOrder = (measure: Measure, filters: readonly Filter[]): Measure =>
  measure.kind === 'list' && measure.most === null ? { ...measure, order: orderOf(filters) } : measure;

/** What comes last in an order. */
const LAST_OF = { received: 'newest', answered: 'lastAnswered' } as Readonly<
  Partial<Record<string, 'newest' | 'lastAnswered'>>
>;

/** Several times of one sort are asked of one after the other: 本周到期和下周到期的分别有哪些; times left out are left out of all. */
const setsOf = (whens: readonly Filter[]): readonly (readonly Filter[])[] => {
  const asked = whens.filter(isBy('when')).filter(({ not }) => !not);
  const left = whens.filter((when) => !asked.some((each) => each === when));
  const isOfOne = new Set(asked.map(({ moment }) => moment)).size === 1;
  return asked.length > 1 && isOfOne ? asked.map((when) => [when, ...left]) : [whens];
};

/** What came in and went out in the time that was named, this year where none was. */
function summaryOf(filters: readonly Filter[], whens: readonly Filter[], today: IsoDate): Query {
  const when = whens.find(isBy('when')) ?? thisYear(today, 'received');
  const to = (when.by === 'when' && when.to) || today;
  const from = (when.by === 'when' && when.from) || `${to.slice(0, 4)}-01-01`;
  return { measure: { kind: 'summary', from, to }, filters: [...filters], latest: false };
}

const COUNTED: readonly Measure['kind'][] = ['list', 'count'];

/** The day of something, told of each. */
const dayTold = (day: Gathered['moments'][number], filters: readonly Filter[]): Query => ({
  measure: { kind: 'aspect', aspect: OF_MOMENT[day] },
  filters: [...filters],
  latest: false,
});

const SUBJECTS: readonly Filter['by'][] = ['applicant', 'content', 'number', 'handler', 'kind', 'channel'];

/** The filters with what the question before is about, where this one says nothing of the kind. */
const withSubject = (filters: readonly Filter[], { subject, heading }: Context): Filter[] =>
  filters.some(({ by }) => SUBJECTS.includes(by))
    ? [...filters]
    : [...filters, ...subject.filter((filter) => filter.by !== 'kind' || heading.includes(filter))];

/** 今年办理情况如何: how all of a time was answered is what came in and went out in it. */
const isOfResults = ({ filters, times, moments, words }: Gathered, asked: Measure | null): boolean =>
  asked?.kind === 'aspect' &&
  asked.aspect === 'result' &&
  filters.length + moments.length === 0 &&
  times.length > 0 &&
  times.every(({ of }) => of === null) &&
  words.every(({ is }) => is === 'aspect' || is === 'nothing');

/** Whether a time as a whole is asked about: 今年总体情况; 上个月的情况 only where nothing else is named. */
const isOfWhole = (notions: Gathered, asked: Measure | null, filters: readonly Filter[]): boolean =>
  situationOf(notions) === null &&
  (asked === null || (filters.length === 0 && asked.kind === 'aspect')) &&
  (isOfResults(notions, asked) ||
    notions.words.some(
      (word) => word.is === 'summary' && (!word.ofTime || (filters.length === 0 && notions.times.length > 0)),
    ));

/** What is asked of cases that are picked out, one question for each of it. */
function aspectsOf(
  named: 'number' | 'name',
  notions: Gathered,
  asked: Measure | null,
  plain: readonly Filter[],
  context: Context,
): Query[] {
  const { aspects, filters } = askedOf(named, notions, asked, plain, context);
  // 去年那件: a time picks out where no yes or no is asked for and no number is named.
  const whens = named === 'number' || context.isAgreedTo ? [] : timesOf(notions, filters, asked, context);
  return aspects.map((aspect) => {
    const measure = ofFirst(notions, { kind: 'aspect', aspect });
    const all = [...whens, ...filters];
    const isSomebodys = filters.some(({ by }) => by === 'applicant');
    const isOpen = aspect === 'due' && named === 'name' && !isSomebodys && !all.some(isBy('state'));
    return {
      measure,
      filters: isOpen ? completed(all, measure, notions, context.today) : all,
      // 最近这件哪天收的，哪天前要答: of that one.
      latest:
        has(notions, 'latest') ||
        (context.isContinued &&
          context.previous?.latest === true &&
          !plain.some((each) => isOwn(each, notions))),
    };
  });
}

/** Whether a question says itself what a filter is about. */
const isOwn = (filter: Filter, { filters }: Gathered): boolean =>
  filters.some((each) => each.filter === filter);

/** 哪些月份没有延期也没有补正: of groups that have none of one thing, and none of another, nothing is told. */
function deniesSeveral(notions: Gathered): boolean {
  const groups = firstSaid(notions, 'groups');
  const denied = notions.filters.filter(
    ({ filter }) =>
      (filter.not && filter.by === 'ever') ||
      (filter.by === 'state' && filter.state === 'awaitingCorrection'),
  );
  return groups !== undefined && asksForNone(notions, groups) && denied.length > 1;
}

/** Puts what one question says together; none where it asks nothing of the ledger. */
export const compose = (whole: Gathered, context: Context): Query[] =>
  askedApart(whole).flatMap((each) => composeOne(each, ofSeveral(each, context)));

/** 之前那几件, behind the last one of somebody's: of all of them. */
const ofSeveral = ({ words }: Gathered, context: Context): Context =>
  context.previous?.latest && words.some((word) => word.is === 'aboutBefore' && word.several)
    ? { ...context, previous: { ...context.previous, latest: false } }
    : context;

/** 最悬的一件, behind what was told of cases that are no open ones: which of them, no due date tells. */
const isOfDone = (notions: Gathered, { previous, isContinued }: Context): boolean =>
  has(notions, 'urgent') &&
  namesNothing(notions) &&
  !isContinued &&
  previous?.measure.kind === 'aspect' &&
  previous.filters.length > 0 &&
  !previous.filters.some((each) => isOpenState(each) || each.by === 'number');

function composeOne(whole: Gathered, context: Context): Query[] {
  const { previous, today } = context;
  const notions = restated(whole, context);
  if (
    deniesSeveral(whole) ||
    pointsNowhere(whole, context) ||
    isOtherDay(whole, context) ||
    isOfDone(whole, context)
  )
    return [];
  const asked = measureOf(notions);
  const nth = nthTold(notions, previous);
  if (nth || has(notions, 'nth')) return nth ? [nth] : [];
  const ofFew = previous && toldOfFew(notions, asked, previous);
  if (ofFew) return [ofFew];
  const particular = previous && particularOf(notions, previous, context);
  if (particular) return [particular];
  const plain = withoutNoun(merged(notions.filters), notions);
  const soon: Filter[] =
    has(notions, 'soon') && notions.times.length === 0
      ? [{ by: 'when', moment: 'due', from: today, to: context.workdaysLater(SOON_WORKDAYS), not: false }]
      : [];
  // 007维持以后起诉超没超15天: of a case that is named the days are told.
  const bound = plain.find(isBy('took'));
  if (bound?.between && plain.some(describes) && plain.some(isBy('number')))
    return [
      {
        measure: { kind: 'lasting', between: bound.between },
        filters: plain.filter((filter) => filter !== bound),
        latest: false,
      },
    ];
  const supposed = supposition(notions, plain, context);
  if (supposed) return [supposed];
  const cases = casesIn(notions);
  // 维持的和纠正的，复议机关各用了几天: days between two events are told of each.
  const isOfStretch = asked?.kind === 'lasting' && notions.between !== undefined;
  const of = isOfStretch ? null : casesBeside(notions, plain, timesOf(notions, plain, asked, context));
  if (of) return [of];
  // 矿类的今年几件，都谁提的: of those of that time, and not of all on the same matter.
  const isOfCounted =
    context.isContinued &&
    namesNothing(notions) &&
    asked?.kind === 'aspect' &&
    COUNTED.includes(previous?.measure.kind ?? 'aspect') &&
    previous?.filters.some(isBy('when')) === true;
  const named = isOfCounted ? null : namedBy(notions, asked, withSubject(plain, context), context);
  // 姓周的批复跟姓郑的方案各拖没拖: each is asked by itself.
  if (
    cases?.isMixed &&
    (named || has(notions, 'every') || has(notions, 'urgent') || asked?.kind === 'groups')
  ) {
    const beside = plain.filter((filter) => !describes(filter));
    const day = notions.times.length === 0 ? notions.moments[0] : undefined;
    if (day !== undefined) return cases.sides.map((side) => dayTold(day, [...side, ...beside]));
    return cases.sides.flatMap((side) => aspectsOf('name', notions, asked, [...side, ...beside], context));
  }
  // 甲的和乙的哪个收得早: the day that the word is of is told of each.
  const day = cases && asked?.kind === 'list' && asked.most === null ? notions.moments[0] : undefined;
  if (day !== undefined && notions.times.length === 0) return [dayTold(day, plain)];
  if (named) return aspectsOf(named, notions, asked, withSubject(plain, context), context);
  const whens = answeredThen(narrowed(timesOf(notions, [...plain, ...soon], asked, context)), plain, today);
  const own = withoutNow(lateThen([...plain, ...soon], whens, today), whens);
  const remaining = previous && has(notions, 'rest') ? restOf(previous.filters) : null;
  // 剩下全是当面交的: asked of those that the answer before left out.
  if (remaining && own.length > 0 && whens.length === 0 && has(notions, 'every'))
    return [{ measure: { kind: 'share', part: own }, filters: remaining, latest: false }];
  const every = everyOne(notions, own, whens, context);
  if (every) return [every];
  const filters = withSubject(own, context);
  const ends = atMonthEnds(notions, filters, whens, today);
  if (ends) return [ends];
  if (firstSaid(notions, 'groups')?.atEnd) return [];
  const before =
    splitAgain(notions, asked, context) ?? (previous ? besideBefore(notions, previous, context) : null);
  if (before) return [before];
  if (previous && leansOn(notions, context, previous))
    return [ofCounted(goneOn(notions, asked, own, whens, previous, adds(notions, context)), previous)];
  if (isOfWhole(notions, asked, filters)) return [summaryOf(filters, whens, today)];
  const beside = isOfStretch
    ? null
    : (betweenOf(notions, filters, whens, today) ?? comparison(notions, filters, whens, today));
  if (beside) return [beside];
  const shares = sharesOf(notions, asked, filters, whens, context);
  if (shares.length > 0) return shares;
  const sided = isOfStretch ? null : sidesIn(notions, filters);
  const measure = inWhole(notions, asked, filters) ?? unasked(filters);
  if (sided && measure.kind === 'count' && whens.length < 2)
    return [
      besideEachOther(
        sided.sides.map((side) => [side]),
        // How open cases stand is asked of no year.
        sided.sides.some(isOpenState)
          ? [...whens, ...sided.rest]
          : completed([...whens, ...sided.rest], measure, notions, today),
        notions,
      ),
    ];
  // 甲和乙手上分别是哪些: each is asked by itself.
  if (sided && !has(notions, 'share'))
    return sided.sides.map((side) => {
      const all = completed([...whens, ...sided.rest, side], measure, notions, today);
      return { measure: inOrder(measure, all), filters: all, latest: has(notions, 'latest') };
    });
  if (filters.length + whens.length === 0 && !isWhole(notions, asked)) return [];
  const { split } = context;
  if (split && measure.kind === 'count' && has(notions, 'each') && filters.length > 0)
    return [
      { measure: split, filters: completed([...whens, ...filters], split, notions, today), latest: false },
    ];
  const isFew = measure.kind === 'list' && measure.most !== null;
  const latest = has(notions, 'latest') && !isFew;
  // 最早和最晚的一件
  const last =
    measure.kind === 'list' && isFew && has(notions, 'latest') ? LAST_OF[measure.order] : undefined;
  if (measure.kind === 'list' && last) {
    const all = completed([...whens, ...filters], measure, notions, today);
    return [measure, listed(last, measure.most)].map((each) => ({
      measure: each,
      filters: all,
      latest: false,
    }));
  }
  const sets = setsOf(whens);
  // 10月和11月一共, 8、9、10三个月分别: counts of several times stand beside each other.
  if (sets.length > 1 && measure.kind === 'count')
    return [
      besideEachOther(
        sets,
        completed([...whens, ...filters], measure, notions, today).filter((each) => each.by !== 'when'),
        notions,
      ),
    ];
  return sets.flatMap((set) => {
    const all = completed([...set, ...filters], ofFirst(notions, measure), notions, today);
    return severalAspects(notions, measure).map((each) =>
      ofThoseThatHave({ measure: inOrder(ofFirst(notions, each), all), filters: all, latest }, notions),
    );
  });
}
