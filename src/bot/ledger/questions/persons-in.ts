import { PART } from '../../../applications/case/index-entries.ts';
import { fold } from '../../../language/fold.ts';
import type { Parts } from '../../parts.ts';

/** Names that begin alike and are looked at together; where there are more, the text's own next characters tell. */
const TOGETHER = 60;

/** Looks into the index that run at the same time. */
const AT_ONCE = 200;

/** The longest name that is followed, in characters. */
const LONGEST = 40;

/** Applicants’ names in the index that begin with some characters; null: too many to look at. */
async function namesFrom({ ledger }: Pick<Parts, 'ledger'>, organ: string, beginning: string) {
  const members = await ledger.withPrefix(organ, 'name', `^${beginning}`, TOGETHER);
  if (members.length === TOGETHER) return null;
  return members.map((member) => member.slice(1, member.indexOf(PART)));
}

/** Every stretch of a text that goes on from one of its stretches by a character. */
function longer(text: string, beginning: string): string[] {
  const beginnings = new Set<string>();
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    const next = text.slice(at, at + beginning.length + 1);
    if (next.length > beginning.length) beginnings.add(next);
  }
  return [...beginnings];
}

/** The pairs of characters that a text holds and that a name may begin with. */
function pairsOf(text: string): string[] {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (/^\p{L}[\p{L}\p{M}·. ]/u.test(pair)) pairs.add(pair);
  }
  return [...pairs];
}

/** The applicants of a ledger whom a text names in full. Costs a look for each pair of characters, however long the ledger. */
async function personsIn(parts: Pick<Parts, 'ledger'>, organ: string, text: string): Promise<string[]> {
  const persons = new Set<string>();
  let beginnings = pairsOf(text);
  while (beginnings.length > 0) {
    const next: string[] = [];
    for (let at = 0; at < beginnings.length; at += AT_ONCE) {
      const some = beginnings.slice(at, at + AT_ONCE);
      const applicants = await Promise.all(some.map((beginning) => namesFrom(parts, organ, beginning)));
      for (const [index, beginning] of some.entries()) {
        const names = applicants[index];
        for (const name of names ?? []) if (text.includes(name)) persons.add(name);
        if (names !== null) continue;
        // A name that is wholly said sorts before all that go on from it.
        const [exact] = await parts.ledger.withPrefix(organ, 'name', `^${beginning}${PART}`, 1);
        if (exact !== undefined) persons.add(beginning);
        if (beginning.length < LONGEST) next.push(...longer(text, beginning));
      }
    }
    beginnings = next;
  }
  return [...persons];
}

/** A text as it was written, and once more without blanks and traditional characters: names are spelled in many ways. */
const spellings = (text: string): string => `${text}\n${fold(text, 'dropped').text.replaceAll('·', '')}`;

/** The applicants of a ledger whom something names that is about to go to a model: they are kept back. */
export async function keptBack(
  parts: Pick<Parts, 'ledger' | 'drafter'>,
  organ: string,
  texts: readonly (string | null)[],
): Promise<string[]> {
  return parts.drafter.destination === null ? [] : personsIn(parts, organ, spellings(texts.join('\n')));
}
