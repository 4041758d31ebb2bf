import { isOfTime } from '../groups.ts';
import { isToldInDays } from '../measures.ts';
import type { Between, EVENTS, Filter, Measure, Query } from '../query.ts';
import { aspectOf, OF_GROUPING } from './of-one.ts';
import type { State } from './said.ts';
import type { Plain, Word } from './word.ts';

type Aspect = Extract<Measure, { kind: 'aspect' }>['aspect'];
type Moment = Extract<Filter, { by: 'when' }>['moment'];
type Event = (typeof EVENTS)[number];

/** What a word or a query may speak of, whatever it makes of it: a query that speaks of none of what a word does passed it over. */
type Matter =
  | 'standing'
  | 'late'
  | 'extension'
  | 'correction'
  | 'consultation'
  | 'reasons'
  | 'fee'
  | 'dispute'
  | 'result'
  | 'receipt'
  | 'due'
  | 'took'
  | 'withdrawal'
  | 'carried'
  | 'setAside'
  | 'kind'
  | 'channel'
  | 'handler'
  | 'applicant'
  | 'content'
  | 'number'
  | 'cause'
  | 'months';

const OF_ASPECT: Readonly<Record<Aspect, readonly Matter[]>> = {
  stage: ['standing'],
  due: ['due', 'standing'],
  late: ['late', 'standing'],
  cause: ['cause', 'result', 'late', 'took'],
  result: ['result', 'standing'],
  handler: ['handler'],
  applicant: ['applicant', 'kind'],
  who: ['applicant', 'handler'],
  content: ['content'],
  sameness: ['content', 'result'],
  receipt: ['receipt', 'channel'],
  took: ['took'],
  extension: ['extension'],
  correction: ['correction'],
  consultation: ['consultation'],
  reasons: ['reasons'],
  fee: ['fee'],
  dispute: ['dispute'],
  course: ['standing'],
  remedy: ['dispute'],
};

/** What is told of a case with what was asked for: how long it took with how it was answered. */
const TOLD_WITH: Readonly<Partial<Record<Aspect, readonly Matter[]>>> = {
  due: ['extension', 'late'],
  // 为什么停着: where it stands says why.
  stage: ['cause'],
  late: ['due', 'result'],
  took: ['result', 'standing'],
  extension: ['due', 'result', 'standing'],
  dispute: ['result', 'standing'],
};

/** States that are not spoken of as what of a case they are asked about. */
const OF_STATE: Readonly<Partial<Record<State, readonly Matter[]>>> = {
  answered: ['standing', 'result'],
  overdue: ['late', 'standing'],
  withdrawn: ['withdrawal', 'result'],
  carriedOver: ['carried'],
  setAside: ['setAside'],
  awaitingConfirmation: ['receipt', 'standing'],
};

/** Of what a day of a case is, where a time is of it or days are counted from it or to it. */
const OF_DAY: Readonly<Partial<Record<Event | Moment, readonly Matter[]>>> = {
  arrived: ['receipt'],
  received: ['receipt'],
  correctionAsked: ['correction'],
  correctionReceived: ['correction'],
  reasonsAsked: ['reasons'],
  reasonsGiven: ['reasons'],
  consulted: ['consultation'],
  consultationEnded: ['consultation'],
  feeNotified: ['fee'],
  feePaid: ['fee'],
  extended: ['extension'],
  answered: ['standing', 'result'],
  disputed: ['dispute'],
  disputeDecided: ['dispute'],
  reanswered: ['dispute'],
  reconsidered: ['dispute'],
  reconsiderationDecided: ['dispute'],
  sued: ['dispute'],
  suitDecided: ['dispute'],
  answerDue: ['due', 'late'],
  due: ['due', 'late', 'standing'],
};

const ofBetween = (between: Between | undefined): readonly Matter[] =>
  between
    ? ['took', ...(OF_DAY[between.from] ?? []), ...(OF_DAY[between.to] ?? [])]
    : ['took', 'receipt', 'standing', 'result'];

/** What a condition speaks of. */
function ofFilter(filter: Plain): readonly Matter[] {
  switch (filter.by) {
    case 'state': {
      const aspect = aspectOf({ ...filter, not: false });
      return OF_STATE[filter.state] ?? [...(aspect ? OF_ASPECT[aspect] : []), 'standing'];
    }
    case 'pendingOn':
      return filter.overdue ? ['standing', 'late'] : ['standing'];
    case 'within':
      return ['standing'];
    case 'when':
      return OF_DAY[filter.moment] ?? ['standing'];
    case 'ever': {
      const aspect = aspectOf({ ...filter, not: false });
      return aspect ? OF_ASPECT[aspect] : [];
    }
    case 'result':
      // 征求过第三方: whom one asked is no result.
      return filter.results.join() === 'deniedThirdPartyRights' ? ['result', 'consultation'] : ['result'];
    case 'took':
      return ofBetween(filter.between);
    case 'fee':
    case 'charge':
      return ['fee'];
    case 'dispute':
      return filter.results.length > 0 ? ['dispute', 'standing', 'result'] : ['dispute'];
    case 'number':
    case 'numbered':
      return ['number'];
    default:
      return [filter.by];
  }
}

/** By what a count is split up. */
const ofGroups = (by: keyof typeof OF_GROUPING): readonly Matter[] =>
  isOfTime(by) ? ['months'] : OF_ASPECT[OF_GROUPING[by]];

/** What a measure tells, beside the conditions of its query. */
function ofMeasure(measure: Measure): readonly Matter[] {
  switch (measure.kind) {
    case 'list':
      // A line of a list tells how a case stands and when it is due.
      return ['standing', 'due', 'late', ...(measure.aspect ? OF_ASPECT[measure.aspect] : [])];
    case 'count':
      return [];
    case 'share':
      return measure.part.flatMap(ofFilter);
    case 'average':
    case 'lasting':
      return ofBetween(measure.between);
    case 'extreme':
      return [...ofBetween(measure.between), ...(measure.aspect ? OF_ASPECT[measure.aspect] : [])];
    case 'fees':
      return ['fee'];
    case 'groups':
      return [...ofGroups(measure.by), ...(isToldInDays(measure) ? ofBetween(null) : [])];
    case 'compare':
      return [
        ...measure.sides.flat().flatMap(ofFilter),
        // 8月跟9月比，哪个月多: each is a side.
        ...(measure.sides.flat().some(({ by }) => by === 'when' || by === 'pendingOn')
          ? (['months'] as const)
          : []),
        ...(isToldInDays(measure) ? ofBetween(null) : []),
        ...(measure.of === 'result' ? OF_ASPECT.result : []),
      ];
    case 'aspect':
      return [...OF_ASPECT[measure.aspect], ...(TOLD_WITH[measure.aspect] ?? [])];
    case 'supposed':
      return [
        'standing',
        'due',
        'late',
        'result',
        'correction',
        'fee',
        'extension',
        'receipt',
        'consultation',
        'handler',
      ];
    case 'counting':
      return ['due', 'cause'];
    case 'summary':
      return ['standing', 'result', 'receipt', 'carried'];
    default:
      return measure satisfies never;
  }
}

/** What a query speaks of. */
const mattersOf = ({ measure, filters }: Query): ReadonlySet<Matter> =>
  new Set([...filters.flatMap(ofFilter), ...ofMeasure(measure)]);

/** What a word speaks of; null for one that speaks of nothing of a case by itself, and for conditions, which `accounted.ts` holds to. */
function ofWord(word: Word): readonly Matter[] | null {
  switch (word.is) {
    case 'aspect':
      return word.ofNotice ? null : OF_ASPECT[word.aspect];
    case 'groups':
      // 谁没交钱: who applied.
      return word.orElse ? null : word.by === 'handler' ? ['handler', 'applicant'] : ofGroups(word.by);
    case 'me':
      return ['handler'];
    case 'nothing':
      return word.names === 'took' ? ['took'] : null;
    case 'measure':
      return word.measure.kind === 'fees' ? ['fee'] : null;
    default:
      return null;
  }
}

/** Whether a query speaks of what a word speaks of: one that does not has passed the word over. */
export function speaksOf(query: Query, word: Word): boolean {
  const matters = ofWord(word);
  if (matters === null || matters.length === 0) return true;
  const told = mattersOf(query);
  return matters.some((each) => told.has(each));
}
