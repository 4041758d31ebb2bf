import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import type { NoteAt } from './notes-given.ts';

/** A note and a message speak of one thing where they share so many characters that are no figures. */
export const SHARED = 2;

/** What tells nothing by itself of which note is meant. */
export const COMMON: ReadonlySet<string> = new Set([
  '公开',
  '信息',
  '今年',
  '全年',
  '工作',
  '我局',
  '我们',
  '开展',
  '组织',
]);

const LETTERS = /^[\p{Script=Han}a-z]+$/u;

/** The longest stretch of words that a note shares with a message; '' where they share nothing that tells. */
function sharedWith(note: string, text: string): string {
  let longest = '';
  for (let start = 0; start < note.length; start += 1)
    for (let end = start + Math.max(SHARED, longest.length + 1); end <= note.length; end += 1) {
      const words = note.slice(start, end);
      if (!LETTERS.test(words) || !text.includes(words)) break;
      if (!COMMON.has(words)) longest = words;
    }
  return longest;
}

interface Meant extends NoteAt {
  readonly shared: string;
}

/** The note that a message speaks of: that which shares most words with it, of several the one given last. */
export function noteMeant(notes: readonly NoteAt[], text: string): Meant | null {
  const shared = notes
    .map((note) => ({ ...note, shared: sharedWith(fold(note.text).text, text) }))
    .filter((note) => note.shared !== '');
  const most = Math.max(...shared.map((note) => note.shared.length));
  return shared.find((note) => note.shared.length === most) ?? null;
}

/** 88条那个: the one note that holds the one figure. */
export function noteCounting(
  notes: readonly NoteAt[],
  [amount, more]: readonly FoundAmount[],
): NoteAt | null {
  // 单一 and 一半 count nothing.
  if (!amount || more || (amount.unit === '' && amount.written === 'chinese')) return null;
  const [only, another] = notes.filter(({ text }) =>
    amountsIn(fold(text).text).some(({ value, unit }) => value === amount.value && unit === amount.unit),
  );
  return another ? null : (only ?? null);
}
