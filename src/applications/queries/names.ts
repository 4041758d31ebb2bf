import { normalForm } from '../../language/fold.ts';
import { personAt } from '../../language/persons.ts';

/** A name as people say it: in part, or by the surname alone (张某, 张女士 and 老张 are anybody called 张). */
export interface SaidName {
  readonly text: string;
  readonly isSurname: boolean;
}

/** What a name means, without a title behind it; '' for none. */
export function saidName(asked: string): SaidName {
  const person = personAt(asked, 0);
  if (person?.end !== asked.length) return { text: asked, isSurname: false };
  return person.form === 'full'
    ? { text: person.name, isSurname: false }
    : { text: person.surname, isSurname: person.surname !== '' };
}

/**
 * Whether words are a body's name cut short: its characters in their order, from a pair of them to its last one: 县环保协会
 * for 县环保志愿者协会, 正义律所 for 云岭正义律师事务所.
 */
export function abbreviates(words: string, name: string): boolean {
  if (words.length < 3 || words.length >= name.length || words.at(-1) !== name.at(-1)) return false;
  let at = name.indexOf(words.slice(0, 2));
  if (at < 0) return false;
  for (const char of words) {
    at = name.indexOf(char, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
}

/** Whether a name as people say it means an applicant of some name. */
export function isNameOf(asked: string, name: string): boolean {
  const { text, isSurname } = saidName(normalForm(asked));
  const whole = normalForm(name);
  return (
    text !== '' &&
    whole !== '' &&
    (isSurname ? whole.startsWith(text) : whole.includes(text) || abbreviates(text, whole))
  );
}

/** The handlers whom a name means: those so named, else those of the surname: 小刘, 老刘, 刘科长. */
export function handlersCalled(words: string, handlers: readonly string[]): string[] {
  const said = normalForm(words);
  const exact = handlers.filter((name) => normalForm(name) === said);
  if (exact.length > 0 || said === '') return exact;
  const { text, isSurname } = saidName(said);
  return isSurname ? handlers.filter((name) => normalForm(name).startsWith(text)) : [];
}

/** Whether two words of one length differ in one character, or in the order of two. */
function isMistyped(said: string, name: string): boolean {
  const [a, b] = [[...said], [...name]];
  const differing = a.flatMap((char, at) => (char === b[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  const isTurned = differing.length === 2 && a[first] === b[second] && a[second] === b[first];
  return a.length === b.length && a.length > 1 && (differing.length === 1 || isTurned);
}

/** Names that one that nobody has may be meant for: 张小和 for 张小禾. */
export const namesLike = (words: string, names: readonly string[]): string[] => [
  ...new Set(names.filter((name) => isMistyped(normalForm(words), normalForm(name)))),
];
