import { fold, MOST_READ, normalForm, originalSpan } from '../language/fold.ts';
import { matchesOf, PERSONAL_DATA, type PersonalData } from './personal-data.ts';

/** What was taken out of texts: placeholder → what stood there. It stays in this process. */
export type Redactions = ReadonlyMap<string, string>;

/** Plain data in which personal data is replaced by placeholders such as "〔姓名1〕", and the way back. */
export interface Redacted {
  readonly value: unknown;
  readonly redactions: Redactions;
}

/**
 * A placeholder as it stands in a text, ours or one that a person or a model made up: models change its brackets and
 * put blanks in. In other brackets than ours a longer number is a telephone's: （电话110）.
 */
export const PLACEHOLDER =
  /〔(?:邮箱|证件号|账号|电话|地址|姓名|车牌)\d{1,4}〕|[〔［[【(（]\s*(?:邮箱|证件号|账号|电话|地址|姓名|车牌)\s*[0-9０-９]{1,2}\s*[〕］\]】)）]/;

/** A placeholder in the form in which it was given out. */
const asGiven = (placeholder: string): string => `〔${normalForm(placeholder)}〕`;

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every string in a piece of plain data, changed by a function; anything else as it is. */
export function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
}

/** Every string in a piece of plain data, in its order. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsOf);
}

/** Gives each thing found one placeholder, and never one that stands in the data already. */
function placeholderGiver(standing: string) {
  const given = new Map<string, string>();
  const redactions = new Map<string, string>();
  const counts = new Map<string, number>();
  const placeholders = new Set(
    [...standing.matchAll(new RegExp(PLACEHOLDER, 'g'))].map(([one]) => asGiven(one)),
  );
  const give = (label: string, word: string): string => {
    const known = given.get(word);
    if (known) return known;
    let number = counts.get(label) ?? 0;
    let placeholder: string;
    do placeholder = `〔${label}${++number}〕`;
    while (placeholders.has(placeholder));
    counts.set(label, number);
    given.set(word, placeholder);
    redactions.set(placeholder, word);
    return placeholder;
  };
  return { give, redactions };
}

interface Piece {
  readonly text: string;
  /** Whether it is a placeholder, in which nothing more is looked for. */
  readonly closed: boolean;
}

function takeOut(piece: Piece, { label, find }: PersonalData, give: (label: string, word: string) => string) {
  if (piece.closed) return [piece];
  const parts: Piece[] = [];
  let from = 0;
  const folded = fold(piece.text);
  for (const { start, end } of find(folded.text).map((span) => originalSpan(folded, span))) {
    parts.push({ text: piece.text.slice(from, start), closed: false });
    parts.push({ text: give(label, piece.text.slice(start, end)), closed: true });
    from = end;
  }
  return [...parts, { text: piece.text.slice(from), closed: false }];
}

/** What people put between the characters of a name: a form's blanks, a dot. */
const BETWEEN = '[ ·・]{0,2}';

/** A known name, however it is spelled: 張三丰, 张 三丰 and 张·三丰 are 张三丰. */
const spelled = (name: string): string =>
  [...fold(name).text.replace(/[ ·・]/g, '')].map(escapeRegExp).join(BETWEEN);

/** A text in stretches of which each is read to its end. */
const readable = (text: string): Piece[] =>
  Array.from({ length: Math.ceil(text.length / MOST_READ) }, (_, at) => ({
    text: text.slice(at * MOST_READ, (at + 1) * MOST_READ),
    closed: false,
  }));

function namesPattern(persons: readonly string[]): PersonalData[] {
  const names = persons.map((name) => name.trim()).filter((name) => name.length >= 2);
  if (names.length === 0) return [];
  const longestFirst = names.sort((one, other) => other.length - one.length).map(spelled);
  return [{ label: '姓名', find: matchesOf(new RegExp(longestFirst.join('|'), 'g')) }];
}

/**
 * Replaces the given persons' names, names after words such as 申请人, identity and account numbers, phones, e-mail
 * and street addresses in every string of plain data. `restore` is the exact way back.
 */
export function redact(value: unknown, persons: readonly string[]): Redacted {
  const { give, redactions } = placeholderGiver(stringsOf(value).join('\n'));
  const sorts = [...namesPattern(persons), ...PERSONAL_DATA];
  const clean = (text: string): string =>
    sorts
      .reduce<Piece[]>(
        (pieces, sort) => pieces.flatMap((piece) => takeOut(piece, sort, give)),
        readable(text),
      )
      .map((piece) => piece.text)
      .join('');
  return { value: mapStrings(value, clean), redactions };
}

/** Puts back what was taken out, in every string of the data. Placeholders that were never given out stay. */
export function restore(value: unknown, redactions: Redactions): unknown {
  if (redactions.size === 0) return value;
  const pattern = new RegExp(PLACEHOLDER, 'g');
  return mapStrings(value, (text) =>
    text.replace(pattern, (placeholder) => redactions.get(asGiven(placeholder)) ?? placeholder),
  );
}
