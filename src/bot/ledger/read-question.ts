import { isIntake } from '../../applications/intake-opening.ts';
import type { Query } from '../../applications/queries.ts';
import { readQuery } from '../../applications/query-patterns.ts';
import type { IsoDate } from '../../language/date.ts';

/** Words that ask: nobody answers a report's question with them. */
const ASKS =
  /几(件|个|份)|多少|哪(些|几|件|一步|步)|怎么样|怎样了|[?？]|到期的|超期的|最(紧急|着?急|先)|的申请$/;

/** A question to the ledger read by plain patterns; within a report only what can be no answer to it. */
export function readQuestion(text: string, today: IsoDate, inReport: boolean): Query | null {
  if (isIntake(text)) return null;
  const query = readQuery(text, today);
  if (!query || !inReport) return query;
  const isRuleQuestion = query.kind === 'howCounted' && query.number === null;
  return ASKS.test(text) && !isRuleQuestion ? query : null;
}

/** Whether a text that no pattern knows speaks of applications, so that a model may be asked what it means. */
export const speaksOfApplications = (text: string): boolean =>
  text.length <= 200 && /申请|台账|办结|到期|答复|补正|延期|件|application|due|pending/i.test(text);
