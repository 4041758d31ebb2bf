import { normalForm } from '../../language/fold.ts';
import type { effectiveEntries } from '../case/apply.ts';
import type { CaseEvent, Registration } from '../case/events.ts';
import { numberForm } from '../case/office-number.ts';
import type { RegisterField } from './heading-words.ts';

/** An event of a case, its registration included. */
export type ToldEvent = Registration | CaseEvent;

/** The entries of a case as they are to be read. */
export type Effective = ReturnType<typeof effectiveEntries>;

/** Something that a register says otherwise than the ledger: which field, and what either says, as it is stored. */
export interface Difference {
  readonly field: RegisterField;
  readonly ledger: string;
  readonly register: string;
}

/** What one event of a row says that the ledger's entry does not: keys of the event that are blank there, or other. */
export interface Comparison {
  readonly fills: readonly (readonly [key: string, field: RegisterField])[];
  readonly differs: readonly (readonly [key: string, difference: Difference])[];
}

type Told = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, RegisterField>>;

/** The fields of a register that an event holds, by the event's own keys; a register tells nothing else of it. */
export const EVENT_FIELDS: Readonly<Partial<Record<ToldEvent['type'], Fields>>> = {
  registered: {
    number: 'number',
    applicant: 'applicant',
    channel: 'channel',
    arrivedOn: 'arrivedOn',
    confirmedOn: 'confirmedOn',
    description: 'description',
    supply: 'supply',
    letter: 'letter',
  },
  confirmed: { on: 'confirmedOn' },
  assigned: { handler: 'handler' },
  correctionAsked: { on: 'correctionAskedOn', until: 'correctionUntil' },
  correctionReceived: { on: 'correctionReceivedOn' },
  extended: { on: 'extendedOn', approver: 'approver', notifiedOn: 'extensionNotifiedOn' },
  feeNotified: {
    on: 'feeNotifiedOn',
    receivedOn: 'feeReceivedOn',
    basis: 'feeBasis',
    units: 'feeUnits',
    amountYuan: 'feeYuan',
  },
  feeNoticeReceived: { on: 'feeReceivedOn' },
  feePaid: { on: 'feePaidOn' },
  answered: {
    on: 'answeredOn',
    disposition: 'disposition',
    documentNumber: 'documentNumber',
    delivery: 'delivery',
  },
  delivered: { on: 'deliveredOn' },
  withdrawn: { on: 'withdrawnOn' },
};

/** The fields of the applicant, by their own names. */
export const PERSON_FIELDS = {
  name: 'name',
  agent: 'agent',
  identity: 'identity',
  contact: 'contact',
} as const;

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** Whether two values are one but for the way in which they are written. */
function isSame(field: RegisterField, one: string, other: string): boolean {
  if (one === other) return true;
  const form = field === 'number' || field === 'letter' ? numberForm : normalForm;
  return form(one) !== '' && form(one) === form(other);
}

/** Compares what a row tells with what the ledger holds, in the fields in which the row says something. */
export function compare(
  held: Told,
  told: Told,
  fields: Fields,
  isSaid: (field: RegisterField) => boolean,
): Comparison {
  const fills: [string, RegisterField][] = [];
  const differs: [string, Difference][] = [];
  for (const [key, field] of Object.entries(fields)) {
    const [ledger, register] = [textOf(held[key]), textOf(told[key])];
    if (register === '' || !isSaid(field) || isSame(field, ledger, register)) continue;
    if (ledger === '') fills.push([key, field]);
    else differs.push([key, { field, ledger, register }]);
  }
  return { fills, differs };
}

/** A record with some keys as another has them. */
export const withKeys = (held: Told, told: Told, keys: readonly string[]): Told => ({
  ...held,
  ...Object.fromEntries(keys.map((key) => [key, told[key]])),
});

/** Events that end a case: a register has one of them where the ledger may have the other. */
const CLOSING: ReadonlySet<ToldEvent['type']> = new Set(['answered', 'withdrawn']);

/** Events of which a register tells the first: the answer that counts, and its delivery. Of all others it tells the last. */
const FIRST: ReadonlySet<ToldEvent['type']> = new Set(['answered', 'delivered']);

/** The ledger's entry that an event of a row speaks of: one of its type; of the only closing event, of either type. */
export function entryFor(entries: Effective, row: readonly ToldEvent[], { type }: ToldEvent) {
  const isOwn = ({ event }: Effective[number]) => event.type === type;
  const own = FIRST.has(type) ? entries.find(isOwn) : entries.findLast(isOwn);
  const isOnlyEnd = CLOSING.has(type) && row.filter((event) => CLOSING.has(event.type)).length === 1;
  return own ?? (isOnlyEnd ? entries.findLast(({ event }) => CLOSING.has(event.type)) : undefined);
}
