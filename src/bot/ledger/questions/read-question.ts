import { idOfMember, PART, pairsOf } from '../../../applications/case/index-entries.ts';
import type { Query } from '../../../applications/queries/query.ts';
import { contextAt } from '../../../applications/queries/reading/context.ts';
import type { Unknown } from '../../../applications/queries/reading/gather.ts';
import {
  type Meant,
  type ReadQuestions,
  readQuestions,
  unknownWords,
} from '../../../applications/queries/reading/read-questions.ts';
import { vocabularyWith } from '../../../applications/queries/reading/vocabulary.ts';
import { normalForm } from '../../../language/fold.ts';
import type { Calendar } from '../../../report/calendar/calendar.ts';
import type { LedgerStore } from '../../../store/ledger-store.ts';
import type { NamesSeen } from './answer-query.ts';
import { idsOfApplicant } from './named.ts';

/** Words of one message that are looked up in the ledger: more are no question. */
const MOST_LOOKED_UP = 3;

/** Contents that hold a word's first characters and are looked at whether they hold all of it. */
const MOST_CONTENTS = 200;

/** Whom a word may be told apart for: who asks, of which organ, and how its people are called. */
export interface Reader {
  readonly today: string;
  readonly names: NamesSeen;
  /** Whether somebody of the organ is called so. */
  readonly isHandler: (name: string) => Promise<boolean>;
}

async function isContent(ledger: LedgerStore, organ: string, words: string): Promise<boolean> {
  const [pair] = pairsOf(words);
  if (pair === undefined) return false;
  const found = await ledger.withPrefix(organ, 'content', `${pair}${PART}`, MOST_CONTENTS);
  const facts = await ledger.facts(organ, [...new Set(found.map(idOfMember))]);
  return facts.some(({ content }) => normalForm(content).includes(normalForm(words)));
}

async function meantBy(
  ledger: LedgerStore,
  organ: string,
  { words, hint }: Pick<Unknown, 'words' | 'hint'>,
  reader: Reader,
): Promise<Meant> {
  if (hint === 'handler') return (await reader.isHandler(words)) ? 'handler' : null;
  if (reader.names !== 'none' && (await idsOfApplicant(ledger, organ, words)).length > 0) return 'applicant';
  if (await isContent(ledger, organ, words)) return 'content';
  return (await reader.isHandler(words)) ? 'handler' : null;
}

/** What a message asks of an organ's ledger; the ledger tells names and words of contents apart. */
export async function readInLedger(
  ledger: LedgerStore,
  calendar: Calendar,
  organ: string,
  text: string,
  reader: Reader,
  previous: Query | null,
): Promise<ReadQuestions> {
  const vocabulary = vocabularyWith();
  const unknown = unknownWords(text, vocabulary).slice(0, MOST_LOOKED_UP);
  const told = new Map<string, Meant>();
  for (const each of unknown) told.set(each.words, await meantBy(ledger, organ, each, reader));
  const context = contextAt(reader.today, calendar, previous);
  return readQuestions(text, vocabulary, context, ({ words }) => told.get(words) ?? null);
}
