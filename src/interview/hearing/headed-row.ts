import { fold } from '../../language/fold.ts';
import { wholeNumber } from '../../language/numbers.ts';
import type { FormVersion } from '../../report/forms/form.ts';
import type { TableKey } from '../../report/sections.ts';
import { termsOf } from '../answers/tally/tally.ts';

/** Fewer columns than this are a label and its figure. */
const FEWEST = 2;

const cellsOf = (line: string): string[] => line.trim().split(/\s+/);

/**
 * A heading of columns over one row of figures that has no name, told in words (自然人8，企业2): it is of the row that is asked.
 * Null for any other text.
 */
export function headedRow(text: string, table: TableKey, version: FormVersion): string | null {
  const [heading, row, more] = text.split('\n').filter((line) => line.trim() !== '');
  if (heading === undefined || row === undefined || more !== undefined || table === 'proactive') return null;
  const [names, figures] = [cellsOf(heading), cellsOf(row)];
  const terms = termsOf(table, version);
  const isColumn = (name: string) => {
    const { text: folded } = fold(name);
    const word = terms.at(folded, 0);
    return word?.end === folded.length && (word.value?.kind === 'column' || word.value?.kind === 'either');
  };
  const fits =
    names.length >= FEWEST &&
    names.length === figures.length &&
    names.every(isColumn) &&
    figures.every((figure) => wholeNumber(figure) !== null);
  return fits ? names.map((name, index) => `${name}${figures[index]}`).join('，') : null;
}
