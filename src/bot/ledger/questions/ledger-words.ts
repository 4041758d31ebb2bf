import { idOfMember, PART, pairsOf } from '../../../applications/case/index-entries.ts';
import { saidName } from '../../../applications/queries/names.ts';
import { type LedgerWords, NO_WORDS } from '../../../applications/queries/reading/ledger-words.ts';
import { tokensOf } from '../../../applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../applications/queries/reading/vocabulary.ts';
import { fold } from '../../../language/fold.ts';
import type { LedgerStore } from '../../../store/ledger-store.ts';
import type { NamesSeen } from './answer-query.ts';

/** Words of one message that are looked up in the ledger: more are no question. Each costs up to seven commands. */
const MOST_LOOKED_UP = 3;
/** Names that begin alike and are looked at together. */
const MOST_NAMES = 60;
/** Contents that hold two characters of a word and are looked at whether they hold all of it. */
const MOST_CONTENTS = 200;
/** Pairs of a word of which the rarest is followed: its first, its last and one between them. */
const PAIRS_WEIGHED = 3;

/** Who reads: whose names may be looked for, and what the organ's people are called. */
export interface WordsReader {
  readonly names: NamesSeen;
  readonly handlers: () => Promise<readonly string[]>;
}

/** A stretch of a question that nobody knows, with all that follows it: a name may go on in what looks like a word. */
interface Stranger {
  readonly words: string;
  readonly onward: string;
}

function strangersIn(text: string): Stranger[] {
  const folded = fold(text).text;
  return tokensOf(folded, vocabularyWith())
    .flatMap((token) =>
      token.kind === 'unknown' && token.is === null
        ? [{ words: token.words, onward: folded.slice(token.start) }]
        : [],
    )
    .slice(0, MOST_LOOKED_UP);
}

const nameIn = (member: string): string => member.slice(0, member.indexOf(PART)).replace('^', '');

/** Names that may begin where a stretch does, that hold it, or that are of the surname it is. */
async function applicantsNear(
  ledger: LedgerStore,
  organ: string,
  { words, onward }: Stranger,
): Promise<string[]> {
  const { text, isSurname } = saidName(words);
  const beginnings = isSurname
    ? [`^${text}`]
    : [`^${onward.slice(0, 2)}`, ...(words.length > 1 ? [`^${onward.slice(0, 3)}`, words.slice(0, 2)] : [])];
  const rows = await Promise.all(
    beginnings.map((beginning) => ledger.withPrefix(organ, 'name', beginning, MOST_NAMES)),
  );
  return rows.flat().map(nameIn);
}

/** Contents that may hold a stretch: those that hold the rarest of its pairs. */
async function contentsNear(ledger: LedgerStore, organ: string, { words }: Stranger): Promise<string[]> {
  const all = pairsOf(words);
  const pairs = all.length <= PAIRS_WEIGHED ? all : [all[0], all[all.length >> 1], all.at(-1)];
  const known = pairs.flatMap((pair) => (pair === undefined ? [] : [`${pair}${PART}`]));
  if (known.length === 0) return [];
  const sizes = known.length === 1 ? [0] : await ledger.prefixCounts(organ, 'content', known);
  const rarest = known[sizes.indexOf(Math.min(...sizes))] ?? '';
  const members = await ledger.withPrefix(organ, 'content', rarest, MOST_CONTENTS);
  const facts = await ledger.facts(organ, [...new Set(members.map(idOfMember))]);
  return facts.map(({ content }) => content);
}

/** What a ledger knows of the words of a message that no question knows. */
export async function ledgerWordsFor(
  ledger: LedgerStore,
  organ: string,
  text: string,
  { names, handlers }: WordsReader,
): Promise<LedgerWords> {
  const strangers = strangersIn(text);
  if (strangers.length === 0) return NO_WORDS;
  const applicants: string[] = [];
  const contents: string[] = [];
  for (const stranger of strangers) {
    if (names !== 'none') applicants.push(...(await applicantsNear(ledger, organ, stranger)));
    contents.push(...(await contentsNear(ledger, organ, stranger)));
  }
  return {
    applicants: [...new Set(applicants)],
    contents: [...new Set(contents)],
    handlers: await handlers(),
  };
}
