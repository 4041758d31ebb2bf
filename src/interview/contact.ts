import { amountsIn } from '../language/amounts.ts';
import { clausesOf } from '../language/clauses.ts';
import { runsOf, withoutClosing, withoutOpening } from '../language/ends.ts';
import { fold, quoted } from '../language/fold.ts';
import { numbersIn } from '../language/numbers.ts';
import { DIGITS, digitValue } from '../language/numerals.ts';
import { overlaps, type Span } from '../language/span.ts';
import { sortsOf } from '../language/units.ts';
import { personalNumbersIn } from '../report/checks/personal-numbers.ts';
import type { Contact } from './session.ts';
import {
  AS_IT_WAS,
  CONTACT_PARTS,
  GOING_THERE,
  HOUSE_NUMBER,
  hasPlace,
  LAST_DIGITS,
  LEADING_TO_A_PLACE,
  STREETS,
  WAS_THERE,
  WITHIN_A_HOUSE,
  WORKING_THERE,
} from './words/contact.ts';

/** What each part of the contact looks like behind its name, and how it is told where nothing names it. */
const SHAPES: Readonly<Record<keyof Contact, { readonly named: RegExp; readonly bare: RegExp | null }>> = {
  postcode: { named: /\d{6}/y, bare: /(?<!\d)\d{6}(?!\d)/g },
  phone: {
    named: /[\d ()（）+-]{7,20}/y,
    bare: /(?<!\d)0\d{2,3}[- ]?\d{7,8}(?!\d)/g,
  },
  email: { named: /[\w.+-]{1,64}@[\w.-]{1,255}/y, bare: /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}/g },
  address: { named: /[^，,；。\n]{1,200}/y, bare: null },
};

/** How 一 is said in a telephone number, and the dash behind the area code. */
const ONE = '幺';
const DASH = '杠';

/** Digits said one by one; fewer in a row are a count or a year (十八, 二〇二五). */
const SPOKEN_RUN = new RegExp(`[${DIGITS}${ONE}](?:[- ${DASH}]?[${DIGITS}${ONE}]){5,19}`, 'g');

/** A text with the numbers that were said digit by digit (零五一七八三六…) in figures: as many characters as before. */
export const inFigures = (text: string): string =>
  text.replace(SPOKEN_RUN, (run) =>
    [...run].map((char) => (char === ONE ? 1 : char === DASH ? '-' : (digitValue(char) ?? char))).join(''),
  );

/** The mobile phone's number that a text holds, which is somebody's own; null where none stands in it. */
export const mobileIn = (text: string): string | null => {
  const found = personalNumbersIn(text).find(({ kind }) => kind === 'mobile');
  return found ? text.slice(found.start, found.end) : null;
};

/** Shorter pieces beside a contact are names of its parts and small words. */
const SHORTEST_REST = 6;

/** The sentences of an answer that hold no part of the contact found in it: they were meant for other questions. */
export function besideContact(text: string, found: Partial<Contact>): string {
  const parts = Object.values(found).flatMap((part) => [part, ...part.split('-')].filter(Boolean));
  return text
    .split(/[。；;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= SHORTEST_REST && !parts.some((part) => piece.includes(part)))
    .join('；');
}

/** Whether a clause goes on with the address of the one before: 府前街8号，县政府大楼三楼302. */
function goesOn(words: string): boolean {
  const isOther = LEADING_TO_A_PLACE.at(words, 0) !== null || CONTACT_PARTS.isIn(words);
  return WITHIN_A_HOUSE.isIn(words) && /\d/.test(inFigures(words)) && !STREETS.isIn(words) && !isOther;
}

/** 5件都是城关镇的: who came and what was done is counted, and no place told. */
const countsCases = (clause: string): boolean =>
  amountsIn(clause).some(({ unit }) => sortsOf(unit).some((sort) => sort === 'case' || sort === 'person'));

/** A place that nothing names: from a word's beginning, or behind a figure, to the end of its clause and of those that go on with it. */
function placeIn(text: string): Span | null {
  const clauses = clausesOf(text);
  for (const [at, clause] of clauses.entries()) {
    if (WAS_THERE.at(text, clause.start) || countsCases(text.slice(clause.start, clause.end))) continue;
    for (const run of runsOf(text.slice(clause.start, clause.end), (char) => !/\d/.test(char))) {
      const start = clause.start + run.start;
      if (!hasPlace(text.slice(start, clause.start + run.end))) continue;
      const others = clauses.slice(at + 1);
      const next = others.findIndex((other) => !goesOn(text.slice(other.start, other.end)));
      const last = others[(next < 0 ? others.length : next) - 1] ?? clause;
      return { start, end: last.end };
    }
  }
  return null;
}

/** Whether what follows 地址 is one though nothing leads to it: 地址县政府大院3号楼, and not 地址没变. */
const tellsPlace = (name: string, told: string): boolean =>
  !(name.endsWith('地址') || name.startsWith('address')) ||
  (!AS_IT_WAS.isIn(told) && (hasPlace(told) || /\d/.test(told)));

/** A number may stand so far behind its name (characters): 电话就留办公室的…. */
const FARTHEST = 16;

/** What follows a name of the part, behind a space or a colon; a number may stand farther behind. */
function namedIn(text: string, part: keyof Contact): Span | null {
  const { named } = SHAPES[part];
  const names = CONTACT_PARTS.all(text);
  const former = WAS_THERE.all(text);
  for (const { value, start, end } of names) {
    if (value !== part || former.some((was) => overlaps(was, { start, end }))) continue;
    const from = text.length - withoutOpening(text.slice(end), '： ').length;
    // A part ends where the next one is named, whatever stands between them.
    const next = names.find((other) => other.start > end)?.start ?? text.length;
    const first = part === 'phone' ? firstDigit(text, from, Math.min(next, from + FARTHEST)) : from;
    named.lastIndex = first;
    const match = named.exec(text);
    if (!match) continue;
    const span = { start: match.index, end: Math.min(match.index + match[0].length, next) };
    if (tellsPlace(text.slice(start, end), text.slice(span.start, span.end))) return span;
  }
  return null;
}

/** The first place with a figure, or a bracket before one; the beginning where none stands before the end. */
function firstDigit(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (/[\d(（+]/.test(text.charAt(at))) return at;
  return from;
}

/** Of two names so near each other the number is both: 电话（传真）, 电话及传真. */
const NEAR = 2;

/** Everything in a text that looks like a part of the contact. */
const bareNumbersIn = (text: string, part: keyof Contact): Span[] => {
  const { bare } = SHAPES[part];
  return bare === null
    ? []
    : [...text.matchAll(bare)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
      }));
};

/** What tells of a number of a text whether it is a fax's alone, whose name stands before or right behind it. */
function faxesOf(text: string): (number: Span) => boolean {
  const names = CONTACT_PARTS.all(text);
  return (number) => {
    const before = names.findLast(({ end }) => end <= number.start);
    const behind = names.find(({ start }) => start >= number.end);
    const isTold = before !== undefined && number.start - before.end <= FARTHEST;
    const fax = isTold ? before : behind && behind.start - number.end <= NEAR ? behind : undefined;
    return (
      fax?.value === 'fax' &&
      !names.some(
        ({ value, start, end }) => value === 'phone' && start < fax.start && fax.start - end <= NEAR,
      )
    );
  };
}

/** The first number that is said to be a fax's: the report prints none. */
export const faxIn = (text: string): string | null => {
  const found = bareNumbersIn(text, 'phone').find(faxesOf(text));
  return found ? text.slice(found.start, found.end) : null;
};

function bareIn(text: string, part: keyof Contact): Span | null {
  if (part === 'address') return placeIn(text);
  const isFax = part === 'phone' ? faxesOf(text) : () => false;
  return bareNumbersIn(text, part).find((found) => !isFax(found)) ?? null;
}

/** An address without the words before it that lead there (国庆后搬到…), and those behind it (…办公). */
function addressAlone(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const going = GOING_THERE.all(words).at(-1);
  const start = span.start + (going?.end ?? 0);
  const end = span.start + withoutClosing(words, ' 了啦的').length;
  return {
    start: LEADING_TO_A_PLACE.at(text, start)?.end ?? start,
    end: WORKING_THERE.endingAt(text, end)?.start ?? end,
  };
}

const NOT = '不是';

/** The digits behind a place that are said to be right: 尾号不是8，是3; null where none are. */
function rightDigits(text: string, from: number): string | null {
  for (const { 0: digits, index } of text.slice(from).matchAll(/(?<!\d)\d{1,7}(?!\d)/g))
    if (!text.slice(0, from + index).endsWith(NOT)) return digits;
  return null;
}

const MAIL_NAME = /(?<![\w.-])[a-z\d][\w.-]{2,63}/g;
const LETTER = /[a-z]/;
const AT = '@';

/** 邮箱少打了个j，是ylzrzyj: a mailbox that is known, with the name told last, or with another host behind it (后缀是qq.com). */
function otherMailbox(text: string, email: string): string | null {
  const [name, host] = email.split(AT);
  const isNamed = CONTACT_PARTS.all(text).some(({ value }) => value === 'email');
  const told =
    isNamed && !text.includes(AT) ? text.match(MAIL_NAME)?.findLast((each) => LETTER.test(each)) : undefined;
  if (!name || !host || !told) return null;
  return told.includes('.') ? name + AT + told : told + AT + host;
}

/**
 * 电话末尾是371, 尾号是3不是8; 门牌号不对，是21号; 区号写错，是0872; 邮箱少打了个j，是ylzrzyj: what is known, with other digits or
 * letters in it; null where none are told.
 */
export function withDigits(original: string, { phone, address, email }: Contact): Partial<Contact> | null {
  const { text } = fold(inFigures(original));
  const mailbox = otherMailbox(text, email);
  if (mailbox !== null && mailbox !== email) return { email: mailbox };
  const [end] = LAST_DIGITS.all(text);
  const last = end ? rightDigits(text, end.end) : null;
  if (last !== null && last.length < phone.length) return { phone: phone.slice(0, -last.length) + last };
  const [house] = HOUSE_NUMBER.all(text);
  const number = house ? rightDigits(text, house.end) : null;
  const held =
    number === null ? undefined : numbersIn(address).find(({ end }) => address.startsWith(HOUSE, end));
  if (number !== null && held)
    return { address: address.slice(0, held.start) + number + address.slice(held.end) };
  const area = areaIn(text);
  const own = /^0\d{2,3}-/.exec(phone)?.[0] ?? '';
  const isAlone = readContact(original).phone === undefined;
  return area && isAlone && phone !== '' ? { phone: `${area}-${phone.slice(own.length)}` } : null;
}

/** Behind the number of a house in an address. */
const HOUSE = '号';

const AREA = /(?<!\d)0\d{2,3}(?!\d)/;

/** Whether a folded text speaks of the area code. */
export const namesArea = (text: string): boolean =>
  CONTACT_PARTS.all(text).some(({ value }) => value === 'area');

/** The parts of a contact that a folded text names. */
export const partsNamed = (text: string): (keyof Contact)[] =>
  CONTACT_PARTS.all(text).flatMap(({ value }) => (value === 'area' || value === 'fax' ? [] : [value]));

/** The area code (区号) that is said apart from the number. */
function areaIn(text: string): string | null {
  const name = CONTACT_PARTS.all(text).find(({ value }) => value === 'area');
  return name ? (AREA.exec(text.slice(name.end, name.end + FARTHEST))?.[0] ?? null) : null;
}

const EXTENSION = '转';

/** Where a telephone number ends with its extension behind it (转8012). */
function extensionEnd(text: string, end: number): number {
  if (text.charAt(end) !== EXTENSION) return end;
  const digits = /\d{1,6}/y;
  digits.lastIndex = end + EXTENSION.length;
  return digits.test(text) ? digits.lastIndex : end;
}

/** Reads address, postcode, phone and e-mail from an answer or a preamble; what is not said is left out. */
export function readContact(original: string): Partial<Contact> {
  const folded = fold(inFigures(original));
  const found: Partial<Contact> = {};
  const spans: Span[] = [];
  for (const part of Object.keys(SHAPES) as (keyof Contact)[]) {
    const own = namedIn(folded.text, part) ?? bareIn(folded.text, part);
    if (!own) continue;
    // 县政务中心302室 0517-83600000: an address ends where another part begins.
    const next = [...spans, ...CONTACT_PARTS.all(folded.text)]
      .filter(({ start }) => start > own.start)
      .map(({ start }) => start);
    const span =
      part === 'address'
        ? { ...own, end: Math.min(own.end, ...next) }
        : { ...own, end: part === 'phone' ? extensionEnd(folded.text, own.end) : own.end };
    spans.push(span);
    const value = withoutClosing(
      quoted(folded, part === 'address' ? addressAlone(folded.text, span) : span).trim(),
      part === 'address' ? ' .（(+-/了啦' : ' .（(+-',
    );
    // 0871-6788 2310: once its area is parted by a dash, a space says nothing.
    if (value) found[part] = part === 'phone' && value.includes('-') ? value.replaceAll(' ', '') : value;
  }
  const area = areaIn(folded.text);
  if (area && found.phone && !found.phone.startsWith('0')) found.phone = `${area}-${found.phone}`;
  return found;
}
