import { isJoint, type Token } from './tokens.ts';
import type { Word } from './word.ts';

/** Whether a piece is a word of some sort. */
export const isWord = <K extends Word['is']>(
  token: Token | undefined,
  is: K,
): token is Token & { word: Extract<Word, { is: K }> } => token?.kind === 'word' && token.word.is === is;

export const isSmall = (token: Token | undefined): boolean =>
  token?.kind === 'sign' || isWord(token, 'nothing') || isWord(token, 'still');

/** Whether a piece is joined to what says something before it. */
export const isJoined = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens.slice(0, at).findLast((token) => token.kind !== 'sign' || isJoint(token.sign));
  return before?.kind === 'sign';
};

/** The next piece that says something, from a place on. */
export const nextSaying = (tokens: readonly Token[], from: number): Token | undefined =>
  tokens.slice(from).find((token) => token.kind !== 'sign');

/** What words nobody knows are, by what stands around them. */
export function hintOf(tokens: readonly Token[], at: number): 'content' | 'handler' | null {
  const before = tokens.slice(0, at).findLast((token) => !isSmall(token));
  if (isWord(before, 'about')) return 'content';
  const next = tokens[at - 1];
  // 承办人甲
  if (isWord(next, 'nothing') && next.word.names === 'handler') return 'handler';
  if (isWord(nextSaying(tokens, at + 1), 'keeper')) return 'handler';
  if (isWord(nextSaying(tokens, at + 1), 'aboutBefore')) return null;
  return null;
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

/** 老百姓个人: one thing said twice, one right behind the other. */
export const isSame = (token: Token, before: Token | undefined): boolean =>
  isWord(token, 'filter') &&
  isWord(before, 'filter') &&
  token.start === before.end &&
  JSON.stringify(token.word.filter) === JSON.stringify(before.word.filter);
