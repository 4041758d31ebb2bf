import type { Button } from '../../dialogue/message.ts';
import type { Lang } from '../../report/language.ts';

/** Where something is worked on: a thread by its first message. */
interface DeskPlace {
  readonly channel: string;
  readonly thread: string;
}

/** From which entry on each list of a desk is shown. */
export interface DeskAt {
  readonly own: number;
  readonly others: number;
  readonly cases: number;
}

/** The beginning of every list. */
export const DESK_START: DeskAt = { own: 0, others: 0, cases: 0 };

/** How many entries of each list are shown at once: together with what else a Home tab holds they stay below its blocks. */
export const DESK_PAGE: DeskAt = { own: 8, others: 5, cases: 8 };

/** How many requests, and organs with something open, are shown: the oldest requests come first. */
export const DESK_MOST = { requests: 5, organs: 5 };

/** A list of which a page is shown, and whether there are more behind it. */
export interface DeskList<T> {
  readonly entries: readonly T[];
  readonly more: boolean;
}

/** A report as it lies on a desk. `lines`: its dates, how it stands, what is missing. */
export interface DeskReport {
  readonly title: string;
  readonly lines: readonly string[];
  /** The thread in which it is filled in; null before that was posted. */
  readonly place: DeskPlace | null;
  /** Whether it is still to be filled in, in a place where the reader can. */
  readonly isInHand: boolean;
  /** Whether nobody else has it: it was not handed over (转交), or to the reader. */
  readonly isMine: boolean;
  /** Hands it over; null where it is not in hand. */
  readonly handOver: Button | null;
  /** The version that was posted last. */
  readonly file: { readonly id: string; readonly name: string; readonly version: number } | null;
}

/** An application that somebody handles, in a line. */
export interface DeskCase {
  readonly text: string;
  /** Where its card stands; null while it has none. */
  readonly place: DeskPlace | null;
  readonly number: string;
  /** What the button that shows its card carries. */
  readonly value: string;
}

/** Somebody asks for a role in an organ that the reader decides on. */
export interface DeskRequest {
  readonly text: string;
  readonly buttons: readonly Button[];
}

/** What an organ of the reader's has open that none of their reports tells. */
export interface DeskOrgan {
  readonly text: string;
  /** What the button that shows the overview carries. */
  readonly value: string;
}

/** What a person's Home tab (主页) shows: what others ask of them, their own reports, others' that they may fill in, the applications they handle. */
export interface Desk {
  readonly lang: Lang;
  readonly at: DeskAt;
  readonly requests: DeskList<DeskRequest>;
  readonly own: DeskList<DeskReport>;
  readonly organs: readonly DeskOrgan[];
  readonly others: DeskList<DeskReport>;
  readonly cases: DeskList<DeskCase>;
}
