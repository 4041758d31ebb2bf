import type { Lexicon } from '../../../language/lexicon.ts';
import type { FormName } from '../../../report/words/form-words.ts';

/** The words of a table: those that stand anywhere in an answer on it, and those that count only right beside a figure. */
export interface TallyWords {
  readonly terms: Lexicon<FormName | null>;
  readonly clipped: Lexicon<FormName | null> | null;
  /** What tells a row that is asked by its sense: 叫他去图书馆买. */
  readonly senses?: Lexicon<FormName> | null;
  /** What denies a row by words of its own: 没人告我们. */
  readonly denied?: Lexicon<FormName>;
  /** What somebody who is named is in the table: one of the natural persons that applied. */
  readonly person?: FormName;
}
