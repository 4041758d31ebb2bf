import type { Span } from '../../../language/span.ts';
import type { Filter, Measure, Query } from '../query.ts';
import { isWord } from './around.ts';
import { eventOf } from './events-said.ts';
import { aspectOf } from './of-one.ts';
import { isOpenState } from './said.ts';
import type { Token } from './token.ts';
import type { Plain } from './word.ts';

type Grouping = Extract<Measure, { kind: 'groups' }>['by'];

/** Aspects that tell of all that happened to a case, or of how it stands. */
const TELL_ALL: readonly string[] = ['stage', 'course', 'cause'];
/** Aspects that tell what was decided, with whatever came of it. */
const TELL_RESULT: readonly string[] = ['result', 'dispute', 'remedy', 'late', 'took', 'extension'];

/** By what a count is split up that tells such conditions apart. */
const SPLIT_BY: Readonly<Partial<Record<Filter['by'], readonly Grouping[]>>> = {
  result: ['result', 'outcome'],
  kind: ['kind', 'applicant'],
  channel: ['channel'],
  handler: ['handler'],
};

/** What of a case is told where a condition is of it: whose it is, which way it came. */
const TOLD_BY: Readonly<Partial<Record<Filter['by'], readonly string[]>>> = {
  kind: ['applicant', 'who'],
  channel: ['receipt'],
  handler: ['handler', 'who'],
  took: ['took', 'late', 'due'],
  result: TELL_RESULT,
  dispute: TELL_RESULT,
};

/** Whether a condition holds of open cases alone, or of open disputes. */
const isOpen = (filter: Filter): boolean =>
  isOpenState(filter) ||
  filter.by === 'pendingOn' ||
  (filter.by === 'when' && (filter.moment === 'due' || filter.moment === 'answerDue')) ||
  (filter.by === 'dispute' && filter.results.includes('pending')) ||
  (filter.by === 'fee' && filter.fee === 'owed') ||
  (filter.by === 'state' && filter.state === 'answered' && filter.not) ||
  filter.not;

/** The conditions of a query, wherever they stand in it. */
export const conditionsOf = ({ measure, filters }: Query): readonly Filter[] => [
  ...filters,
  ...(measure.kind === 'share' ? measure.part : []),
  ...(measure.kind === 'compare' ? measure.sides.flat() : []),
];

/** Whether two conditions are of the same: 超期 of what is open and of what was answered, 待补正 and 补正过. */
function isSameMatter(one: Plain, other: Filter): boolean {
  if (one.by === other.by && one.by !== 'state' && one.by !== 'ever') return true;
  if (one.by === 'state' && other.by === 'state' && one.state === other.state) return true;
  if (one.by === 'state' && one.state === 'overdue' && other.by === 'pendingOn')
    return other.overdue === true;
  if (one.by === 'ever' && other.by === 'ever' && one.deed === other.deed) return true;
  const [own, its] = [aspectOf({ ...one, not: false } as Filter), aspectOf(other)];
  return own !== null && own === its && own !== 'stage' && own !== 'result';
}

/** Whether days are counted from, or to, what a piece says, or a time is of it. */
function isOfEvent({ measure, filters }: Query, token: Token): boolean {
  const event = eventOf(token);
  if (event === null) return false;
  const between = 'between' in measure ? measure.between : null;
  return (
    between?.from === event ||
    between?.to === event ||
    filters.some(
      (filter) =>
        (filter.by === 'when' && filter.moment === event) ||
        (filter.by === 'took' && (filter.between?.from === event || filter.between?.to === event)),
    )
  );
}

const OF_CONSULTING: readonly string[] = ['consulted', 'agreed', 'objected'];

/** 第三方: whom one consults, where no result is meant. */
const isOfThirdParty = (query: Query, plain: Plain): boolean =>
  plain.by === 'result' &&
  plain.results.join() === 'deniedThirdPartyRights' &&
  (('aspect' in query.measure &&
    (query.measure.aspect === 'consultation' || query.measure.aspect === 'due')) ||
    conditionsOf(query).some(
      (each) =>
        (each.by === 'ever' && OF_CONSULTING.includes(each.deed)) ||
        (each.by === 'state' && each.state === 'consulting') ||
        (each.by === 'when' && each.moment.startsWith('consult')),
    ));

/** 大量反复申请那个的理由给了没: reasons are asked for of no other. */
const isOfReasons = ({ measure }: Query, plain: Plain): boolean =>
  plain.by === 'result' &&
  plain.results.join() === 'refusedExcessive' &&
  'aspect' in measure &&
  measure.aspect === 'reasons';

/** 一件都不答，超期的几件: those whose time will have run out. */
const isLeftToRun = ({ filters }: Query, plain: Plain): boolean =>
  plain.by === 'state' &&
  plain.state === 'overdue' &&
  filters.some((each) => each.by === 'state' && each.state === 'running') &&
  filters.some((each) => each.by === 'when' && each.moment === 'due');

/** Whether a query takes up a condition: it holds to it, tells it of each case, is split up by it or counts days from it. */
function speaksOf(query: Query, token: Token, plain: Plain): boolean {
  const { measure } = query;
  const told = 'aspect' in measure ? measure.aspect : null;
  return (
    conditionsOf(query).some(
      (filter) =>
        isSameMatter(plain, filter) || (plain.by === 'state' && plain.state === 'pending' && isOpen(filter)),
    ) ||
    isOfEvent(query, token) ||
    isOfThirdParty(query, plain) ||
    isOfReasons(query, plain) ||
    measure.kind === 'supposed' ||
    isLeftToRun(query, plain) ||
    measure.kind === 'summary' ||
    (measure.kind === 'fees' && ['fee', 'charge', 'ever'].includes(plain.by)) ||
    (measure.kind === 'groups' && SPLIT_BY[plain.by]?.includes(measure.by) === true) ||
    (told != null &&
      (TELL_ALL.includes(told) ||
        told === aspectOf({ ...plain, not: false } as Filter) ||
        TOLD_BY[plain.by]?.includes(told) === true))
  );
}

/** The conditions of a question that none of its queries takes up: it is not answered as if they were not there. */
export function unspoken(question: readonly Token[], queries: readonly Query[]): Span[] {
  if (queries.length === 0) return [];
  return question.filter((token) => {
    if (!isWord(token, 'filter')) return false;
    const { filter } = token.word;
    // 一份答复: an answer is a thing as well.
    if (filter.by === 'when' || (filter.by === 'state' && filter.state === 'answered')) return false;
    return !queries.some((query) => speaksOf(query, token, filter));
  });
}
