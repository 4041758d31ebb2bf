import { type EnumeratorLevel, enumeratorOf } from '../../../language/enumerators.ts';
import { fold, originalSpan } from '../../../language/fold.ts';
import { perText } from '../../../language/per-text.ts';
import type { Span } from '../../../language/span.ts';
import { spansIn } from '../../../language/spans.ts';
import { yearAt } from '../../../language/time/said-months.ts';
import type { FormName } from '../../../report/words/form-words.ts';
import { type Amount, asWritten, saidAmountAt } from '../amount.ts';
import type { AnswerWords } from './lexicon.ts';
import type { Sign } from './signs.ts';

/** A piece of an answer: a word of the table, a number, a small word, or text that nobody knows. Positions are UTF-16. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'term'; readonly term: FormName }
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'unknown' }
);

/** Whether a piece that nobody knows says anything: more than signs and blanks. */
export const hasWords = (piece: string): boolean => /[\p{L}\p{N}\p{S}]/u.test(piece);

const LATIN = /[a-z]/;
/** What may follow a figure that is spelled out and has no unit. */
const BEHIND_SPELLED = ' \t\n，,、；。.）（和及与';
/** Line numbers such as "1." "（一）" "二、" "①", which stand only where a line or clause begins. */
const LINE_NUMBERS: readonly EnumeratorLevel[] = ['part', 'section', 'item', 'circle', 'bullet'];
/** 2025年: shorter ones may be a figure that counts years. */
const SHORTEST_YEAR = 5;
/** What parts cells and figures besides the signs of the word table: a tab, and a comma between digits. */
const PARTING = '\t,';

/** What stands before a place: the token that ends there, and whether a line or clause begins, small words aside. */
interface Before {
  readonly last: Token | undefined;
  readonly begins: boolean;
  /** The times of the answer that are sure. */
  readonly times: readonly Span[];
}

/** Found once for all who read an answer. */
const sureTimesIn = perText((text): readonly Span[] => spansIn(text).filter(({ isSure }) => isSure));

/** Whether a clause begins behind a token, where it began or not before. */
const beginsAfter = (token: Token, begins: boolean): boolean =>
  token.kind === 'sign' && (token.sign === 'filler' ? begins : token.sign === 'stop');

function fixedFiller(text: string, start: number, { begins }: Before): number {
  const year = yearAt(text, start);
  if (year?.value.kind === 'named' && year.end - start >= SHORTEST_YEAR) return year.end - start;
  const number = begins && text.charAt(start) !== '-' ? enumeratorOf(text.slice(start, start + 6)) : null;
  return number?.start === 0 && LINE_NUMBERS.includes(number.level) ? number.end : 0;
}

function amountToken(text: string, start: number, { last, times }: Before, words: AnswerWords): Token | null {
  const sign = text.charAt(start);
  if ((sign === '-' || sign === '+') && last?.kind === 'amount') return null;
  const amount = saidAmountAt(text, start);
  if (!amount) return null;
  const { end } = amount;
  // 3月那个复议 tells when it was, and not how many.
  const time = times.find((each) => each.start === start && each.end > amount.end);
  if (time) return { kind: 'unknown', start, end: time.end };
  if (/^\s*[%‰]/.test(text.slice(end, end + 3)))
    return { kind: 'unknown', start, end: text.indexOf('%', end) + 1 || end + 1 };
  if (amount.written !== 'arabic') {
    const partOfWord = (last?.kind === 'unknown' && last.end === start) || LATIN.test(text.charAt(start - 1));
    const closed =
      amount.unit !== '' || BEHIND_SPELLED.includes(text.charAt(end)) || words.at(text, end) !== null;
    if (partOfWord || !closed) return null;
  }
  // About how many is no figure for a form: it stays what it is, words that were not understood.
  if (amount.precision !== 'exact') return { kind: 'unknown', start, end };
  return { kind: 'amount', amount: asWritten(amount), start, end };
}

function tokenAt(text: string, start: number, before: Before, words: AnswerWords): Token {
  const filler = fixedFiller(text, start, before);
  if (filler > 0) return { kind: 'sign', sign: 'filler', start, end: start + filler };
  const amount = amountToken(text, start, before, words);
  const word = words.at(text, start);
  if (word && word.end > (amount?.end ?? start)) return { ...word.value, start, end: word.end };
  if (PARTING.includes(text.charAt(start))) return { kind: 'sign', sign: 'comma', start, end: start + 1 };
  return amount ?? { kind: 'unknown', start, end: start + 1 };
}

/** Cuts an answer into tokens that cover it without a gap: longest known word first, neighbouring unknown characters joined. */
export function tokensOf(answer: string, words: AnswerWords): Token[] {
  const folded = fold(answer, 'cells');
  const { text } = folded;
  const tokens: Token[] = [];
  const times = sureTimesIn(text);
  let position = 0;
  let begins = true;
  while (position < text.length) {
    const last = tokens.at(-1);
    const token = tokenAt(text, position, { last, begins, times }, words);
    if (token.kind === 'unknown' && last?.kind === 'unknown')
      tokens[tokens.length - 1] = { ...last, end: token.end };
    else tokens.push(token);
    position = token.end;
    begins = beginsAfter(token, begins);
  }
  return tokens.map((token) => ({ ...token, ...originalSpan(folded, token) }));
}
