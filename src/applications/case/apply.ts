import { isIsoDate } from '../../language/date.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import { NO_PERSON, type Person } from './applicant.ts';
import { APPLICATION_SCHEMA_VERSION, type Application, type Entry, type Signature } from './application.ts';
import { type Case, caseOf } from './case.ts';
import type { Amendment, ApplicationEvent, CaseEvent, Registration } from './events.ts';
import type { Flag } from './flag.ts';
import { flagsOf } from './flags.ts';
import { receiptOn, record } from './record.ts';
import type { Refusal } from './refusals.ts';
import { scrubbed } from './without-person.ts';

/**
 * What became of an event: taken, with the flags that it newly raised; or refused, in which case nothing changed.
 * `entry` names the entry that would no longer fit when an amendment is refused.
 */
export type Outcome =
  | { readonly kind: 'accepted'; readonly application: Application; readonly flags: readonly Flag[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly entry?: number };

type Effective = { readonly seq: number; readonly event: Registration | CaseEvent };

/** The entries as they are to be read: what amendments replaced is replaced, what they struck is left out. */
export function effectiveEntries(entries: readonly Entry[]): Effective[] {
  const read = new Map<number, Registration | CaseEvent | null>();
  for (const { seq, event } of entries) {
    if (event.type === 'amended') read.set(event.entry, event.replacement);
    else read.set(seq, event);
  }
  return [...read].flatMap(([seq, event]) => (event ? [{ seq, event }] : []));
}

function foldCase(effective: readonly Effective[]): { caseFile: Case } | { refusal: Refusal; entry: number } {
  const [first, ...rest] = effective;
  if (first?.event.type !== 'registered') return { refusal: 'registration-stays', entry: 1 };
  let caseFile = caseOf(first.event);
  if (receiptOn(caseFile) < caseFile.arrivedOn) return { refusal: 'out-of-order', entry: 1 };
  for (const { seq, event } of rest) {
    if (event.type === 'registered') return { refusal: 'already-recorded', entry: seq };
    const next = record(caseFile, event);
    if (typeof next === 'string') return { refusal: next, entry: seq };
    caseFile = next;
  }
  return { caseFile };
}

const HAPPENED = ['on', 'arrivedOn', 'confirmedOn', 'notifiedOn', 'receivedOn'] as const;

function liesInFuture(event: Registration | CaseEvent, today: string): boolean {
  const facts: Partial<Record<string, unknown>> = event;
  return HAPPENED.some((key) => {
    const day = facts[key];
    return isIsoDate(day) && day > today;
  });
}

/** Registers an application. Refused when it is dated in the future or confirmed before it arrived. */
export function register(
  id: string,
  registration: Registration,
  person: Person,
  signature: Signature,
  calendar: Calendar,
): Outcome {
  const { confirmedOn, arrivedOn } = registration;
  if (liesInFuture(registration, signature.today)) return { kind: 'refused', refusal: 'in-future' };
  if (confirmedOn !== null && confirmedOn < arrivedOn) return { kind: 'refused', refusal: 'out-of-order' };
  const caseFile = caseOf(registration);
  const application: Application = {
    schemaVersion: APPLICATION_SCHEMA_VERSION,
    id,
    case: caseFile,
    person,
    formerPersons: [],
    entries: [{ ...signature, seq: 1, event: registration }],
  };
  return { kind: 'accepted', application, flags: flagsOf(caseFile, signature.today, calendar) };
}

function amend(application: Application, amendment: Amendment): ReturnType<typeof foldCase> {
  const target = application.entries[amendment.entry - 1];
  if (!target || target.event.type === 'amended') return { refusal: 'no-such-entry', entry: amendment.entry };
  const entry: Entry = { seq: 0, by: '', at: 0, today: target.today, event: amendment };
  const read = effectiveEntries([...application.entries, entry]);
  const first = read[0]?.event;
  const confirmedTooEarly =
    first?.type === 'registered' && first.confirmedOn !== null && first.confirmedOn < first.arrivedOn;
  return confirmedTooEarly ? { refusal: 'out-of-order', entry: 1 } : foldCase(read);
}

function nextCase(application: Application, event: ApplicationEvent): ReturnType<typeof foldCase> {
  if (event.type === 'amended') return amend(application, event);
  if (event.type === 'registered') return { refusal: 'already-recorded', entry: 1 };
  const next = record(application.case, event);
  return typeof next === 'string'
    ? { refusal: next, entry: application.entries.length + 1 }
    : { caseFile: next };
}

/** Records an event of an application. The given application is left as it was; its entries only grow. */
export function apply(
  application: Application,
  event: ApplicationEvent,
  signature: Signature,
  calendar: Calendar,
): Outcome {
  const told = event.type === 'amended' ? event.replacement : event;
  if (told && liesInFuture(told, signature.today)) return { kind: 'refused', refusal: 'in-future' };
  const next = nextCase(application, event);
  if ('refusal' in next) return { kind: 'refused', refusal: next.refusal, entry: next.entry };
  const seq = application.entries.length + 1;
  const { today } = signature;
  const before = new Set(flagsOf(application.case, today, calendar).map((flag) => `${flag.code} ${flag.on}`));
  return {
    kind: 'accepted',
    application: {
      ...application,
      case: next.caseFile,
      entries: [...application.entries, { ...signature, seq, event }],
    },
    flags: flagsOf(next.caseFile, today, calendar).filter((flag) => !before.has(`${flag.code} ${flag.on}`)),
  };
}

/** The application with other personal data; what it was stays on record with who, when and why. */
export const amendPerson = (
  application: Application,
  person: Person,
  why: string,
  signature: Signature,
): Application => ({
  ...application,
  person,
  formerPersons: [...application.formerPersons, { ...signature, person: application.person, why }],
});

/**
 * The application without personal data, earlier data included, once the organ's retention time is over. Free texts of
 * the case and of its entries lose the applicant as well: nothing would tell later what to leave out of them.
 */
export function forgetPerson(application: Application): Application {
  const clean = scrubbed(application, application);
  const formerPersons = clean.formerPersons.map((former) => ({ ...former, person: NO_PERSON }));
  return { ...clean, person: NO_PERSON, formerPersons };
}
