import { clausesOf } from '../../../language/clauses.ts';
import type { Folded } from '../../../language/fold.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { overlaps } from '../../../language/span.ts';
import { asksForAny, asksForAnyByItself, asksWhether } from './any-of-them.ts';
import { byNext, isResult, saysState, WITHIN } from './around.ts';
import { asks, isCount, isOf } from './asking.ts';
import {
  isOfSpeaker,
  isTaken,
  isWholeOfMore,
  namesWhole,
  onlyCompares,
  onlySplits,
  within,
} from './clauses-around.ts';
import type { Token } from './token.ts';
import type { Word } from './word.ts';

interface ReadTokens {
  readonly folded: Folded;
  readonly tokens: readonly Token[];
}

/** What stands between the parts of a list, each of which may ask. */
const PARTS = wordSet(['{、|/|及|以及|和|与|跟}']);

/** What of applications a piece counts by itself, so that it may be a part of such a list: 新收, 结转, 在办; null for any other. */
function countedBy(token: Token): string | null {
  if (token.kind !== 'word') return null;
  if (token.word.is === 'moment') return token.word.moment;
  if (token.word.is === 'event') return token.word.event;
  if (token.word.is !== 'filter') return null;
  const { filter } = token.word;
  if (filter.by === 'result') return `result:${filter.results.join()}`;
  if (filter.by === 'state') return filter.state === 'answered' ? 'answered' : `state:${filter.state}`;
  return filter.by === 'ever' ? filter.deed : filter.by === 'fee' ? filter.fee : null;
}

const isOfEach = (token: Token): boolean =>
  token.kind === 'word' && (token.word.is === 'parts' || token.word.is === 'each');

const isEachAlone = isOf('each');

const COUNTED: Word = { is: 'measure', measure: { kind: 'count' } };

/** What every part is asked for where none says it: how many. */
const countAt = (end: number): Token => ({ kind: 'word', word: COUNTED, start: end, end });

/** Whether a piece says what of applications is asked for, and not only when or how. */
const isAsked = (token: Token): boolean =>
  countedBy(token) !== null ||
  (token.kind === 'word' &&
    (token.word.is === 'filter' ||
      token.word.is === 'aspect' ||
      token.word.is === 'bodies' ||
      token.word.is === 'groups' ||
      (token.word.is === 'measure' &&
        token.word.measure.kind !== 'list' &&
        token.word.measure.kind !== 'count')));

/** 受理数及同比: what stands beside the rest is no question of its own. */
const isBesideOnly = (part: readonly Token[]): boolean =>
  part.some(
    (token) => token.kind === 'word' && (token.word.is === 'yearBefore' || token.word.is === 'periodBefore'),
  ) && part.every((token) => token.kind === 'sign' || countedBy(token) === null);

/** 公开和部分公开加起来, 同时延期和补正的: they are one. */
const isTogether = (token: Token): boolean =>
  isOf('both')(token) ||
  (token.kind === 'word' && token.word.is === 'nothing' && token.word.together === true);

const goesOn = ({ kind, ...rest }: Token): boolean =>
  'word' in rest &&
  (rest.word?.is === 'finally' || (rest.word?.is === 'nothing' && rest.word.goesOn === true));

const isOfDeed =
  (deed: string) =>
  (token: Token): boolean =>
    token.kind === 'word' &&
    token.word.is === 'filter' &&
    token.word.filter.by === 'ever' &&
    token.word.filter.deed === deed;

/** Whether what is denied or left out stands among the parts, or each names a time of its own: 没延期、没答的; 3月收到、4月答的. */
function holdTogether(parts: readonly (readonly Token[])[]): boolean {
  const early = parts.slice(0, -1);
  if (early.some((part) => part.some(asks)) || parts.flat().some(isOf('each'))) return false;
  const isExcepting = parts.flat().some(isOf('except', 'exceptEnd'));
  const isDenying = early.some((part) => part.some(isOf('not')));
  // 第三方不同意、我们又公开了的: the one comes behind the other.
  const isGoingOn = parts.slice(1).some((part) => part.some(goesOn));
  // 不予公开、后来改了的: a result, and that it was answered anew.
  const isAnew = parts.some(
    (part, at) => part.some(isOfDeed('reanswered')) && parts[at - 1]?.some(isResult) === true,
  );
  // 还能复议的、没给的: who may still go on against it does so of an answer.
  const isDisputed =
    parts.flat().some((token) => saysState(token, 'disputable')) && parts.flat().some(isResult);
  return (
    isExcepting ||
    isDenying ||
    isGoingOn ||
    isAnew ||
    isDisputed ||
    parts.every((part) => part.some(({ kind }) => kind === 'time'))
  );
}

/** Whether a piece right before another says what is counted: 收了多少. */
const countedBefore = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens
    .slice(0, at)
    .findLast((token) => token.kind !== 'sign' && !(token.kind === 'word' && token.word.is === 'nothing'));
  return before !== undefined && (countedBy(before) !== null || isOf('still', 'rest')(before));
};

const joint: Token = { kind: 'sign', sign: '和', start: 0, end: 0 };

/** How many were received and how many were closed in May: cut before each count, each of the time that the last one names. */
function countByCount(text: string, clause: readonly Token[]): Token[][] {
  const starts = [...clause.keys()].filter((at) => {
    const before = clause.slice(0, at).findLast(({ start, end }) => text.slice(start, end) !== ' ');
    const isAnd = before !== undefined && text.slice(before.start, before.end) === 'and';
    return isAnd && clause[at] !== undefined && isCount(clause[at]);
  });
  const parts = [0, ...starts].map((at, index) => clause.slice(at, starts[index]));
  const times = parts.at(-1)?.filter(({ kind }) => kind === 'time') ?? [];
  const isEach = parts.every((part) => part.some((token) => countedBy(token) !== null));
  if (parts.length < 2 || !isEach) return [[...clause]];
  return parts.map((part) => (part.some(({ kind }) => kind === 'time') ? part : [...part, ...times]));
}

/** 收的和办的: beside what came in, what was done is what was closed. */
const asClosed = (token: Token): Token =>
  isOf('keeper')(token) &&
  token.kind === 'word' &&
  token.word.is === 'keeper' &&
  token.word.ofAll &&
  token.end - token.start === 2
    ? { ...token, word: { is: 'filter', filter: { by: 'state', state: 'answered' }, moment: 'answered' } }
    : token;

/** 收了多少办结多少: one count behind the other, each of what stands right before it. */
function oneByOne(clause: readonly Token[]): Token[][] {
  // 补正过的几件里公开了几件: so many as those are of which some are asked for are not asked for.
  const isWhole = (next: Token | undefined) => next?.kind === 'sign' && WITHIN.get(next.sign) !== undefined;
  const counts = [...clause.keys()].filter(
    (at) => clause[at] && isCount(clause[at]) && !isWhole(clause[at + 1]),
  );
  const last = counts.at(-1) ?? 0;
  // 几件维持几件纠正: each count stands before what it is of.
  const said = (at: number) => clause.slice(at).find(({ kind }) => kind !== 'sign') ?? joint;
  if (counts.length > 1 && isCount(said(0)) && counts.every((at) => isOf('filter')(said(at + 1))))
    return counts.map((at, index) => clause.slice(index === 0 ? 0 : at, counts[index + 1]));
  const isEach =
    counts.length > 1 &&
    counts.every((at) => countedBefore(clause, at)) &&
    clause.slice(last + 1).every((token) => countedBy(token) === null);
  if (!isEach) return [[...clause]];
  return counts.map((at, index) =>
    clause.slice(index === 0 ? 0 : (counts[index - 1] ?? 0) + 1, at === last ? undefined : at + 1),
  );
}

/**
 * The parts of a clause that each ask something of their own: 收了几件、办结几件; or that each count something else: 新收、结转、在办;
 * the whole clause where they do not.
 */
function listed(clause: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of clause)
    if (token.kind === 'sign' && PARTS.get(token.sign)) parts.push([]);
    else parts.at(-1)?.push(token);
  if (parts.length === 1 || parts.some(isBesideOnly) || holdTogether(parts) || clause.some(isTogether))
    return [[...clause]];
  const own = parts.filter((part) => part.some(asks) && part.some(isAsked));
  const last = parts.at(-1) ?? [];
  // 收了几件、办了几件、有没有被复议的: the last one is counted as well.
  const isLast = own.length === parts.length - 1 && !own.includes(last) && last.some(isAsked);
  if (
    (own.length === parts.length || (own.length > 1 && isLast)) &&
    clause.some((token) => token.kind === 'sign' && token.sign === '、')
  )
    return isLast ? [...own, [...last, countAt(last.at(-1)?.end ?? 0)]] : parts;
  const closing = parts.map((part) => part.map(asClosed));
  const isOfFlows = parts.some((part) =>
    part.some((token) => token.kind === 'word' && token.word.is === 'moment'),
  );
  if (isOfFlows && closing.some((part, at) => part.some((token, of) => token !== parts[at]?.[of])))
    return listed(closing.flatMap((part, at) => (at === 0 ? part : [joint, ...part])));
  const counted = parts.map((part) => {
    const names = part.flatMap((token) => countedBy(token) ?? []);
    // 自然人和企业各占多少: what is told of each part asks nothing of its own.
    const isOfAll = names.length === 0 && part.some(asks) && part.some(isAsked) && !part.some(isOfEach);
    return isOfAll ? ['all'] : names;
  });
  const isEach =
    !clause.some(isOf('compare')) &&
    counted.every((names) => names.length > 0) &&
    new Set(counted.flat()).size === counted.flat().length;
  // 公开、部分公开各几件: results alone are set beside each other.
  if (!isEach || counted.flat().every((name) => name.startsWith('result:'))) return [[...clause]];
  // 收件、办结、超期各是多少: of each it is asked how many, once it is by itself.
  const alone = parts.map((part) => part.filter((token) => !isEachAlone(token)));
  const asked = alone.at(-1)?.filter(asks) ?? [];
  return alone.map((part) => {
    if (part.some(asks)) return part;
    return [...part, ...(asked.length > 0 ? asked : [countAt(part.at(-1)?.end ?? 0)])];
  });
}

/** 一、今年新收；二、办结: an item of a list that asks for nothing is counted. */
const countedItem = (clause: Token[]): Token[] => {
  const isItem = clause[0]?.kind === 'sign' && clause[0].sign === '';
  return isItem && !clause.some(asks) && clause.some(isAsked)
    ? [...clause, countAt(clause.at(-1)?.end ?? 0)]
    : clause;
};

/** The questions of a message: clauses, save that one which asks for nothing goes with the next, or the one before it. */
export function questionsOf({ folded, tokens }: ReadTokens): Token[][] {
  const clauses = clausesOf(folded.text)
    .map((clause) => tokens.filter((token) => overlaps(clause, token)))
    .map((clause) => clause.map(byNext))
    .filter((clause, at, all) => at === all.length - 1 || !isOfSpeaker(clause))
    .flatMap(listed)
    .map(countedItem)
    .flatMap(oneByOne)
    .flatMap((clause) => countByCount(folded.text, clause));
  const out: Token[][] = [];
  let open: Token[] = [];
  for (const [at, clause] of clauses.entries()) {
    open = [...open, ...clause];
    // 按办结的算，企业占多少: what was said so far is the whole.
    if (isTaken(folded.text, clause) || (at === 0 && isWholeOfMore(clauses)))
      open.push(within(clause.at(-1)?.end ?? 0));
    const isOpen =
      (onlyCompares(folded.text, clause) || (clause.length === open.length && onlySplits(clause))) &&
      clauses.slice(at + 1).some((next) => next.some(asks));
    if (
      isOpen ||
      (!clause.some(asks) &&
        !asksWhether(folded.text, clause) &&
        !asksForAnyByItself(clause, clauses[at + 1]) &&
        !(out.length > 0 && asksForAny(folded.text, clause)))
    )
      continue;
    out.push(open);
    open = [];
  }
  if (open.length === 0) return out;
  const last = out.at(-1);
  if (!last) return [open];
  const isNew = open.some(
    (token) => token.kind !== 'sign' && !(token.kind === 'word' && token.word.is === 'nothing'),
  );
  const isExcept = open.some(
    (token) => token.kind === 'word' && (token.word.is === 'except' || token.word.is === 'too'),
  );
  return isNew &&
    !isExcept &&
    !namesWhole(folded.text, open) &&
    (open.some(isOf('filter')) || asksForAnyByItself(open, open))
    ? [...out, open]
    : [...out.slice(0, -1), [...last, ...open]];
}
