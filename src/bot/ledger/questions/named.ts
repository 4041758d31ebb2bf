import { idOfMember, numberKey, PART, pairsOf } from '../../../applications/case/index-entries.ts';
import { digitsOf } from '../../../applications/case/office-number.ts';
import { abbreviates, saidName } from '../../../applications/queries/names.ts';
import { fold } from '../../../language/fold.ts';
import type { LedgerStore } from '../../../store/ledger-store.ts';

/** The most applications that a name or a number is followed to: a list of more helps nobody. */
export const MOST_FOUND = 10_000;

/** The beginning in the index of names that a name as people say it means; null for none. */
function namePrefix(asked: string): string | null {
  const { text, isSurname } = saidName(asked);
  return text === '' ? null : isSurname ? `^${text}` : text;
}

const ids = (members: readonly string[]): string[] => [...new Set(members.map(idOfMember))];

/** A member of the other indexes, from one of the names: what it is sorted by there stands before. */
const withoutName = (member: string): string => member.slice(member.indexOf(PART) + 1);

/** The applications of an applicant so named, as members of the other indexes. */
export async function membersOfApplicant(
  ledger: LedgerStore,
  organ: string,
  name: string,
): Promise<string[]> {
  const prefix = namePrefix(name);
  if (prefix === null) return [];
  const names = await ledger.withPrefix(organ, 'name', prefix, MOST_FOUND);
  const unique = (members: readonly string[]) => [...new Set(members.map(withoutName))];
  if (names.length > 0 || prefix.length <= 2) return unique(names);
  // A body's name cut short goes on otherwise than it begins.
  const near = await ledger.withPrefix(organ, 'name', prefix.slice(0, 2), MOST_FOUND);
  return unique(near.filter((member) => abbreviates(prefix, member.slice(0, member.indexOf(PART)))));
}

/** The ids of the applications of an applicant so named. */
export const idsOfApplicant = async (ledger: LedgerStore, organ: string, name: string): Promise<string[]> =>
  ids(await membersOfApplicant(ledger, organ, name));

/** The ids of the applications that a number as people say it may mean: the whole of it, or the end of its digits. */
export async function idsOfNumber(ledger: LedgerStore, organ: string, number: string): Promise<string[]> {
  const digits = digitsOf(number).length > 0 ? [numberKey(number)] : [];
  const prefixes = [`=${fold(number).text.trim()}${PART}`, ...digits];
  const rows = await Promise.all(
    prefixes.map((prefix) => ledger.withPrefix(organ, 'number', prefix, MOST_FOUND)),
  );
  return ids(rows.flat());
}

/** The ids of the applications whose content may hold some words: those that hold their first two characters; null for too many. */
export async function idsOfContent(
  ledger: LedgerStore,
  organ: string,
  words: string,
): Promise<string[] | null> {
  const [pair] = pairsOf(words);
  if (pair === undefined) return null;
  const names = await ledger.withPrefix(organ, 'content', `${pair}${PART}`, MOST_FOUND);
  return names.length < MOST_FOUND ? ids(names) : null;
}
