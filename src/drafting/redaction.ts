import { PERSONAL_DATA, type PersonalData } from './redaction-patterns.ts';

/** What was taken out of texts: placeholder → what stood there. It stays in this process. */
export type Redactions = ReadonlyMap<string, string>;

/** Plain data in which personal data is replaced by placeholders such as "〔姓名1〕", and the way back. */
export interface Redacted {
  readonly value: unknown;
  readonly redactions: Redactions;
}

/** A placeholder as it stands in a text, ours or one that a person or a model made up. */
export const PLACEHOLDER = /〔(?:邮箱|证件号|账号|电话|地址|姓名)\d{1,4}〕/;

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
  const give = (label: string, found: string): string => {
    const known = given.get(found);
    if (known) return known;
    let number = counts.get(label) ?? 0;
    let placeholder: string;
    do placeholder = `〔${label}${++number}〕`;
    while (standing.includes(placeholder));
    counts.set(label, number);
    given.set(found, placeholder);
    redactions.set(placeholder, found);
    return placeholder;
  };
  return { give, redactions };
}

interface Piece {
  readonly text: string;
  /** Whether it is a placeholder, in which nothing more is looked for. */
  readonly closed: boolean;
}

function takeOut(
  piece: Piece,
  { label, pattern }: PersonalData,
  give: (label: string, found: string) => string,
) {
  if (piece.closed) return [piece];
  const parts: Piece[] = [];
  let from = 0;
  for (const match of piece.text.matchAll(pattern)) {
    parts.push({ text: piece.text.slice(from, match.index), closed: false });
    parts.push({ text: give(label, match[0]), closed: true });
    from = match.index + match[0].length;
  }
  return [...parts, { text: piece.text.slice(from), closed: false }];
}

function namesPattern(persons: readonly string[]): PersonalData[] {
  const names = persons.map((name) => name.trim()).filter((name) => name.length >= 2);
  if (names.length === 0) return [];
  const longestFirst = names.sort((a, b) => b.length - a.length).map(escapeRegExp);
  return [{ label: '姓名', pattern: new RegExp(longestFirst.join('|'), 'g') }];
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
        [{ text, closed: false }],
      )
      .map((piece) => piece.text)
      .join('');
  return { value: mapStrings(value, clean), redactions };
}

/** Puts back what was taken out, in every string of the data. Placeholders that were never given out stay. */
export function restore(value: unknown, redactions: Redactions): unknown {
  if (redactions.size === 0) return value;
  const pattern = new RegExp([...redactions.keys()].map(escapeRegExp).join('|'), 'g');
  return mapStrings(value, (text) =>
    text.replace(pattern, (placeholder) => redactions.get(placeholder) ?? placeholder),
  );
}
