import { type Phrase, phrase } from '../../report/language.ts';
import type { TotalMismatch } from '../answers/table-answer.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Instead } from './on-screen.ts';

/** Figures that were read for a question, to be read back before they count. */
export interface CellsRead {
  readonly question: string;
  readonly cells: Readonly<Record<string, number>>;
  readonly from: 'words' | 'paste' | 'model';
  readonly stated: Readonly<Record<string, number>>;
  readonly mismatches: readonly TotalMismatch[];
  /** What is to be heeded in them. */
  readonly remarks: readonly Phrase[];
  /** Words of the message that no figure was read from. */
  readonly left: readonly string[];
  /** What may have been meant as well. */
  readonly instead: readonly Instead[];
  /** The words of the message that tell these figures, where others were set aside. */
  readonly told?: string;
}

/** What an answer says of the cells of a question; or a figure that cannot be used; or nothing that patterns can read. */
export type CellsReading =
  | { readonly kind: 'read'; readonly read: CellsRead }
  | { readonly kind: 'refused'; readonly why: Phrase }
  /** `asks`: a table was pasted, and so many of its columns have no name. */
  | { readonly kind: 'unread'; readonly why: Phrase; readonly asks?: number };

/** What a reading holds beside its figures. */
type Parts = Partial<CellsRead> & Pick<CellsRead, 'cells'>;

/** What was read as somebody said it, with nothing else to say of it than what the parts tell. */
export const cellsRead = (question: string, parts: Parts): CellsRead => ({
  question,
  from: 'words',
  stated: {},
  mismatches: [],
  remarks: [],
  left: [],
  instead: [],
  ...parts,
});

/** The same as a reading. */
export const readOf = (question: CellsQuestion, parts: Parts): CellsReading => ({
  kind: 'read',
  read: cellsRead(question.id, parts),
});

/** What could not be used, and how it can be said where an example helps. */
export const because = (why: Phrase, example: string | null): Phrase =>
  phrase(
    `${why.zh}已填内容没有改动。${example === null ? '' : `可以这样说：${example}`}`,
    `${why.en} Nothing was changed.${example === null ? '' : ` For example: ${example}`}`,
  );

/** Why figures cannot be used. */
export const refused = (why: Phrase, example: string | null = null): CellsReading => ({
  kind: 'refused',
  why: because(why, example),
});
