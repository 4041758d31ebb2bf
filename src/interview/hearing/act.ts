import type { Span } from '../../language/span.ts';
import type { Phrase } from '../../report/language.ts';
import type { RuleAnswer } from '../explain.ts';
import type { Contact, Settling } from '../session.ts';
import type { CellsRead } from './cells-read.ts';
import type { Command } from './command.ts';
import type { Reply } from './words/replies.ts';

/** A stretch of a draft, in its own text, and the words that take its place; '' where it goes. */
export interface DraftEdit extends Span {
  readonly by: string;
}

/** What is known of a question, and the rules of which any may be meant. */
export type Known = Phrase & Partial<Pick<RuleAnswer, 'either'>>;

/** From whom the rest of an answer is to come, and until when. */
type Later = Pick<Extract<Command, { kind: 'askLater' }>, 'who' | 'until'>;

/** What a message does to a report, whatever was asked when it came. */
export type Act =
  | { readonly does: 'command'; readonly command: Command }
  /** Of what is on the screen: yes, no, nothing, something; that the answer is not at hand (`hesitate`), that something is wrong. */
  | { readonly does: 'reply'; readonly reply: Reply; readonly about: string }
  /** A note that was given earlier says something else now. */
  | {
      readonly does: 'correctNote';
      readonly question: string;
      readonly index: number;
      readonly note: string;
      readonly was: string;
      /** The question that it is to stand at instead of its own. */
      readonly to?: string;
      /** A part of it is taken out, or all of it may be meant. */
      readonly orWhole?: true;
      /** Other notes that the same message puts right. */
      readonly also?: readonly NoteCorrection[];
    }
  /** Figures, to be read back. `isCorrection`: said to put something right, wherever it was said. */
  | {
      readonly does: 'cells';
      readonly read: CellsRead;
      readonly isCorrection: boolean;
      /** What is asked beside them, to be answered too. */
      readonly asks?: string;
      /** The question for notes at which they were said. */
      readonly at?: string;
      /** That the rest of the question comes later. */
      readonly later?: Later;
    }
  /** A question on how to answer what is asked, on the rules (with what is known of it), or on the ledger. */
  | { readonly does: 'ask'; readonly of: 'answering' | 'rules' | 'ledger'; readonly known: Known | null }
  | { readonly does: 'contact'; readonly contact: Partial<Contact> }
  /** Words that look like an office's address, where that was not asked. */
  | { readonly does: 'address'; readonly address: string }
  /** Rows were pasted whose columns, so many, have no name. */
  | { readonly does: 'pasted'; readonly columns: number }
  /** What the columns of the rows are that were pasted before (keys of table 三). */
  | { readonly does: 'columns'; readonly columns: readonly string[] }
  /** Facts of the year's work, for one of the questions: where several are named the person chooses. */
  | {
      readonly does: 'notes';
      readonly notes: readonly string[];
      readonly questions: readonly string[];
      /** Said to join what its question holds already. */
      readonly adds: boolean;
      /** What of them tells of another question, to join what that holds. */
      readonly beside: { readonly question: string; readonly notes: readonly string[] } | null;
      /** That the rest of the question comes later, in the words that say so. */
      readonly later?: Later & { readonly words: string };
    }
  /** Words of the draft that is shown give way to others, or go. */
  | { readonly does: 'editDraft'; readonly edit: DraftEdit }
  /** The clerk's own words take the place of the draft. */
  | { readonly does: 'ownText'; readonly text: string }
  /** What is to be changed in the draft that is shown. */
  | { readonly does: 'redraft'; readonly change: string }
  /** What is said of the check's findings, as what a press may do about them; `isSure`: said so that one of them needs no press. */
  | { readonly does: 'settle'; readonly offers: readonly Settling[]; readonly isSure: boolean }
  /** How the text is to be written that will be made of the notes. */
  | { readonly does: 'wish'; readonly wish: string }
  /** Several things, one behind the other. */
  | { readonly does: 'inTurn'; readonly parts: readonly { readonly act: Act; readonly words: string }[] }
  /** A fact that whoever tells it is not sure of, the questions that it may be for, and the words that leave it open. */
  | { readonly does: 'unsure'; readonly questions: readonly string[]; readonly open?: string }
  /** Something that is said beside the work and asks for nothing. */
  | { readonly does: 'chatter' };

/** What a note is put right to. */
export type NoteCorrection = Extract<Act, { does: 'correctNote' }>;
