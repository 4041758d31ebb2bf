import type { CellPath } from '../report/cells.ts';
import type { OrganProfile } from '../report/organ.ts';
import type { Report } from '../report/report.ts';
import type { NarrativeKey } from '../report/sections.ts';

/**
 * A bullet note (要点) that a person gave. `aspect` is one of the five aspects' keys for 一, "problems" or
 * "measures" for 五, "fees" or "other" for 六; "basis" is what a person vouched for in a draft, whatever it is on;
 * `text` is as the person wrote it.
 */
export interface Note {
  readonly id: string;
  readonly aspect: string;
  readonly text: string;
}

/** What is to be drafted, and everything that may be drawn on. */
export interface DraftRequest {
  readonly part: NarrativeKey;
  /** The report so far: its tables are facts, its narrative is not. */
  readonly report: Report;
  /** Last year's report, when it was handed in. */
  readonly previous: Report | null;
  readonly notes: readonly Note[];
  readonly organ: OrganProfile;
  /** What the person asks to change in `current`, in their words; null for a first or a fresh draft. */
  readonly change: string | null;
  /** The text as it stands; null when there is none yet. */
  readonly current: string | null;
  /** Paragraphs of `current`, verbatim, that the person keeps: they come back unchanged and unmarked. */
  readonly settled: readonly string[];
  /** Names that must not leave for a model: staff, applicants, leaders. */
  readonly persons?: readonly string[];
  /** Meetings that an administrator added to the table of set phrases, with the day they ended (YYYY-MM-DD). */
  readonly meetings?: readonly { readonly name: string; readonly end: string }[];
}

/** What in a sentence has no ground. */
export type MarkKind =
  | 'figure'
  /** A note's figure that a table has otherwise. */
  | 'disputed'
  | 'date'
  | 'title'
  | 'meeting'
  | 'person'
  | 'superlative'
  | 'act'
  | 'phrase'
  | 'placeholder'
  /** Carried over from last year's report, to be looked at. */
  | 'carried';

/** A figure of a sentence, which cells its words name and what they add up to, and what it rests on; null for nothing. */
export interface TriedFigure {
  readonly printed: string;
  readonly named: readonly { readonly cells: readonly CellPath[]; readonly value: number | null }[];
  readonly rests: readonly string[] | null;
}

/** An ungrounded sentence (待核实): UTF-16 offsets into the draft, and for people what has no ground. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly why: string;
  /** Everything in the sentence that has no ground, as printed. */
  readonly what: readonly string[];
  readonly kind: MarkKind;
  /** Its figures that rest on nothing though their words name cells: what they were held against. */
  readonly tried?: readonly Pick<TriedFigure, 'printed' | 'named'>[];
}

/** A marked sentence that the model put otherwise: both texts, of which the clerk chooses. */
export interface Rewriting {
  readonly original: string;
  /** '' where the model would leave the sentence out. */
  readonly rewritten: string;
  /** Whether the rewriting stands in the draft; where it would lose something true the original does. */
  readonly isTaken: boolean;
  /** What of the original has a ground and is not in the rewriting, as printed. */
  readonly loses: readonly string[];
}

/** A sentence of a draft that rests on a note that the model named, and that note. */
export interface Believed {
  readonly sentence: string;
  readonly note: string;
}

/** Why a model did not give a usable answer. */
export type UnavailableReason =
  | 'no-model'
  /** Somebody whose words would go to it could not be told. */
  | 'not-told'
  | 'timeout'
  | 'refused'
  | 'rate-limited'
  | 'bad-answer'
  | 'failed';

/** Who wrote a draft; kept with it. */
export type Writer =
  | {
      readonly kind: 'model';
      readonly model: string;
      readonly promptVersion: string;
      /** Aspects (五个方面) that the model gave no words for: the outline writer's stand there. */
      readonly outlined?: readonly string[];
    }
  /** The plain outline writer, from notes and tables alone. */
  | {
      readonly kind: 'outline';
      readonly reason: UnavailableReason;
      readonly promptVersion: string | null;
    }
  /** A change in words was asked for and no model could make it: the present text comes back as it was. */
  | { readonly kind: 'kept'; readonly reason: UnavailableReason; readonly promptVersion: string | null };

/** A draft of one narrative part: paragraphs separated by \n, without the section's own heading. */
export interface Draft {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly writer: Writer;
  /** What the clerk is asked: notes of which no sentence could be made, or that contradict a table. */
  readonly questions: readonly string[];
  /** Sentences that were put otherwise, or that the model would have put otherwise. */
  readonly rewritings: readonly Rewriting[];
  readonly believed: readonly Believed[];
}

/** How far a draft or an answer is, for a status line. */
export type DraftStatus =
  | { readonly stage: 'writing'; readonly characters: number }
  /** The model has been asked and has said nothing yet, for so many seconds. */
  | { readonly stage: 'thinking'; readonly seconds: number }
  /** The server asked to be left alone for so many seconds. */
  | { readonly stage: 'waiting'; readonly seconds: number }
  | { readonly stage: 'checking' }
  | { readonly stage: 'rewriting'; readonly sentences: number };

/** Where the model is. */
export interface ModelSettings {
  readonly apiKey: string;
  /** Base address of an OpenAI-compatible server, such as "http://10.0.0.5:8000/v1"; null for OpenAI's own. */
  readonly baseURL: string | null;
  readonly model: string;
  /** Milliseconds for a whole draft or answer, waiting and rewriting included. */
  readonly timeoutMs: number;
}
