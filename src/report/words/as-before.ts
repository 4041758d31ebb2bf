import { clausesOf } from '../../language/clauses.ts';
import { withoutClosing } from '../../language/ends.ts';
import { fold } from '../../language/fold.ts';
import { type Lexicon, wordSet } from '../../language/lexicon.ts';

/** That an aspect is as it was last year. */
const SAME = [
  '{跟|和|与|同|照|按}{去年|上年}{一样|一个样|相同|的来|来|}{没变|没变化|没什么变化|没有变化|}{了|吧|的|}',
  '{没|没有}{啥|什么|多大|大|太大|}{变化|变动|新的|新东西|新做法|新动作|不同|不一样}{|的|了}',
  '{照旧|不变|没变|没变化|没有变化|无变化|老样子|还是老样子|维持不变|as last year|same as last year|no change}',
  '{延续|沿用|保持}{去年|上年}{的|}{做法|办法|}',
  '{照|照着|按|沿用}{去年|上年}{|的}{写|来|抄|填}{|就行|就好|就可以|即可|吧|就行了}',
  '情况{跟|和|与|同}{去年|上年}{一样|相同}',
] as const;

/** That it is much as it was, or as in some year before. */
const ABOUT_THE_SAME = [
  '{跟|和|与|同}{去年|上年}差不多{没变|}{了|吧|的|}',
  '{跟|和|与|同}{往年|以前|过去|前几年}{一样|差不多|相同|}',
] as const;

const JUST_AS_BEFORE = wordSet(SAME);
const AS_BEFORE = wordSet([...SAME, ...ABOUT_THE_SAME]);

/** Whether every clause of a note is one of some words. */
function isOnly(words: Lexicon<true>, note: string): boolean {
  const { text } = fold(note);
  const clauses = clausesOf(text).map(({ start, end }) =>
    withoutClosing(text.slice(start, end).trim(), '。，；.'),
  );
  // 跟去年一样没啥变化: one of them behind the other.
  const isTiled = (clause: string): boolean =>
    clause === '' ||
    words.get(clause) === true ||
    (words.at(clause, 0) !== null && isTiled(clause.slice(words.at(clause, 0)?.end ?? clause.length)));
  const isOne = (clause: string) => isTiled(clause) || isTiled(fold(clause, 'dropped').text);
  return clauses.length > 0 && clauses.every(isOne);
}

/** Whether a note, or an item of one, says only that all is as it was last year, or much so. */
export const isAsBefore = (note: string): boolean => isOnly(AS_BEFORE, note);

/** A note without its sentences that say only so. */
export const besideAsBefore = (note: string): string =>
  note
    .split(/(?<=[。；;\n])/)
    .filter((sentence) => !isAsBefore(sentence))
    .join('');

/** Whether it says so without a doubt: what is told so needs no question. */
export const isJustAsBefore = (note: string): boolean => isOnly(JUST_AS_BEFORE, note);

/** Whether a note says of anything in it that it is as it was: 三审三校没变. */
export const tellsAsBefore = (text: string): boolean => AS_BEFORE.isIn(fold(text, 'dropped').text);
