import { wordSet } from '../../../language/lexicon.ts';
import type { SaidFilter, Unknown } from './gathered.ts';
import type { State } from './said.ts';
import { isJoint, type Token } from './token.ts';
import type { Plain, Word } from './word.ts';

/** What stands behind those of which some are asked for: 11月的8件里. */
export const WITHIN = wordSet(['{里|里面|里头|里边|中|当中|内|之中}']);

/** Whether a word stands behind those of which some are asked for: 其中, 在办件中. */
export const isWithin = (word: Word): boolean =>
  word.is === 'ofThose' || (word.is === 'nothing' && word.within === true);

/** Whether a piece is a word of some sort. */
export const isWord = <K extends Word['is']>(
  token: Token | undefined,
  is: K,
): token is Token & { word: Extract<Word, { is: K }> } => token?.kind === 'word' && token.word.is === is;

/** Whether a piece is a word for a state, whether it is denied or not. */
export const saysState = (token: Token | undefined, state: State): boolean =>
  isWord(token, 'filter') && token.word.filter.by === 'state' && token.word.filter.state === state;

export const isSmall = (token: Token | undefined): boolean =>
  token?.kind === 'sign' || isWord(token, 'nothing') || isWord(token, 'still');

/** Whether a piece is joined to what says something before it. */
export const isJoined = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens.slice(0, at).findLast((token) => token.kind !== 'sign' || isJoint(token.sign));
  return before?.kind === 'sign';
};

/** 第三方不同意、又公开了的: whether a word says that what follows came behind something that was done, so that it is how it ended. */
export const comesBehind = (word: Word, filters: readonly SaidFilter[]): boolean =>
  word.is === 'nothing' &&
  word.goesOn === true &&
  filters.some(({ filter }) => filter.by === 'ever' || filter.by === 'dispute');

/** What lists cases, or tells a thing of them. */
const isTelling = (token: Token | undefined): boolean =>
  isWord(token, 'aspect') ||
  (isWord(token, 'measure') && token.word.measure.kind === 'list' && token.word.measure.most === null);

/**
 * 什么内容, 列编号和承办人, 列出超期的编号与期限: whether a word for a thing of a case stands behind one that lists cases, or tells another
 * thing of them, next to it or joined to what stands between, and before nobody's name.
 */
const isListed = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens.slice(0, at).findLast(({ kind }) => kind !== 'sign');
  const isMore = isJoined(tokens, at) && tokens.slice(0, at).some(isTelling);
  return (isTelling(before) || isMore) && tokens[at + 1]?.kind !== 'unknown';
};

const APPLICANTS: Word = { is: 'groups', by: 'applicant', top: 'number' };

/** 多少个企业来申请: how many of a kind there are, and not what they asked for; 多少个企业的 counts applications. */
const countsApplicants = (tokens: readonly Token[], at: number): boolean => {
  const [count, kind, next] = tokens.slice(at, at + 3);
  return (
    isWord(count, 'measure') &&
    count.word.measure.kind === 'count' &&
    isWord(kind, 'filter') &&
    kind.word.filter.by === 'kind' &&
    kind.start === count.end &&
    isWord(next, 'moment') &&
    next.word.moment === 'received'
  );
};

const CLOSED: Word = { is: 'filter', filter: { by: 'state', state: 'answered' }, moment: 'answered' };

/** A piece by what stands behind it. 各办几件: a word for doing, right before how many, is what was closed. */
export function byNext(token: Token, at: number, tokens: readonly Token[]): Token {
  const next = tokens[at + 1];
  const { start, end } = token;
  if (countsApplicants(tokens, at)) return { kind: 'word', word: APPLICANTS, start, end };
  // 本月收的超过上个月没有: one time beside another.
  if (
    isWord(token, 'nothing') &&
    token.word.exceeds &&
    next?.kind === 'time' &&
    tokens.slice(0, at).some(({ kind }) => kind === 'time')
  )
    return { kind: 'word', word: { is: 'compare' }, start, end };
  return isWord(token, 'nothing') &&
    token.word.closes &&
    isWord(next, 'measure') &&
    next.word.measure.kind === 'count'
    ? { kind: 'word', word: CLOSED, start, end }
    : token;
}

/** What of a case a word asks for; what stands behind a word that lists cases is told of each of them. */
export function aspectSaid(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  if (isWord(token, 'aspect')) return token.word.aspect;
  return isWord(token, 'nothing') && isListed(tokens, at) ? (token.word.names ?? null) : null;
}

/** The next piece that says something, from a place on. */
export const nextSaying = (tokens: readonly Token[], from: number): Token | undefined =>
  tokens.slice(from).find((token) => token.kind !== 'sign');

const endsInOf = (token: Token | undefined): boolean => token?.kind === 'sign' && token.sign === '的';

/** What words nobody knows are, by what stands around them. */
export function hintOf(tokens: readonly Token[], at: number): 'content' | 'handler' | null {
  const before = tokens.slice(0, at).findLast((token) => !isSmall(token));
  if (isWord(before, 'about')) return 'content';
  const next = tokens[at - 1];
  // 自然人要矿的: what is wanted, of so few characters that no content is told by them.
  if (isWord(next, 'nothing') && next.word.obliges === true && endsInOf(tokens[at + 1])) return 'content';
  // 承办人甲
  if (isWord(next, 'nothing') && next.word.names === 'handler') return 'handler';
  const keeper = tokens.findIndex((token, index) => index > at && token.kind !== 'sign');
  // 除了征地的，手上还剩哪些: behind a comma another matter begins.
  const isOneClause = tokens
    .slice(at, keeper)
    .every(({ end }, index) => tokens[at + index + 1]?.start === end);
  return isOneClause && isWord(tokens[keeper], 'keeper') ? 'handler' : null;
}

/** Whether a word that stands behind words nobody knows says that the content is about them: 规划类的. */
export const saysAbout = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return isWord(next, 'aboutBefore') && next.word.sure;
};

/** Whether a word for keeping stands behind a person: 小刘手上, 我名下. */
export function isOfSomebody(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).findLast((token) => !isSmall(token));
  return before?.kind === 'unknown' || before?.kind === 'mention' || isWord(before, 'me');
}

/** 去年的申请今年答的: whether a word for cases, right behind a time, tells of when they came, since another time tells the rest. */
export const namesCases = (tokens: readonly Token[], at: number): boolean => {
  const [time, sign, word] = tokens.slice(Math.max(at - 2, 0), at + 1);
  return (
    time?.kind === 'time' &&
    sign?.kind === 'sign' &&
    sign.sign === '的' &&
    isWord(word, 'nothing') &&
    Object.keys(word.word).length === 1 &&
    tokens.slice(at + 1).some(({ kind }) => kind === 'time')
  );
};

/** 今年办的: whether a word for having somebody's cases names nobody, so that what was closed is meant. */
export const isNobodys = (tokens: readonly Token[], { word, start, end }: Token & { word: Word }): boolean =>
  word.is === 'keeper' &&
  !word.alone &&
  end - start === 2 &&
  !tokens.some((token) => token.kind === 'unknown' || token.kind === 'mention' || isWord(token, 'me'));

/** 老百姓个人: one thing said twice, one right behind the other. */
export const isSame = (token: Token, before: Token | undefined): boolean =>
  isWord(token, 'filter') &&
  isWord(before, 'filter') &&
  token.start === before.end &&
  JSON.stringify(token.word.filter) === JSON.stringify(before.word.filter);

const isOfFee = (filter: Plain): boolean =>
  filter.by === 'fee' || (filter.by === 'state' && filter.state === 'awaitingFee');

/** Whether a fee stands before or right behind a word. */
export const isOwing = (filters: readonly SaidFilter[], next: Token | undefined): boolean =>
  filters.some(({ filter }) => isOfFee(filter)) || (isWord(next, 'filter') && isOfFee(next.word.filter));

export const isResult = (token: Token | undefined): boolean =>
  isWord(token, 'filter') && token.word.filter.by === 'result';

/** 哪些, 谁 */
const isWhich = (token: Token | undefined): boolean =>
  isWord(token, 'groups') ||
  isWord(token, 'aspect') ||
  (isWord(token, 'measure') && token.word.measure.kind === 'list');

/** 其他申请人, 还有哪些: what is there besides. */
export const isRest = (word: Word, next: Token | undefined): boolean =>
  word.is === 'others' || word.is === 'rest' || (word.is === 'still' && isWhich(next));

/** 要在12月答的: whether a time stands behind a word for what is to be done, so that it is due then. */
export function isObliged(tokens: readonly Token[], at: number): boolean {
  // 元旦前必须答完的
  const own = tokens[at - 1];
  if (isWord(own, 'nothing') && own.word.obliges === true) return true;
  const time = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'time');
  const before = tokens.slice(0, Math.max(time, 0)).findLast(({ kind }) => kind !== 'sign');
  return isWord(before, 'nothing') && before.word.obliges === true;
}

/** Whether a word is the column of table 四 for other results. */
export const isOtherResult = (word: Word): boolean =>
  word.is === 'filter' && word.filter.by === 'dispute' && word.filter.results.join() === 'otherResult';

/** Whether a word only says of which day a time is. */
const isOnlyOfDay = (word: Word): boolean =>
  word.is === 'moment' || (word.is === 'event' && (word.event === 'received' || word.event === 'due'));

/** Words without a meaning of their own, and other denials: a denial before them is of what follows. */
export const KEEPS_DENIAL: readonly Word['is'][] = ['not', 'except', 'still', 'about', 'nothing'];

/** What is said of cases, or by whom, that may be denied, and what a denial reaches it across. */
const DENIABLE: readonly Word['is'][] = ['filter', 'me', 'keeper', 'event', ...KEEPS_DENIAL];

/** 收到没两天的: whether a word is none that a denial before it could be of, so that nobody knows what is denied. */
export const passesOverDenial = (word: Word): boolean => isOnlyOfDay(word) || !DENIABLE.includes(word.is);

/** 除了张小禾，还有谁; 谁欠着钱: whether 谁 asks who applied, and not who handles it. */
export const asksForApplicant = (
  word: Word,
  unknown: readonly Unknown[],
  filters: readonly SaidFilter[],
  next: Token | undefined,
  before: readonly Token[],
): boolean =>
  word.is === 'groups' &&
  word.by === 'handler' &&
  // 申请人里谁被拒得最多
  (before.some((token) => isWord(token, 'nothing') && token.word.names === 'applicant') ||
    unknown.some(({ is, not }) => not && is === 'applicant') ||
    isOwing(filters, next));
