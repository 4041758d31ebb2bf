import type { Case } from '../../../applications/case/case.ts';
import type { EntryField } from '../../../dialogue/entry-form.ts';
import type { Option } from '../../../dialogue/message.ts';
import type { IsoDate } from '../../../language/date.ts';

/** A form's values by field. */
export type Values = Readonly<Record<string, string>>;

/** How an event is asked for: what stands on its button, its fields, and how the values become the event. */
export interface EventForm {
  readonly label: string;
  /** What its day is called. */
  readonly on: string;
  /** The day that the form begins with, where it is not today. */
  readonly day?: (caseFile: Case) => IsoDate | null;
  readonly fields: (caseFile: Case, today: IsoDate) => readonly EntryField[];
  /** What the values add to the type and the day. */
  readonly read: (values: Values, caseFile: Case) => Readonly<Record<string, unknown>>;
}

/** The field for an event's reason: `why` is the reason of an amendment, which stands in the same form. */
export const BECAUSE = 'because';

/** A value that may be left out. */
export const maybe = (value: string | undefined): string | null => (value ? value : null);
/** An event without fields of its own. */
export const NONE = () => [];
/** What such an event reads from them. */
export const NOTHING = () => ({});

/** Yes or no, by choice. */
export const YES_NO: readonly Option[] = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
];
