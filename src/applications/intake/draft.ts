import type { IsoDate } from '../../language/date.ts';
import type { Span } from '../../language/span.ts';
import { type Channel, needsConfirmation } from '../../report/calendar/statutory.ts';
import type { ApplicantKind, Person } from '../case/applicant.ts';
import type { Registration } from '../case/events.ts';

/** What a message says of a new application; null where it says nothing. */
export interface IntakeDraft {
  readonly number: string | null;
  readonly applicant: ApplicantKind | null;
  readonly channel: Channel | null;
  readonly arrivedOn: IsoDate | null;
  readonly confirmedOn: IsoDate | null;
  readonly description: string | null;
  readonly supply: string | null;
  readonly person: Person;
}

/** What is to be asked for before anything can be registered. A missing confirmation is asked for but does not hinder. */
export type Missing =
  | 'organ'
  | 'number'
  | 'applicant'
  | 'channel'
  | 'arrivedOn'
  | 'description'
  | 'contents'
  | 'confirmedOn';

/** A draft while it is read, with the stretches that were used and those of which nothing is known. */
export interface IntakeReading {
  draft: { -readonly [K in keyof IntakeDraft]: IntakeDraft[K] };
  readonly contents: Span[][];
  count: number;
  /** A day of arrival that cannot be, as it was said. */
  oddDay: Span | null;
  readonly used: Span[];
  readonly unread: Span[];
}

/** What is missing of a draft of `count` applications, of which `contents` are known. */
export function missingOf(draft: IntakeDraft, count: number, contents: number): Missing[] {
  const fields = ['number', 'applicant', 'channel', 'arrivedOn', 'description'] as const;
  const missing: Missing[] = fields.filter((field) => draft[field] === null);
  const unconfirmed =
    draft.channel !== null && needsConfirmation(draft.channel) && draft.confirmedOn === null;
  const all = missing.map((field) => (field === 'description' && count > 1 ? 'contents' : field));
  if (draft.description !== null && contents < count) all.push('contents');
  return unconfirmed ? [...all, 'confirmedOn'] : all;
}

/** The registration of a complete draft; null while something is missing that it cannot do without. */
export function registrationOf(draft: IntakeDraft): Registration | null {
  const { number, applicant, channel, arrivedOn, description, confirmedOn, supply } = draft;
  if (number === null || applicant === null || channel === null) return null;
  if (arrivedOn === null || description === null) return null;
  const facts = { number, applicant, channel, arrivedOn, confirmedOn, description, supply: supply ?? '' };
  return { type: 'registered', ...facts };
}
