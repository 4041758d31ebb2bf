import { dateOfDayNumber, type IsoDate } from '../../../language/date.ts';
import { type LedgerStore, wholeOf } from '../../../store/ledger-store.ts';

/** The day on which a ledger's first application was received; null for an empty one. */
export async function firstReceived(ledger: LedgerStore, organ: string): Promise<IsoDate | null> {
  const { members } = await ledger.page(organ, wholeOf('received'), 0, 1);
  const [score] = await ledger.scores(organ, 'received', members);
  return score == null ? null : dateOfDayNumber(score);
}
