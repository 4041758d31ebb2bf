import type { Query } from '../../../applications/queries/query.ts';
import { contextAt } from '../../../applications/queries/reading/context.ts';
import { replyTo } from '../../../applications/queries/reply.ts';
import type { Reply } from '../../../applications/queries/reply-kinds.ts';
import { explain } from '../../../interview/explain.ts';
import type { Calendar } from '../../../report/calendar/calendar.ts';
import type { LedgerStore } from '../../../store/ledger-store.ts';
import { ledgerWordsFor, type WordsReader } from './ledger-words.ts';

/** Who asks, and when. */
export interface Reader extends WordsReader {
  readonly today: string;
}

/** What to do with a message to an organ's ledger; the ledger tells names and words of contents apart. */
export async function readInLedger(
  { ledger, calendar }: { readonly ledger: LedgerStore; readonly calendar: Calendar },
  organ: string,
  text: string,
  reader: Reader,
  previous: Query | null,
): Promise<Reply> {
  const words = await ledgerWordsFor(ledger, organ, text, reader);
  return replyTo(text, words, contextAt(reader.today, calendar, previous), explain);
}
