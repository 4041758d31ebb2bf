import type { ModelReading } from '../../../src/interview/hearing/model-reading.ts';
import type { Session } from '../../../src/interview/session.ts';

/** What stands in the report after a dialogue; what is not named may be anything. */
export interface Stands {
  /** Notes by question, without the "notes." before it; null: none were ever given. */
  readonly notes?: Readonly<Record<string, readonly string[] | null>>;
  /** Figures that count. */
  readonly cells?: Readonly<Record<string, number | null>>;
  /** Figures on the screen that wait for a yes and are not 0; null: none wait. */
  readonly shown?: Readonly<Record<string, number>> | null;
  readonly contact?: Partial<Session['content']['contact']>;
  readonly state?: Session['state'];
  /** Questions put off, with whoever is asked. */
  readonly later?: Readonly<Record<string, string | null>>;
  /** The question that is put. */
  readonly at?: string;
  /** The buttons under the question that the bot has; null: it asks nothing back. */
  readonly asks?: readonly string[] | null;
  /** Words on the screen. */
  readonly sees?: readonly string[];
}

/** What somebody says in a report's thread, what they mean by it, and what stands in the report afterwards. */
export interface Dialogue {
  /** What the person meant, as one would tell a colleague. */
  readonly meant: string;
  /** The question that is put when it begins. */
  readonly at: string;
  /** What was said before it. */
  readonly after?: readonly string[];
  /** What is said; "【…】" presses the button with that label. */
  readonly says: readonly string[];
  readonly stands: Stands;
  /** What a model reads in what is left to it, and what then stands. Without: it sees no meaning, and the bot asks as ever. */
  readonly model?: {
    readonly reads: ModelReading;
    readonly says?: readonly string[];
    readonly stands: Stands;
  };
}
