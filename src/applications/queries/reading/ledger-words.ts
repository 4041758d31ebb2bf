import { fold, normalForm, normalForms } from '../../../language/fold.ts';
import { wordSet } from '../../../language/lexicon.ts';
import type { Span } from '../../../language/span.ts';
import { abbreviates, handlersCalled, isCalled, shortHandler } from '../names.ts';

/**
 * What a ledger knows that a question may name, as far as it matters to that question: names of applicants whom who asks
 * may look for, contents, and what the handlers are called.
 */
export interface LedgerWords {
  readonly applicants: readonly string[];
  readonly contents: readonly string[];
  readonly handlers: readonly string[];
}

/** Where nothing of a ledger is known. */
export const NO_WORDS: LedgerWords = { applicants: [], contents: [], handlers: [] };

/** What words of a question are by the ledger. */
export type KnownAs = 'applicant' | 'content' | 'handler';

/** Words of a question that the ledger knows. */
export interface KnownWord extends Span {
  readonly is: KnownAs;
  /** Whether it is a name as a whole, which no other word cuts up. */
  readonly isWhole: boolean;
}

/** The longest words of a question that are looked for (characters). */
const LONGEST = 40;
/** Names longer than this are of bodies: they are called by a part of their name; people are not. */
const LONGEST_PERSON = 4;
/** The fewest characters by which a body or a content is told from a coincidence. */
const FEWEST = 3;
/** What a place ends in: 云岭县 is where one is, though a body begins its name with it. */
const PLACES = '省市县区州盟旗镇乡村局';

/** What a ledger knows without the names of people, of which no part is anybody's. */
export const withoutPersons = (words: LedgerWords): LedgerWords => ({
  ...words,
  applicants: words.applicants.filter((name) => name.length > LONGEST_PERSON),
});

/** A text as it stands in a folded question. */
const seen = (text: string): string => fold(text).text;

/** What points at what stands before it: 那两件, 的. */
const POINTS_AT = '那这的';

const ORDINAL = wordSet(['第{一|二|三|四|五|六|七|八|九|十}']);

/** Whether words are a place in an order, of which no name is meant: 第二. */
export const isOrdinal = (words: string): boolean => ORDINAL.get(words) !== undefined;

const OPEN = '\u0001';
const CLOSE = '\u0002';

/** The end of the longest stretch from a place on of which something holds; what holds of a stretch holds of its beginnings. */
function longestFrom(text: string, start: number, holds: (words: string) => boolean): number {
  let end = start;
  while (end < text.length && end - start < LONGEST && holds(text.slice(start, end + 1))) end += 1;
  return end;
}

/** Finds what a ledger knows at a place of folded text. */
export type FindKnown = (text: string, start: number) => KnownWord | null;

/** The end of the longest whole name that begins at a place; the place itself for none. */
function wholeFrom(text: string, start: number, names: ReadonlySet<string>): number {
  for (let end = Math.min(start + LONGEST, text.length); end > start + 1; end -= 1)
    if (names.has(text.slice(start, end))) return end;
  return start;
}

const blobOf = (words: Iterable<string>): string => [...words].map((one) => OPEN + one + CLOSE).join('');

/** A body, by its name. */
interface Body {
  readonly name: string;
  /** 公司: so many begin and end alike that characters in their order tell none. */
  readonly isFirm: boolean;
}

/** The end of the longest stretch from a place on that is a body's name cut short; the place itself for none. */
function shortFrom(text: string, start: number, bodies: readonly Body[]): number {
  if (text.length - start < FEWEST) return start;
  const [pair, three] = [text.slice(start, start + 2), text.slice(start, start + FEWEST)];
  // 村委会, 县二中: no two of its characters stand together in the name.
  const isCalled = ({ name, isFirm }: Body) => !isFirm && abbreviates(three, name);
  const like = bodies.filter((body) => body.name.includes(pair) || isCalled(body));
  for (let end = Math.min(start + LONGEST, text.length); like.length > 0 && end - start >= FEWEST; end -= 1)
    if (like.some(({ name }) => abbreviates(text.slice(start, end), name))) return end;
  return start;
}

/** The end of two characters that open a body's name where what follows points at it: 安达那两件; the place itself for none. */
const calledFrom = (text: string, start: number, opening: number): number =>
  opening - start === 2 && POINTS_AT.includes(text.charAt(opening) || ' ') ? opening : start;

/** What stands right behind somebody who handles applications: 甲那边, 甲乙两人, 甲经办的, 甲比乙. */
const BEHIND_HANDLER = wordSet([
  '{那|这|手|名下|经办|承办|负责|办|的|和|与|跟|、|，|。|？|两|俩|各|比|还|有|今年|上|答|收|平均|呢|现在|目前|到底|多|少|都|也}',
]);

/** The end of a handler's name without the word for what they are, where one is spoken of; the place itself for none. */
function shortHandlerFrom(text: string, start: number, short: ReadonlySet<string>): number {
  const end = start + 1;
  const isOne = (at: number) => short.has(text.charAt(at));
  const isBehind = end === text.length || BEHIND_HANDLER.at(text, end) !== null || isOne(end);
  return isOne(start) && isBehind ? end : start;
}

/** Looks words of a question up among those of a ledger. */
export function findKnown({ applicants, contents, handlers }: LedgerWords): FindKnown {
  const persons = new Set(applicants.map(seen));
  const own = new Set(handlers.map(seen));
  const short = new Set(handlers.flatMap((name) => shortHandler(seen(name)) ?? []));
  const names = [...persons].filter((name) => name.length > LONGEST_PERSON);
  const bodies = names.map((name): Body => ({ name, isFirm: name.endsWith('公司') }));
  const bodyNames = blobOf(names);
  const subjects = blobOf(new Set(contents.map(seen)));
  return (text, start) => {
    const handler = wholeFrom(text, start, own);
    const called1 = handler > start ? handler : shortHandlerFrom(text, start, short);
    if (called1 > start) return { start, end: called1, is: 'handler', isWhole: true };
    const whole = wholeFrom(text, start, persons);
    const content = longestFrom(text, start, (words) => subjects.includes(words));
    // 施工许可 is what an application is about, though somebody is called 施工.
    if (whole > start && content <= whole) return { start, end: whole, is: 'applicant', isWhole: true };
    const opening = longestFrom(text, start, (words) => bodyNames.includes(OPEN + words));
    const inner = longestFrom(text, start, (words) => bodyNames.includes(words));
    const called = calledFrom(text, start, opening);
    const body = Math.max(opening, inner, shortFrom(text, start, bodies));
    if (
      (body - start >= FEWEST || called > start) &&
      body >= content &&
      !PLACES.includes(text.charAt(body - 1))
    )
      return { start, end: body, is: 'applicant', isWhole: false };
    return content - start >= FEWEST ? { start, end: content, is: 'content', isWhole: false } : null;
  };
}

/**
 * What words are that no question knows: of a content, a name or a part of one, somebody who handles applications; null for
 * none.
 */
export function knownAs(words: string, { applicants, contents, handlers }: LedgerWords): KnownAs | null {
  const text = normalForm(words);
  // 48: figures alone are no content, though one holds them; 第二 is a place in an order.
  if (text.length < 2 || !/\p{L}/u.test(text) || isOrdinal(text)) return null;
  if (normalForms(contents).some((content) => content.includes(text))) return 'content';
  if (applicants.some(isCalled(text))) return 'applicant';
  return handlersCalled(text, handlers).length > 0 ? 'handler' : null;
}
