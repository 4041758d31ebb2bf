import type { Heard } from '../../language/hear.ts';
import { surnameAt, TITLES } from '../../language/persons.ts';
import type { Span } from '../../language/span.ts';
import { isNoNameAt } from '../../language/surnames.ts';
import { SOMEBODY } from './words/asking-others.ts';

/** 小陈, 法规股小陈, 老王; a longer stretch tells more than who (characters). */
const FAMILIAR = /[小老]\p{Script=Han}$/u;
const FAMILIAR_FIRST = '小老';
const LONGEST = 8;

/** What people are called who are not to be named. */
const STAND_INS = '甲乙丙丁';

/** A given name has so many characters at the most. */
const LONGEST_GIVEN = 2;

/** Whether a stretch ends in a title and whoever has it: 科长乙, 主任贾小雨. */
function isTitledBefore(text: string, { start, end }: Span): boolean {
  return TITLES.all(text.slice(start, end)).some((title) => {
    const at = start + title.end;
    if (end - at === 1 && STAND_INS.includes(text.charAt(at))) return true;
    const surname = isNoNameAt(text, at) ? null : surnameAt(text, at);
    return surname !== null && end > at && end - at <= surname.length + LONGEST_GIVEN;
  });
}

/** Whether words end in somebody who is called in a familiar way: 法规股小周. */
export const isFamiliar = (words: string): boolean => FAMILIAR.test(words);

/** 老李, wherever it stands before a place; of several the last. */
export function familiarBefore(text: string, end: number): Span | null {
  for (let start = end - 2; start >= 0; start -= 1) {
    const surname = FAMILIAR_FIRST.includes(text.charAt(start)) ? surnameAt(text, start + 1) : null;
    if (surname !== null) return { start, end: start + 1 + surname.length };
  }
  return null;
}

/** Whether a stretch ends in somebody who can be asked: an office, a title, a name that is sure or stands beside one of them. */
export const isSomebody = ({ text, names }: Heard, { start, end }: Span): boolean =>
  SOMEBODY.endingAt(text, end) !== null ||
  names.some((name) => name.end === end && (name.isSure || name.start > start)) ||
  (end - start <= LONGEST && FAMILIAR.test(text.slice(start, end))) ||
  isTitledBefore(text, { start, end });
