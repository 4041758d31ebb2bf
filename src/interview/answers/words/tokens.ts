import { type EnumeratorLevel, enumeratorOf } from '../../../language/enumerators.ts';
import { DIGITS } from '../../../language/numerals.ts';
import type { FormName } from '../../../report/words/form-words.ts';
import { type Amount, asWritten, saidAmountAt } from '../amount.ts';
import { plain } from '../plain-text.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import type { Sign } from './signs.ts';

/** A piece of an answer: a word of the table, a number, a small word, or text that nobody knows. Positions are UTF-16. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'term'; readonly term: FormName }
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'unknown' }
);

const LATIN = /[a-z]/;
const SPELLED_END = /^(?:$|[\s，,、；;。.)）(（和及与])/;
/** Line numbers such as "1." "（一）" "二、" "①", which stand only where a line or clause begins. */
const LINE_NUMBERS: readonly EnumeratorLevel[] = ['part', 'section', 'item', 'circle', 'bullet'];
const YEAR = new RegExp(`^(?:(?:19|20)\\d\\d|[${DIGITS}]{4})年(?:度)?`);

function wordAt(text: string, start: number, lexicon: Lexicon): { word: string; meaning: Meaning } | null {
  for (const [word, meaning] of lexicon.get(text.charAt(start)) ?? []) {
    if (!text.startsWith(word, start)) continue;
    const before = text.charAt(start - 1);
    const after = text.charAt(start + word.length);
    const insideWord =
      (LATIN.test(word.charAt(0)) && LATIN.test(before)) || (LATIN.test(word.slice(-1)) && LATIN.test(after));
    if (!insideWord) return { word, meaning };
  }
  return null;
}

/** What stands before a place: the token that ends there, and whether a line or clause begins, small words aside. */
interface Before {
  readonly last: Token | undefined;
  readonly begins: boolean;
}

/** Whether a clause begins behind a token, where it began or not before. */
const beginsAfter = (token: Token, begins: boolean): boolean =>
  token.kind === 'sign' && (token.sign === 'filler' ? begins : token.sign === 'stop');

function fixedFiller(text: string, start: number, { begins }: Before): number {
  const year = YEAR.exec(text.slice(start, start + 6))?.[0].length ?? 0;
  if (year > 0) return year;
  const number = begins && text.charAt(start) !== '-' ? enumeratorOf(text.slice(start, start + 6)) : null;
  return number?.start === 0 && LINE_NUMBERS.includes(number.level) ? number.end : 0;
}

function amountToken(text: string, start: number, { last }: Before, lexicon: Lexicon): Token | null {
  const sign = text.charAt(start);
  if ((sign === '-' || sign === '+') && last?.kind === 'amount') return null;
  const found = saidAmountAt(text, start);
  if (!found) return null;
  const { end } = found;
  if (/^\s*[%‰]/.test(text.slice(end, end + 3)))
    return { kind: 'unknown', start, end: text.indexOf('%', end) + 1 || end + 1 };
  if (found.written !== 'arabic') {
    const partOfWord = (last?.kind === 'unknown' && last.end === start) || LATIN.test(text.charAt(start - 1));
    const closed =
      found.unit !== '' || SPELLED_END.test(text.slice(end)) || wordAt(text, end, lexicon) !== null;
    if (partOfWord || !closed) return null;
  }
  // About how many is no figure for a form: it stays what it is, words that were not understood.
  if (found.precision !== 'exact') return { kind: 'unknown', start, end };
  return { kind: 'amount', amount: asWritten(found), start, end };
}

function tokenAt(text: string, start: number, before: Before, lexicon: Lexicon): Token {
  const filler = fixedFiller(text, start, before);
  if (filler > 0) return { kind: 'sign', sign: 'filler', start, end: start + filler };
  const amount = amountToken(text, start, before, lexicon);
  const found = wordAt(text, start, lexicon);
  if (found && start + found.word.length > (amount?.end ?? start)) {
    return { ...found.meaning, start, end: start + found.word.length };
  }
  return amount ?? { kind: 'unknown', start, end: start + 1 };
}

/** Cuts an answer into tokens that cover it without a gap: longest known word first, neighbouring unknown characters joined. */
export function tokensOf(answer: string, lexicon: Lexicon): Token[] {
  const text = plain(answer);
  const tokens: Token[] = [];
  let position = 0;
  let begins = true;
  while (position < text.length) {
    const last = tokens.at(-1);
    const token = tokenAt(text, position, { last, begins }, lexicon);
    if (token.kind === 'unknown' && last?.kind === 'unknown')
      tokens[tokens.length - 1] = { ...last, end: token.end };
    else tokens.push(token);
    position = token.end;
    begins = beginsAfter(token, begins);
  }
  return tokens;
}
