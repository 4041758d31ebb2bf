import type { CellPath } from '../../report/cells.ts';
import type { Phrase } from '../../report/language.ts';
import type { NarrativeKey, SectionNumber, TableKey } from '../../report/sections.ts';

/** What every question has: an id that never changes, its section (0: before and after the six), a short name and the question. */
interface Asked {
  readonly id: string;
  readonly section: SectionNumber | 0;
  readonly name: Phrase;
  readonly ask: Phrase;
}

/** Asks for figures; `zero` says what the zero button means. */
export interface CellsQuestion extends Asked {
  readonly kind: 'cells';
  readonly table: TableKey;
  /** The cells asked, never totals. */
  readonly cells: readonly CellPath[];
  readonly zero: Phrase;
}

/** Asks for bullet notes; `none` is the label of the button that says there is nothing. */
export interface NotesQuestion extends Asked {
  readonly kind: 'notes';
  readonly part: NarrativeKey;
  readonly none: Phrase;
}

/** Asks to accept, edit or replace a draft. */
export interface DraftQuestion extends Asked {
  readonly kind: 'draft';
  readonly part: NarrativeKey;
}

/** Last year's file, how the organ is reached, whether any application came in, and the final check. */
export interface PlainQuestion extends Asked {
  readonly kind: 'previous' | 'contact' | 'received' | 'check';
}

/** One thing that the interview asks. */
export type Question = CellsQuestion | NotesQuestion | DraftQuestion | PlainQuestion;
