import type { IsoDate } from '../../language/date.ts';
import type { Lang } from '../../report/language.ts';

/** Commands without anything further to say. */
export type PlainCommand =
  | 'back'
  /** As `back`, but never to a question that was not answered. */
  | 'undo'
  | 'skip'
  | 'pause'
  | 'resume'
  | 'cancel'
  | 'help'
  /** The organ's name is to be another. */
  | 'rename'
  | 'check'
  | 'finish'
  | 'pdf'
  /** This year's figures beside last year's. */
  | 'compare'
  /** 三 and 四 from the ledger; the drafts, as soon as their notes are in. */
  | 'ledger'
  | 'draft';

/** What may be said at any moment instead of an answer. */
export type Command =
  | { readonly kind: PlainCommand }
  /** 问过再填: who is to be asked and until when, as far as they are said. */
  | { readonly kind: 'askLater'; readonly who: string | null; readonly until: IsoDate | null }
  /** Somebody else goes on with the report: by their id, or as they were called, "" where nobody was named. */
  | { readonly kind: 'handOver'; readonly who: string; readonly user: string | null }
  /** A section's first question, or the one (an id) that was named; `toAdd`: what it holds stays, and more is to join it. */
  | {
      readonly kind: 'goTo';
      readonly section: number;
      readonly question?: string;
      readonly toAdd?: true;
    }
  /** A version of the file that was posted, once more. */
  | { readonly kind: 'version'; readonly version: number }
  | { readonly kind: 'change'; readonly what: string | null }
  | { readonly kind: 'show'; readonly section: number | null }
  | { readonly kind: 'language'; readonly lang: Lang };

/** Commands that ask for what comes anyway. */
export const COMES_ANYWAY: ReadonlySet<Command['kind']> = new Set(['skip', 'resume']);
