import { feeSentence } from '../../applications/case/fees.ts';
import type { LedgerFigures, Session } from '../../interview/session.ts';
import { organOf } from '../../store/keys.ts';
import { todayOf } from '../clock.ts';
import { figuresOfYear } from '../ledger/questions/year-figures.ts';
import type { Parts } from '../parts.ts';
import type { Outcome } from './outcome.ts';

/** What the organ's ledger says of the report's year as it stands now; null where it holds nothing. */
async function readFigures(parts: Parts, session: Session): Promise<LedgerFigures | null> {
  const { year, lang } = session;
  const { form } = session.content.report;
  const figures = await figuresOfYear(parts.ledger, organOf(session.id), year, form);
  if (!figures) return null;
  const { cells, fees, unconfirmed, knowsEarlierYears } = figures;
  return {
    day: todayOf(parts.clock),
    figures: Object.fromEntries(Object.entries(cells).filter(([, figure]) => figure !== 0)),
    unconfirmed,
    knowsEarlierYears,
    fees: { count: fees.count, sentence: feeSentence({ year, ...fees }, lang) },
  };
}

/** Reads the ledger for a report. */
export const readLedger = async (parts: Parts, session: Session, task: string): Promise<Outcome> => ({
  kind: 'ledger-read',
  task,
  ledger: await readFigures(parts, session),
});
