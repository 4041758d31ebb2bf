import { clausesOf } from '../../language/clauses.ts';
import { withoutClosing } from '../../language/ends.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';

/** How a note says that an aspect is as it was. */
const AS_BEFORE = wordSet([
  '{跟|和|与|同|照|按}{去年|上年}{一样|一个样|差不多|相同|的来|来|}{没变|}{了|吧|的|}',
  '{照旧|不变|没变|没变化|没有变化|没什么变化|无变化|老样子|还是老样子|维持不变|as last year|same as last year|no change}',
  '{延续|沿用|保持}{去年|上年}{的|}{做法|办法|}',
  '情况{跟|和|与|同}{去年|上年}{一样|相同}',
  '{跟|和|与|同}{往年|以前|过去|前几年}{一样|差不多|相同|}',
]);

const saysAsBefore = (words: string): boolean =>
  AS_BEFORE.get(words) === true || AS_BEFORE.get(fold(words, 'dropped').text) === true;

/** Whether a note, or an item of one, says only that all is as it was last year. */
export function isAsBefore(note: string): boolean {
  const { text } = fold(note);
  const clauses = clausesOf(text);
  return (
    clauses.length > 0 &&
    clauses.every(({ start, end }) => saysAsBefore(withoutClosing(text.slice(start, end).trim(), '。，；.')))
  );
}

/** Whether a note says of anything in it that it is as it was: 三审三校没变. */
export const tellsAsBefore = (text: string): boolean => AS_BEFORE.isIn(fold(text, 'dropped').text);
