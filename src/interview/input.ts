import type { Lang, Phrase } from '../report/language.ts';
import type { OrganKind } from '../report/organ.ts';
import type { Report } from '../report/report.ts';
import type { NarrativeKey } from '../report/sections.ts';
import type { ReadReport } from '../report/source.ts';
import type { DraftState } from './draft-state.ts';
import type { ModelReading } from './hearing/model-reading.ts';
import type { LedgerFigures, PostedFile } from './session.ts';

/** What every input carries: who, the time (ISO) and the local day (YYYY-MM-DD) of the organ. */
export interface Stamp {
  readonly by: string;
  readonly at: string;
  readonly day: string;
  /** Whether a language model can be asked. */
  readonly model: boolean;
  /** When it is read (ISO), where that is later than it was said or done: nobody listened then. */
  readonly readAt?: string;
}

/** A person's choice on a prompt: the prompt's revision tells an old button from a current one. */
export interface PromptRef {
  readonly question: string;
  readonly revision: number;
}

/** What starts a report. */
export interface Start extends Stamp {
  readonly team: string;
  readonly channel: string;
  readonly id: string;
  readonly organ: string;
  readonly organKind: OrganKind | null;
  readonly year: number;
  readonly lang: Lang;
  /** Last year's report where the bot keeps one. */
  readonly previous: readonly Report[];
}

/** How reading a dropped file ended. */
export type FileReading =
  | { readonly kind: 'read'; readonly read: ReadReport }
  | { readonly kind: 'unreadable'; readonly why: Phrase };

/** How a model's reading of words ended; `unavailable`: none answered. */
export type WordsReading =
  | { readonly kind: 'read'; readonly reading: ModelReading }
  | { readonly kind: 'unavailable' };

/** How words came: a mark that the same words of the same person have, and the newest question that stood there (Slack's time stamp). */
export interface Arrival {
  readonly mark: string;
  readonly card: string | null;
}

/** Everything that can happen to a report: what people do, and what came of the bot's own work. */
export type Input = Stamp &
  (
    | {
        readonly kind: 'text';
        readonly text: string;
        readonly message: string;
        readonly arrival?: Arrival;
      }
    | { readonly kind: 'edited'; readonly text: string; readonly message: string }
    | { readonly kind: 'choose'; readonly on: PromptRef; readonly choice: string }
    | {
        readonly kind: 'fill';
        readonly on: PromptRef;
        readonly form: string;
        readonly values: Readonly<Record<string, string>>;
      }
    | {
        readonly kind: 'file';
        readonly file: string;
        readonly name: string;
        readonly purpose: 'fill' | 'check';
      }
    | { readonly kind: 'thread-opened'; readonly channel: string; readonly thread: string }
    /** Its place takes no message any more. */
    | { readonly kind: 'thread-lost'; readonly thread: string }
    /** Somebody starts a report again whose place was lost: it goes on where they asked. */
    | { readonly kind: 'reopened'; readonly channel: string }
    | { readonly kind: 'joined' }
    /** Somebody else is to have it from now on (转交). */
    | { readonly kind: 'hand-over'; readonly to: string; readonly note: string }
    /** How that ended: they were told, in whose conversation it goes on (null: where it was); or why they were not. */
    | {
        readonly kind: 'handed-over';
        readonly task: string;
        readonly ended:
          | { readonly kind: 'told'; readonly channel: string | null }
          | { readonly kind: 'not-told'; readonly why: Phrase };
      }
    /** The workbook was posted; `why` where it could not be. */
    | { readonly kind: 'workbook-sent'; readonly task: string; readonly why: Phrase | null }
    /** A question to the ledger was answered. */
    | { readonly kind: 'ledger-asked'; readonly task: string }
    /** The organ was given another name. */
    | { readonly kind: 'renamed'; readonly name: string }
    /** It was begun by mistake, or its organ is no more; `why` is told in its thread. */
    | { readonly kind: 'withdrawn'; readonly why: Phrase }
    | {
        readonly kind: 'file-read';
        readonly task: string;
        readonly name: string;
        readonly reading: FileReading;
      }
    | { readonly kind: 'words-read'; readonly task: string; readonly reading: WordsReading }
    | { readonly kind: 'ledger-read'; readonly task: string; readonly ledger: LedgerFigures | null }
    | { readonly kind: 'question-answered'; readonly task: string; readonly answer: string | null }
    | {
        readonly kind: 'drafted';
        readonly part: NarrativeKey;
        readonly since: number;
        readonly draft: Extract<DraftState, { state: 'ready' }>;
      }
    | { readonly kind: 'posted'; readonly file: PostedFile }
    | { readonly kind: 'pdf-posted'; readonly version: number; readonly pdf: NonNullable<PostedFile['pdf']> }
    | { readonly kind: 'post-failed'; readonly version: number; readonly why: Phrase }
  );
