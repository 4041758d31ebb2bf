import { lexicon } from '../../language/lexicon.ts';
import { BECOMING, INSTEAD_OF } from './words/places.ts';
import { REPLIES } from './words/replies.ts';

/** What an answer may begin with before it says what it has to say. */
const OPENING = lexicon<'yes' | 'no'>([
  ...REPLIES.flatMap(([lines, reply]) =>
    reply === 'yes' || reply === 'no' ? [[lines, reply] as const] : [],
  ),
  [
    [
      '{更正|更正一下|哦|噢|等下|等一下|等等|抱歉|不好意思|对不起|sorry}',
      '{全|都|全部|全都}{错|不对|错了}',
      '{重新|重|再}{说|报|来|填}{|一遍|一次|一下}',
    ],
    'no',
  ],
]);

const SIGNS = '，。、：；！,.: \n\t';

const pastSigns = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && SIGNS.includes(text.charAt(at))) at += 1;
  return at;
};

/** Behind an opening word something else begins: a sign, another such word, or what takes the place of a figure. */
const isClosed = (text: string, end: number): boolean =>
  pastSigns(text, end) > end || OPENING.at(text, end) !== null || BECOMING.at(text, end) !== null;

/** A folded text behind the yes, no or sorry that it begins with, and whether it denies what is on the screen. */
export function afterOpening(text: string): { readonly start: number; readonly denies: boolean } {
  let start = pastSigns(text, 0);
  let denies = false;
  for (;;) {
    const word = OPENING.at(text, start);
    if (!word || word.end >= text.length || !isClosed(text, word.end)) return { start, denies };
    denies ||= word.value === 'no';
    start = pastSigns(text, word.end);
  }
}

const IS = '是';

/** Where the figure begins that takes the place of another: behind 改成, 应该是, or 是 after a denial; -1 where none is said. */
export function afterBecoming(text: string, start: number, denies: boolean): number {
  const word = BECOMING.at(text, start);
  if (word) return word.end;
  return denies && text.startsWith(IS, start) ? start + IS.length : -1;
}

/** Whether a message puts something right, wherever that stands. */
export const corrects = (text: string): boolean => BECOMING.isIn(text) || INSTEAD_OF.isIn(text);
