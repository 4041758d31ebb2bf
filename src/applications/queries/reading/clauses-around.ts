import { wordSet } from '../../../language/lexicon.ts';
import { WITHIN } from './around.ts';
import { asks, isCount, isOf } from './asking.ts';
import type { Token } from './token.ts';
import type { Word } from './word.ts';

const TAKEN = wordSet(['{按|按照|照|以|拿|就|只按}']);
const AS_WHOLE = wordSet(['{算|计|来算|计算|为准|为基数|做基数|来说|统计}']);

/** What stands for 里面 behind a whole that is named in other words. */
export const within = (end: number): Token => ({ kind: 'sign', sign: '里面', start: end, end });

/** 按今年答掉的算 */
export const isTaken = (text: string, clause: readonly Token[]): boolean =>
  TAKEN.at(text, clause[0]?.start ?? 0) !== null &&
  AS_WHOLE.endingAt(text, clause.findLast(({ kind }) => kind !== 'sign')?.end ?? 0) !== null;

/** Whether a clause behind a question only says what it is of: …，按今年答掉的算; …，今年答复的里头. */
export function namesWhole(text: string, clause: readonly Token[]): boolean {
  const end = clause.at(-1)?.end ?? 0;
  return WITHIN.endingAt(text, end) !== null || isTaken(text, clause);
}

const BESIDE = wordSet(['{比|相比|对比|比较|比一比|比起来|比一下|比比|较}']);

/** 8月跟9月比: what is set beside what, before it is said by what. */
export const onlyCompares = (text: string, clause: readonly Token[]): boolean =>
  clause.some(asks) &&
  clause.filter(asks).every(({ start, end }) => BESIDE.get(text.slice(start, end)) !== undefined);
/** 一个季度一个季度地报，…: by what the next clause is split up, and nothing that is counted. */
export const onlySplits = (clause: readonly Token[]): boolean => {
  const said = clause.filter((token) => token.kind !== 'sign' && !isOf('nothing')(token));
  return said.length > 0 && said.every((token) => isOf('groups')(token) && !isOf('top')(token));
};

/** 我下午要去县里开会: a clause of nothing but who speaks and words without a meaning of their own. */
export const isOfSpeaker = (clause: readonly Token[]): boolean => {
  const words = clause.filter(({ kind }) => kind !== 'sign');
  const is = (what: Word['is']) => words.filter((token) => token.kind === 'word' && token.word.is === what);
  // 我名下也有件吧 names those that are meant.
  const isAlone = is('me').every(({ start, end }) => end - start === 1);
  return (
    isAlone && is('me').length === 1 && is('nothing').length > 1 && words.length === is('nothing').length + 1
  );
};

/** 现在压着的，企业几件、个人几件: whether what the first clause names is the whole of what several behind it count. */
export const isWholeOfMore = ([first = [], ...more]: readonly (readonly Token[])[]): boolean =>
  !first.some(asks) &&
  first.some(isOf('filter')) &&
  more.filter((clause) => clause.some(isCount) && clause.some(isOf('filter'))).length > 1;
