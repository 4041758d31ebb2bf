import type { ApplicationEvent, Registration } from '../../../src/applications/case/events.ts';
import { type Facts, factsOf } from '../../../src/applications/queries/facts.ts';
import type { Knowledge } from '../../../src/applications/queries/holds.ts';
import type { Telling } from '../../../src/applications/queries/telling.ts';
import type { Lang } from '../../../src/report/language.ts';
import { calendar, given } from '../support.ts';

/** What may be asked of an application after some events. */
export const facts = (changes: Partial<Registration>, ...events: readonly ApplicationEvent[]): Facts =>
  factsOf(given(changes, ...events), calendar);

/** Who asks on Wednesday, 2026-09-16: U-LIN, whose colleague 沈青 is U-SHEN; nobody's name is known to them. */
export const known: Knowledge = {
  today: '2026-09-16',
  workdaysBetween: calendar.workdaysBetween,
  by: 'U-LIN',
  isOf: () => false,
  applicantsOf: () => [],
  called: (name) => (name === '沈青' ? ['U-SHEN'] : []),
};

/** The same day's telling, of a ledger whose first application came on `since`. */
export const telling = (lang: Lang = 'zh', since: Telling['since'] = null): Telling => ({
  lang,
  since,
  today: known.today,
  workdaysBetween: calendar.workdaysBetween,
  nameOf: (handler) => (handler === 'U-SHEN' ? '沈青' : handler),
  rowOf: () => null,
});
