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

/** How one comes after another in shorthand. */
const ARROW = /\s{0,4}(?:→|⇒|->|——>)\s{0,4}/;
/** A count that became another: 7天→15天. */
const BECAME = /(\d[\d.]{0,8})(\p{Script=Han}{1,3})\s?(?:→|⇒|->)\s?(\d[\d.]{0,8})\2/gu;
/** Fewer are no steps. */
const LEAST_STEPS = 3;

/** A text without arrows: 7天→15天 is 由7天调整为15天, 收件→审核→答复 has steps, and what follows from something else stands behind it. */
export const withoutArrows = (text: string): string =>
  text
    .replace(
      BECAME,
      (_, before: string, unit: string, after: string) => `由${before}${unit}调整为${after}${unit}`,
    )
    .split(/(?<=[，；。])/)
    .map((clause) => {
      const steps = clause.split(ARROW);
      return steps.join(steps.length < LEAST_STEPS || /\d/.test(clause) ? '，' : '、');
    })
    .join('');

/** Signs of shorthand that no sentence of a report has. */
const SIGNS = /[→⇒+＋=＝]|->|\p{Script=Han}[/／]\p{Script=Han}|\s[/／]\s/u;
/** Whether a text is still shorthand: who noted it is asked for a sentence. */
export const isShorthand = (text: string): boolean => SIGNS.test(text);
