import type { Calendar } from '../../report/calendar/calendar.ts';
import type { Person } from '../case/applicant.ts';
import type { Application, Signature } from '../case/application.ts';
import { amendPerson, apply, effectiveEntries } from '../case/apply.ts';
import { type ApplicationEvent, amendmentSchema } from '../case/events.ts';
import { closedOn } from '../case/index-entries.ts';
import { refusalText } from '../case/refusals.ts';
import {
  compare,
  type Difference,
  type Effective,
  EVENT_FIELDS,
  entryFor,
  PERSON_FIELDS,
  type ToldEvent,
  withKeys,
} from './compare.ts';
import type { RegisterField } from './heading-words.ts';

/** The way from the ledger to what a row says: blanks that it fills, and what it says otherwise. */
export interface Toward {
  readonly fills: readonly RegisterField[];
  readonly differs: readonly Difference[];
  /** The application with its blanks filled; the given one where nothing is filled. */
  readonly filled: Application;
  /** The application as the row says, differences included. */
  readonly taken: Application;
  /** Why something of the row cannot be recorded. */
  readonly refused: readonly string[];
}

/** A step towards the row: what it fills or changes, and what is to be recorded for the one or for both. */
interface Move {
  readonly fills: readonly RegisterField[];
  readonly differs: readonly Difference[];
  readonly toFill: ApplicationEvent | null;
  readonly toTake: ApplicationEvent | null;
}

/** How a row is held against the ledger: fields in which it says something, and the reason that amendments are given. */
export interface RowSaid {
  readonly fields: ReadonlySet<RegisterField>;
  readonly why: string;
}

const amended = (entry: number, replacement: unknown, why: string): ApplicationEvent =>
  amendmentSchema.parse({ type: 'amended', entry, replacement, why });

/** An event of a row as the ledger has it: a day that it recorded as an event of its own is one in the row too. */
function apart(event: ToldEvent, has: (type: ToldEvent['type']) => boolean): ToldEvent[] {
  if (event.type === 'registered' && event.confirmedOn !== null && has('confirmed'))
    return [
      { ...event, confirmedOn: null },
      { type: 'confirmed', on: event.confirmedOn },
    ];
  if (event.type === 'feeNotified' && event.receivedOn !== null && has('feeNoticeReceived'))
    return [
      { ...event, receivedOn: null },
      { type: 'feeNoticeReceived', on: event.receivedOn },
    ];
  return [event];
}

/** The events of a row. */
function eventsOf(row: Application, entries: Effective): ToldEvent[] {
  const has = (type: ToldEvent['type']) => entries.some(({ event }) => event.type === type);
  return effectiveEntries(row.entries).flatMap(({ event }) => apart(event, has));
}

/** What the ledger lacks wholly: the event as the row tells it. */
function missing(event: ToldEvent): Move {
  const told: Readonly<Record<string, unknown>> = { ...event };
  const fields = Object.entries(EVENT_FIELDS[event.type] ?? {});
  const fills = fields.flatMap(([key, field]) => (told[key] ? [field] : []));
  return { fills, differs: [], toFill: event, toTake: event };
}

/** The case ended otherwise: by an answer here and a withdrawal there. */
function otherEnd(held: ToldEvent, event: ToldEvent, seq: number, why: string): Move {
  const name = (one: ToldEvent) => (one.type === 'answered' ? one.disposition : one.type);
  const difference: Difference = { field: 'disposition', ledger: name(held), register: name(event) };
  return { fills: [], differs: [difference], toFill: null, toTake: amended(seq, event, why) };
}

function moveFor(entries: Effective, events: readonly ToldEvent[], event: ToldEvent, row: RowSaid): Move[] {
  const fields = EVENT_FIELDS[event.type];
  if (!fields) return [];
  const entry = entryFor(entries, events, event);
  if (!entry) return [missing(event)];
  if (entry.event.type !== event.type) return [otherEnd(entry.event, event, entry.seq, row.why)];
  // A withdrawal may stand in the column of answers.
  const isSaid = (field: RegisterField) =>
    row.fields.has(field) || (field === 'withdrawnOn' && row.fields.has('answeredOn'));
  const { fills, differs } = compare(entry.event, event, fields, isSaid);
  const own = fills.map(([key]) => key);
  const all = [...own, ...differs.map(([key]) => key)];
  const recorded = (keys: readonly string[]) =>
    keys.length === 0 ? null : amended(entry.seq, withKeys(entry.event, event, keys), row.why);
  return [
    {
      fills: fills.map(([, field]) => field),
      differs: differs.map(([, difference]) => difference),
      toFill: recorded(own),
      toTake: recorded(all),
    },
  ];
}

/** Personal data of a closed case that is not there was deleted: an old register does not bring it back. */
const isForgotten = ({ person, case: caseFile }: Application): boolean =>
  closedOn(caseFile) !== null && Object.values(person).every((text) => text === '');

/** Holds a row, read as an application, against the ledger's. */
export function toward(
  known: Application,
  row: Application,
  said: RowSaid,
  signature: Signature,
  calendar: Calendar,
): Toward {
  const entries = effectiveEntries(known.entries);
  const events = eventsOf(row, entries);
  const moves = events.flatMap((event) => moveFor(entries, events, event, said));
  const refused = new Set<string>();
  const after = (choose: (move: Move) => ApplicationEvent | null): Application =>
    moves.reduce((application, move) => {
      const event = choose(move);
      if (event === null) return application;
      const outcome = apply(application, event, signature, calendar);
      if (outcome.kind === 'accepted') return outcome.application;
      refused.add(refusalText(outcome.refusal));
      return application;
    }, known);
  const persons = isForgotten(known)
    ? { fills: [], differs: [] }
    : compare({ ...known.person }, { ...row.person }, PERSON_FIELDS, () => true);
  const withPerson = (application: Application, keys: readonly string[]): Application => {
    if (keys.length === 0) return application;
    const person: Person = { ...known.person };
    for (const key of Object.keys(PERSON_FIELDS) as (keyof typeof PERSON_FIELDS)[]) {
      if (keys.includes(key)) person[key] = row.person[key] ?? '';
    }
    return amendPerson(application, person, said.why, signature);
  };
  const blank = persons.fills.map(([key]) => key);
  return {
    fills: [...moves.flatMap(({ fills }) => fills), ...persons.fills.map(([, field]) => field)],
    differs: [
      ...moves.flatMap(({ differs }) => differs),
      ...persons.differs.map(([, difference]) => difference),
    ],
    filled: withPerson(
      after(({ toFill }) => toFill),
      blank,
    ),
    taken: withPerson(
      after(({ toTake }) => toTake),
      [...blank, ...persons.differs.map(([key]) => key)],
    ),
    refused: [...refused],
  };
}
