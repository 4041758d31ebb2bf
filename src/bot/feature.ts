import type { Alert } from '../dialogue/entry-form.ts';
import type { QuestionRef } from '../dialogue/message.ts';
import type { After, HeardMessage, Origin } from './origin.ts';

/** A press of a button. `message` is where it stood; null for one that only its reader sees. */
export interface Pressed extends Origin {
  readonly value: string;
  /** Opens a form within three seconds. */
  readonly trigger: string;
  readonly message: { readonly channel: string; readonly ts: string } | null;
  readonly thread: string | null;
  /** The question that it stands under; null for a button of none. */
  readonly asks: QuestionRef | null;
}

/** A form that was sent. */
export interface Submitted extends Origin {
  readonly context: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

/** What became of a form: taken, or back to the person with what is wrong by field. */
export type Submission =
  | { readonly kind: 'taken'; readonly after: After }
  | { readonly kind: 'wrong'; readonly errors: Readonly<Record<string, string>> };

/** What presses and forms do, found by their names, which are unique. Each commits first and returns what is left to do. */
export interface Doors {
  readonly presses: Readonly<Record<string, (pressed: Pressed) => Promise<After>>>;
  readonly forms: Readonly<Record<string, (submitted: Submitted) => Promise<Submission>>>;
}

/** What a form tells while it is filled in, found by its name: as its live fields stand now. Writes nothing. */
export type Heeds = Readonly<Record<string, (filled: Submitted) => Promise<Alert>>>;

/**
 * Something the bot can do beside the interview. Whatever it is given it commits first and returns what to do after the
 * acknowledgement; null: not for this feature.
 */
export interface Feature extends Doors {
  readonly heeds?: Heeds;
  hear(heard: HeardMessage): Promise<After | null>;
  /** A message that was changed after it was heard. */
  hearEdit?(heard: Omit<HeardMessage, 'files'>): Promise<After | null>;
  command(origin: Origin, text: string, trigger: string): Promise<After | null>;
}
