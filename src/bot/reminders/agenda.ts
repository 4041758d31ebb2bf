import type { Application } from '../../applications/case/application.ts';
import { handlerOf } from '../../applications/case/handler.ts';
import { type Digest, digestsOf } from '../../applications/reminders/reminders.ts';
import type { IsoDate } from '../../language/date.ts';
import { deputyOn } from '../../organs/leave.ts';
import type { Organ } from '../../organs/organ.ts';
import { isOpen, may, peopleWith } from '../../organs/permission.ts';
import { idsOf, wholeOf } from '../../store/ledger-store.ts';
import type { Parts } from '../parts.ts';
import { type KnownReport, watchedReports } from './watched-reports.ts';

/** What an organ's people are to be reminded of on a day, with what the reminders speak of. */
export interface Agenda {
  readonly digests: readonly Digest[];
  readonly applications: ReadonlyMap<string, Application>;
  readonly reports: readonly KnownReport[];
  /** Every open case with whoever its reminders go to; null for the lead. */
  readonly open: readonly OpenCase[];
}

/** An open case and whoever is reminded of it; null for nobody but the lead. */
export interface OpenCase extends Pick<Application, 'id' | 'case'> {
  readonly handler: string | null;
}

/** Open applications that are read at once. */
const PAGE = 500;

/** Every application that is open now. */
export async function openApplications(
  { ledger }: Pick<Parts, 'ledger'>,
  organ: string,
): Promise<Application[]> {
  const applications: Application[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { members, total } = await ledger.page(organ, wholeOf('open'), offset, PAGE);
    applications.push(...(await ledger.loadMany(organ, idsOf(members))));
    if (offset + PAGE >= total) return applications;
  }
}

/**
 * Whom an application's reminders go to: its handler; null, and with that the lead, when nobody has it or whoever
 * had it has no role here any more.
 */
function responsible(organ: Organ, application: Application): string | null {
  if (isOpen(organ)) return handlerOf(application) || null;
  const { handler } = application.case;
  return organ.people.some(({ user }) => user === handler) ? handler : null;
}

/** Open cases with whoever is reminded of each. */
export const casesOf = (organ: Organ, open: readonly Application[]): OpenCase[] =>
  open.map((application) => ({
    id: application.id,
    case: application.case,
    handler: responsible(organ, application),
  }));

/** Digests without what was sent before, by a run that ended before it was done. */
async function unsent(
  { organs }: Pick<Parts, 'organs'>,
  organ: string,
  digests: readonly Digest[],
): Promise<Digest[]> {
  const marks = digests.flatMap(({ firings }) => firings.map(({ what, when }) => ({ day: when, what })));
  const sent = await organs.wereSent(organ, marks);
  const done = new Set(marks.flatMap(({ day, what }, at) => (sent[at] ? [`${day} ${what}`] : [])));
  return digests
    .map((digest) => ({
      ...digest,
      firings: digest.firings.filter(({ what, when }) => !done.has(`${when} ${what}`)),
    }))
    .filter(({ firings }) => firings.length > 0);
}

/** What an organ's people are to be reminded of on a day; days after `since` are caught up. */
export async function agendaOf(
  parts: Pick<Parts, 'store' | 'organs' | 'ledger' | 'calendar'>,
  organ: Organ,
  since: IsoDate,
  today: IsoDate,
): Promise<Agenda> {
  const open = await openApplications(parts, organ.id);
  const reports = await watchedReports(parts, organ, today);
  const cases = casesOf(organ, open);
  const digests = digestsOf({
    applications: cases.map(({ id, case: caseFile, handler }) => ({ id, case: { ...caseFile, handler } })),
    reports,
    lead: peopleWith(organ, ['lead'])[0] ?? null,
    deputyOf: (user) => deputyOn(organ.leaves, user, today),
    settings: organ.reminders,
    since,
    today,
    calendar: parts.calendar,
  });
  // Whoever left the organ keeps what they set, and hears nothing of it.
  const ours = digests.filter(({ to }) => may(organ, to, 'ledger.read'));
  const fresh = await unsent(parts, organ.id, ours);
  const chosen = fresh.flatMap(({ firings }) =>
    firings.flatMap(({ subject }) => (subject.kind === 'chosen' ? [subject.key] : [])),
  );
  const closed = await parts.ledger.loadMany(organ.id, [...new Set(chosen)]);
  const applications = new Map([...open, ...closed].map((application) => [application.id, application]));
  return { digests: fresh, applications, reports, open: cases };
}
