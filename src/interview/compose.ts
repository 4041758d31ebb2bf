import { digestOf } from '../report/digest.ts';
import { preambleOf } from '../report/preamble.ts';
import type { Report } from '../report/report.ts';
import { withTotals } from '../report/totals.ts';
import type { Session } from './session.ts';
import { isYearRunning } from './standing.ts';

/** The report as it stands: figures with their totals, accepted texts, and the opening paragraph. */
export function composedReport(session: Session): Report {
  const { report, organ, contact } = session.content;
  const until = isYearRunning(session) ? session.now.day.slice(5) : undefined;
  return withTotals({ ...report, preamble: preambleOf(organ.name, session.year, contact, until) });
}

/** Names what the report says now: the same again as long as nothing in it changed. */
export const contentDigest = (session: Session): string => digestOf(JSON.stringify(composedReport(session)));
