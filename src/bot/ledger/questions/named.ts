import { namesOf } from '../../../applications/case/applicant.ts';
import { idOfMember, numberKey, PART, pairsOf } from '../../../applications/case/index-entries.ts';
import { digitsOf } from '../../../applications/case/office-number.ts';
import type { Facts } from '../../../applications/queries/facts.ts';
import { abbreviates, saidName } from '../../../applications/queries/names.ts';
import { dayNumberOf } from '../../../language/date.ts';
import { fold } from '../../../language/fold.ts';
import type { IndexRange, LedgerStore } from '../../../store/ledger-store.ts';

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

/** Members of an index that are read in one command. */
const MEMBERS_TOGETHER = 25_000;

/** The members of a part of an index, in its order. */
export async function membersIn(ledger: LedgerStore, organ: string, range: IndexRange): Promise<string[]> {
  const out: string[] = [];
  for (let at = 0; ; at += MEMBERS_TOGETHER) {
    const { members, total } = await ledger.page(organ, range, at, MEMBERS_TOGETHER);
    for (const member of members) out.push(member);
    if (at + MEMBERS_TOGETHER >= total) return out;
  }
}

/** Who applied for each of some cases, by its id. `isIndexed`: whether every case stands in the newest indexes. */
export async function applicantsOfCases(
  ledger: LedgerStore,
  organ: string,
  cases: readonly Facts[],
  isIndexed: boolean,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = new Set(cases.map(({ id }) => id));
  if (!isIndexed) {
    const loaded = await ledger.loadMany(organ, [...ids]);
    return new Map(loaded.map(({ id, person }) => [id, namesOf(person)]));
  }
  const days = cases.map(({ received }) => dayNumberOf(received));
  if (days.length === 0) return new Map();
  const [from, to] = days.reduce(
    ([first, last], day) => [Math.min(first, day), Math.max(last, day)],
    [Number.MAX_SAFE_INTEGER, 0],
  );
  const found = new Map<string, string[]>();
  for (const member of await membersIn(ledger, organ, { index: 'applicant', from, to })) {
    const id = idOfMember(member);
    if (ids.has(id)) found.set(id, [...(found.get(id) ?? []), member.slice(0, member.indexOf(PART))]);
  }
  return found;
}
