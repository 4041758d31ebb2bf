import { amountAt } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { sortsOf } from '../../language/units.ts';

/** A note whose items are parted by strokes, item by item: 网站402条 / 微博215条. */
export const apartByStrokes = (text: string): string => text.replace(/\s{1,4}[/|｜／]\s{1,4}/g, '；');

/** Counts of one kind that are joined by a sign: 62人+45人. */
const JOINED = /(\d{1,9})(\p{Script=Han}{0,2})[+＋](\d{1,9})(\p{Script=Han}{1,2})(?=$|[，；。])/gu;

/** A text whose counts are not joined by signs: 62人+45人 is 分别62人、45人参加. */
export const withJoinedCounts = (text: string): string =>
  text.replace(JOINED, (said: string, one: string, first: string, other: string, unit: string) => {
    const isOne = amountAt(fold(other + unit).text, 0)?.unit === unit && (first === '' || first === unit);
    if (!isOne) return said;
    const came = sortsOf(unit).includes('person') ? '参加' : '';
    return `分别${one}${unit}、${other}${unit}${came}`;
  });

/** Signs of shorthand that no sentence of a report has. */
const SIGNS = /[→⇒+＋=＝]|->|\p{Script=Han}[/／]\p{Script=Han}|\s[/／]\s/u;
/** Whether a text is still shorthand: who noted it is asked for a sentence. */
export const isShorthand = (text: string): boolean => SIGNS.test(text);
