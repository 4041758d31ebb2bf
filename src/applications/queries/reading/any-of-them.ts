import { hasHan } from '../../../language/han.ts';
import { wordSet } from '../../../language/lexicon.ts';
import type { Filter, Query } from '../query.ts';
import { isCount, isOf } from './asking.ts';
import type { Gathered } from './gathered.ts';
import { isAnswered, STANDINGS } from './said.ts';
import type { Token } from './token.ts';

/** What a clause closes with that asks for a yes or a no. */
const CLOSES_WHETHER = wordSet(['{吗|么|没有|没|没呢|了没|对吗|是吧|对吧}']);

/** …，几件是征地的: whether a clause behind a question opens with how many, of what was counted. */
export function opensWithCount(
  text: string,
  question: readonly Token[],
  { times, moments, measures, filters }: Gathered,
): boolean {
  const first = question.find(({ kind }) => kind !== 'sign');
  // How many were closed: English counts stand first, and what was closed is of the time that was named.
  const isFlow = !hasHan(text) && filters.every(({ filter }) => isAnswered(filter));
  return (
    first !== undefined &&
    isCount(first) &&
    !isFlow &&
    measures.length === 1 &&
    times.length + moments.length === 0
  );
}

const OPENS_ANY = wordSet(['{这|那|}{里|里面|里头|其中|当中|中间|}{有没有|有|有无}']);

/** 有我的没, 有没有企业的: whether a clause behind a count opens by asking whether there are any of some sort. */
export const asksForAny = (text: string, clause: readonly Token[]): boolean => {
  const said = clause.filter(({ start }) => hasHan(text.charAt(start)));
  const end = said.at(-1)?.end ?? 0;
  const opening = OPENS_ANY.at(text, said[0]?.start ?? 0);
  return (
    opening !== null &&
    (text.slice(opening.start, opening.end).includes('没') || CLOSES_WHETHER.endingAt(text, end) !== null) &&
    clause.some((token) => token.kind === 'unknown' || isOf('me', 'filter', 'bodies')(token))
  );
};

const isAny = (token: Token): boolean =>
  token.kind === 'word' && token.word.is === 'nothing' && token.word.any === true;

/** 诉讼有没有败的，复议有没有被纠正的: whether a clause asks whether there are any, of some sort, and the next one does so of another. */
export const asksForAnyByItself = (clause: readonly Token[], next: readonly Token[] | undefined): boolean =>
  [clause, next ?? []].every((each) => each.some(isAny) && each.some(isOf('filter', 'moment')));

const OF_THEM: readonly Filter['by'][] = ['dispute', 'ever'];

/** 涉密的有几件，惹过官司没有: whether a clause only asks for a yes or a no of what happened to those that were counted, and were told apart. */
export const asksWhetherOfThem = (
  text: string,
  question: readonly Token[],
  { filters, times, unknown, moments, measures }: Gathered,
  before: Query | undefined,
): boolean =>
  asksWhether(text, question) &&
  times.length + unknown.length + moments.length + measures.length === 0 &&
  filters.every(({ filter }) => OF_THEM.includes(filter.by)) &&
  (before?.measure.kind === 'count' || before?.measure.kind === 'list') &&
  before.filters.some(({ by }) => by !== 'when' && by !== 'dispute');

/** 后来重新答复了没有: a clause that asks for a yes or a no of how cases stand. */
export const asksWhether = (text: string, clause: readonly Token[]): boolean =>
  clause.some(
    (token) =>
      token.kind === 'word' && token.word.is === 'filter' && STANDINGS.includes(token.word.filter.by),
  ) && CLOSES_WHETHER.endingAt(text, clause.findLast(({ kind }) => kind !== 'sign')?.end ?? 0) !== null;
