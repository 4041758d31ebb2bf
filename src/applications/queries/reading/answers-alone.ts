import { wordSet } from '../../../language/lexicon.ts';
import type { Filter, Query } from '../query.ts';
import { saysState } from './around.ts';
import { isAnswered, isBy, isHeldTo, isOfAnswers, isState } from './said.ts';
import type { Token } from './token.ts';

/** What says that something was answered, which what was withdrawn was not; what was withdrawn was closed as well: 办结. */
const ANSWERED = wordSet(['{答|复|回}', '{answer|answered|reply|replied|respond|responded}{| to}']);

const NOT_WITHDRAWN: Filter = { by: 'state', state: 'withdrawn', not: true };

const saysAnswered = (text: string, token: Token): boolean =>
  saysState(token, 'answered') && ANSWERED.isIn(text.slice(token.start, token.end));

/** Whether groups are put in an order by how many they have: another month comes first where one is counted that is none. */
const isRanked = ({ measure }: Query): boolean =>
  measure.kind === 'groups' && measure.of === 'count' && (measure.top === 'most' || measure.top === 'least');

/** Whether it is told how long answers took, on average, of each side or at least, from receipt. */
const isOfTook = ({ measure }: Query): boolean =>
  (measure.kind === 'average' && measure.between === null) ||
  (measure.kind === 'extreme' && measure.which === 'shortest' && measure.between === null) ||
  ((measure.kind === 'groups' || measure.kind === 'compare') && measure.of === 'average');

/** Whether it is told of what part of all, or of each group, the result was one that is named. */
const isOfResults = ({ measure }: Query): boolean =>
  (measure.kind === 'share' || measure.kind === 'groups') && (measure.part ?? []).some(isBy('result'));

/** 哪个月答复得最多, 公开率: of closed cases those that were answered, where one that was withdrawn would change the figure unseen. */
export function ofAnswersAlone(query: Query, question: readonly Token[], text: string): Query {
  const { filters } = query;
  const isOfClosed = filters.some((filter) => isAnswered(filter) || isOfAnswers(filter));
  const isSaid = filters.some(
    (filter) =>
      isState(filter, 'withdrawn') ||
      isHeldTo([filter], 'answeredLate') ||
      (filter.by === 'result' && !filter.not),
  );
  const isMeant =
    isOfResults(query) ||
    isOfTook(query) ||
    (isRanked(query) && question.some((token) => saysAnswered(text, token)));
  return isOfClosed && !isSaid && isMeant ? { ...query, filters: [...filters, NOT_WITHDRAWN] } : query;
}
