import { normalForm } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { personAt } from '../../language/persons.ts';
import { mayBeHeardAs } from '../../language/sounds.ts';
import { isSurname } from '../../language/surnames.ts';

/** A name as people say it: in part, or by the surname alone (张某, 张女士 and 老张 are anybody called 张). */
export interface SaidName {
  readonly text: string;
  readonly isSurname: boolean;
}

/** What a name means, without a title behind it; '' for none. */
export function saidName(asked: string): SaidName {
  // 姓张的
  if (asked.startsWith('姓') && asked.length > 1 && isSurname(asked.slice(1)))
    return { text: asked.slice(1), isSurname: true };
  const person = personAt(asked, 0);
  if (person?.end !== asked.length) return { text: asked, isSurname: false };
  return person.form === 'full'
    ? { text: person.name, isSurname: false }
    : { text: person.surname, isSurname: person.surname !== '' };
}

/** Names of more characters than this are of bodies, not of people. */
const SHORTEST_BODY = 3;

/** What tells the legal form of a body, and is left off where it is called: 安达集团 for 安达建设集团有限公司. */
const LEGAL_FORM = wordSet(['{有限|有限责任|股份有限|股份|}公司', '{(普通合伙)|(特殊普通合伙)|有限合伙}']);

/** How a numbered school or hospital is called: 县二中 for 云岭县第二中学, 市一院 for 某市第一人民医院. */
const NUMBERED = wordSet(['{一|二|三|四|五|六|七|八|九|十}{中|小|院|幼|高|职}']);

/** Whether characters stand in a name in their order. */
function areInOrder(words: string, name: string, from: number): boolean {
  let at = from;
  for (const char of words) {
    at = name.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * Whether words are a body's name cut short: its characters in their order, from a pair of them to its last one: 县环保协会
 * for 县环保志愿者协会, 正义律所 for 云岭正义律师事务所.
 */
export function abbreviates(words: string, name: string): boolean {
  // 云大 for 云岭大学: the first characters of its parts.
  if (words.length === 2 && name.length > SHORTEST_BODY && words.charAt(0) === name.charAt(0))
    return name.indexOf(words.charAt(1), 2) > 0;
  const form = LEGAL_FORM.endingAt(name, name.length);
  if (form && words.at(-1) !== name.at(-1)) return abbreviates(words, name.slice(0, form.start));
  if (words.length < 3 || words.length >= name.length) return false;
  if (NUMBERED.endingAt(words, words.length) && name.includes('第')) return areInOrder(words, name, 0);
  if (words.at(-1) !== name.at(-1)) return false;
  // 村委会 for 村民委员会 begins within a long name.
  const isLong = name.length > 2 * words.length;
  const at = name.indexOf(words.slice(0, isLong ? 1 : 2));
  return at >= 0 && areInOrder(words, name, at);
}

/** Whether a name as people say it means an applicant of some name. */
export const isNameOf = (asked: string, name: string): boolean => isCalled(asked)(name);

/** Tells applicants whom a name as people say it means. */
export function isCalled(asked: string): (name: string) => boolean {
  const { text, isSurname } = saidName(normalForm(asked));
  return (name) => {
    const whole = normalForm(name);
    return (
      text !== '' &&
      whole !== '' &&
      (isSurname ? whole.startsWith(text) : whole.includes(text) || abbreviates(text, whole))
    );
  };
}

const ROLE = wordSet(['{承办人|经办人|承办|经办|科员|干事}']);

/** What a handler is called without the word for what they are: 甲 of 承办人甲; null where that is all there is. */
export function shortHandler(name: string): string | null {
  const text = normalForm(name);
  const role = ROLE.at(text, 0);
  return role && role.end < text.length ? text.slice(role.end) : null;
}

/** The handlers whom a name means: those so named, else those of the surname: 小刘, 老刘, 刘科长. */
export function handlersCalled(words: string, handlers: readonly string[]): string[] {
  const wording = normalForm(words);
  const exact = handlers.filter((name) => normalForm(name) === wording || shortHandler(name) === wording);
  if (exact.length > 0 || wording === '') return exact;
  const { text, isSurname } = saidName(wording);
  if (isSurname) return handlers.filter((name) => normalForm(name).startsWith(text));
  // 建国: by the given name, where one alone has it.
  const given = handlers.filter((name) => normalForm(name).endsWith(wording));
  return given.length === 1 ? given : [];
}

/** Whether two words of one length differ in one character, or in the order of two. */
function isMistyped(words: string, name: string): boolean {
  const [a, b] = [[...words], [...name]];
  const differing = a.flatMap((char, at) => (char === b[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  const isTurned = differing.length === 2 && a[first] === b[second] && a[second] === b[first];
  return a.length === b.length && a.length > 1 && (differing.length === 1 || isTurned);
}

/** Whether words may be a name that was typed by its sound, or a part of a body's. */
const isHeardAs = (words: string, name: string): boolean =>
  words.length > 1 &&
  words !== name &&
  (name.length > SHORTEST_BODY
    ? [...name].some((_, at) => mayBeHeardAs(words, name.slice(at, at + words.length)))
    : mayBeHeardAs(words, name));

/** Names that one that nobody has may be meant for: 张小和 for 张小禾. */
export const namesLike = (words: string, names: readonly string[]): string[] => {
  const text = normalForm(words);
  // 宏大置业 for 云岭宏达置业有限公司: of a body's name a part is said.
  const isLike = (name: string): boolean =>
    isMistyped(text, name) ||
    isHeardAs(text, name) ||
    (text.length > SHORTEST_BODY &&
      [...name].some((_, at) => isMistyped(text, name.slice(at, at + text.length))));
  return [...new Set(names.filter((name) => isLike(normalForm(name))))];
};

/** The fewest characters of a content cut short, and the most pieces of it that they are. */
const SHORTEST = 3;
const MOST_PIECES = 3;

/**
 * Words that are a content cut short, as the pieces of it that they are, with blanks between: 地灾点清单 of 地质灾害隐患点清单 is 地 灾
 * 点清单. null for what is none: a piece of two characters at least is said as it stands.
 */
export function piecesOf(words: string, content: string): string | null {
  if (words.length < SHORTEST) return null;
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < words.length; ) {
    let length = words.length - at;
    while (length > 0 && content.indexOf(words.slice(at, at + length), from) < 0) length -= 1;
    if (length === 0 || pieces.length === MOST_PIECES) return null;
    const piece = words.slice(at, at + length);
    pieces.push(piece);
    from = content.indexOf(piece, from) + length;
    at += length;
  }
  return pieces.some((piece) => piece.length > 1) ? pieces.join(' ') : null;
}
