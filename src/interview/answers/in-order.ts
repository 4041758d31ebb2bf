import { without, withoutClosing } from '../../language/ends.ts';
import { fold } from '../../language/fold.ts';
import { type CellPath, cellLabel } from '../../report/cells.ts';
import type { FormVersion } from '../../report/forms/form.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { type CellUnit, readNumberAnswer } from './number-answer.ts';

/** Bare figures put into the cells that were asked, in the form's order, and what is said of that. */
export interface InOrder {
  readonly cells: Record<string, number>;
  readonly remarks: readonly Phrase[];
}

/** What parts figures; a half-width comma is tried last, since it may group thousands. */
const SEPARATORS = [/[\s、，;；/|和]/, /[\s、，;；/|和,]/] as const;
const THOUSANDS = /\d[,，]\d{3}(?!\d)/;

/** Whether a comma between figures may as well group thousands: "88，283" is one figure or two. */
export const groupsThousands = (text: string): boolean =>
  without(text, '0123456789,，.。件 \n') === '' && THOUSANDS.test(text);

/** What kind of figure a cell of the report takes. */
export const cellUnitOf = (path: CellPath): CellUnit => {
  if (path.endsWith('.amountWan')) return 'wan';
  if (path.endsWith('.amount')) return 'yuan';
  return path.endsWith('.change') ? 'signed' : 'count';
};

/**
 * Reads "2、1、15" for a question of three cells: as many bare figures as cells, in the form's order. null when the
 * message holds words, another number of figures, or commas that may as well group thousands ("86,300").
 */
export function readInOrder(text: string, asked: readonly CellPath[], form: FormVersion): InOrder | null {
  if (asked.length < 2) return null;
  const words = withoutClosing(fold(text).text.trim(), '。.');
  for (const separator of SEPARATORS) {
    const pieces = words.split(separator).filter(Boolean);
    if (pieces.length !== asked.length) continue;
    if (THOUSANDS.test(words)) return null;
    const values = asked.map((path, index) => {
      const one = readNumberAnswer(pieces[index] ?? '', cellUnitOf(path));
      return one?.kind === 'read' ? one : null;
    });
    if (values.some((one) => one === null)) return null;
    const names = asked.map((path) => cellLabel(form, path)).join('、');
    return {
      cells: Object.fromEntries(asked.map((path, index) => [path, values[index]?.value ?? 0])),
      remarks: [
        phrase(
          `没有写项目名称，按表中顺序（${names}）填入，请核对。`,
          'No names were given; the figures were taken in the form’s order. Please check.',
        ),
        ...values.flatMap((one) => (one?.note ? [one.note] : [])),
      ],
    };
  }
  return null;
}
