import { doRedate, isRedateWork } from '../ledger/case/redate.ts';
import { doImport, isImportWork } from '../ledger/register/work.ts';
import type { Parts } from '../parts.ts';
import { doDigest, isDigestWork } from '../reminders/do-digest.ts';
import type { Work } from '../work-queue.ts';
import { doWork } from './do-work.ts';

/** Work on an organ as a whole, told from work on a report by its name. */
const OF_ORGANS: readonly {
  readonly is: (what: string) => boolean;
  readonly does: (parts: Parts, organ: string, what: string, isLastAttempt: boolean) => Promise<void>;
}[] = [
  { is: isDigestWork, does: doDigest },
  { is: isRedateWork, does: doRedate },
  { is: isImportWork, does: doImport },
];

/** Does whatever was handed to the queue. */
export const doAnyWork = (parts: Parts, work: Work): Promise<void> => {
  const ofOrgan = OF_ORGANS.find(({ is }) => is(work.what));
  return ofOrgan ? ofOrgan.does(parts, work.session, work.what, work.isLastAttempt) : doWork(parts, work);
};
