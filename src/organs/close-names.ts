import { normalForm } from '../language/fold.ts';
import { wordSet } from '../language/lexicon.ts';
import { isNumeral } from '../language/numerals.ts';

/** By these alone two organs of one place differ: 第一中学, 城东街道. What lies between two names is none of them. */
const TELLS_APART = new Set('东西南北中上下左右前后内外新老大小甲乙丙丁分0123456789');

/** What offices write or leave out behind their name. */
const ENDS = wordSet(['{人民|}政府', '办事处']);

/** Fewer characters are no full name. */
const SHORTEST = 4;
/** The most characters that a shortened name leaves out: 林草局 of 林业和草原局. */
const MOST_LEFT_OUT = 3;
/** In a name of so many characters another character is more likely a slip than another organ (水利局, 水务局). */
const LONG = 8;

const withoutEnd = (name: string): string => {
  const end = ENDS.endingAt(name, name.length);
  return end && end.start > 1 ? name.slice(0, end.start) : name;
};

/** What a shortened name leaves out of a longer one; null where it is not the longer one shortened. */
function leftOut(short: string, long: string): string | null {
  const isFramed = short.at(0) === long.at(0) && short.at(1) === long.at(1) && short.at(-1) === long.at(-1);
  if (!isFramed || long.length - short.length > MOST_LEFT_OUT) return null;
  let at = 0;
  let out = '';
  for (const char of long) {
    if (char === short.charAt(at)) at += 1;
    else out += char;
  }
  return at === short.length ? out : null;
}

/** What differs between two names of one length, where it is one character, or two that changed places. */
function slip(a: string, b: string): string | null {
  if (a.length !== b.length || a.length < LONG) return null;
  const places = [...a].flatMap((char, at) => (char === b.charAt(at) ? [] : [at]));
  const [first = 0, second] = places;
  if (places.length === 1) return `${a.charAt(first)}${b.charAt(first)}`;
  const isSwapped =
    places.length === 2 &&
    second === first + 1 &&
    a.charAt(first) === b.charAt(second) &&
    a.charAt(second) === b.charAt(first);
  return isSwapped ? a.slice(first, second + 1) : null;
}

/** Whether two names, in their normal form, may well be meant for one organ. */
function isClose(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < SHORTEST) return false;
  if (withoutEnd(a) === withoutEnd(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const between = short.length === long.length ? slip(a, b) : leftOut(short, long);
  return between !== null && ![...between].some((char) => TELLS_APART.has(char) || isNumeral(char));
}

/**
 * Of some known names those that a new one may have been meant for: 云岭自然资源局 for 云岭县自然资源局. A name that is known itself
 * is close to none.
 */
export function closeNames(name: string, known: readonly string[]): string[] {
  const form = normalForm(name);
  const forms = known.map(normalForm);
  return forms.includes(form) ? [] : known.filter((_, at) => isClose(form, forms[at] ?? ''));
}
