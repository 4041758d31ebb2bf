import { namesOf } from './applicant.ts';
import type { Application } from './application.ts';

type Known = Pick<Application, 'person' | 'formerPersons'>;

/** Numbers and addresses within what was noted: "身份证 1101…" is said elsewhere without its kind. */
const NUMBERS = /[A-Za-z0-9][\w.@+-]{5,}/g;

/** Everything on record, now or earlier, that would tell who applied; the longest first. */
function tellingWords({ person, formerPersons }: Known): string[] {
  const all = [person, ...formerPersons.map((former) => former.person)];
  const words = all.flatMap(({ name, identity, contact, agent = '' }) => [
    name,
    ...namesOf({ name }),
    agent,
    identity,
    contact,
    ...(identity.match(NUMBERS) ?? []),
    ...(contact.match(NUMBERS) ?? []),
  ]);
  const telling = new Set(words.map((word) => word.trim()).filter((word) => word.length > 1));
  return [...telling].sort((a, b) => b.length - a.length);
}

/** A text without what would tell who applied. */
export const withoutPerson = (text: string, application: Known): string =>
  tellingWords(application).reduce((clean, word) => clean.replaceAll(word, '（申请人）'), text);

/** Where people write freely; kinds, numbers and days say nothing of anybody. */
const FREE_TEXT = new Set(['description', 'supply', 'why', 'items', 'outcome', 'delivery', 'way']);

/** Plain data in which every free text is without the applicant. */
export function scrubbed<T>(value: T, application: Known): T {
  const words = tellingWords(application);
  const clean = (text: string) => words.reduce((left, word) => left.replaceAll(word, '（申请人）'), text);
  return JSON.parse(JSON.stringify(value), (key, item: unknown) =>
    typeof item === 'string' && FREE_TEXT.has(key) ? clean(item) : item,
  ) as T;
}
