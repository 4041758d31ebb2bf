import { amountsIn } from '../../language/amounts.ts';
import { withoutClosing } from '../../language/ends.ts';
import { fold } from '../../language/fold.ts';
import { type CellPath, rowOf } from '../../report/cells.ts';
import type { FormVersion } from '../../report/forms/form.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { cellUnitOf } from '../answers/in-order.ts';
import { termsOf } from '../answers/tally/tally.ts';
import type { CellsQuestion } from '../questions/question.ts';

/** Lines of which some name rows of a question, and the others are parts of the one row that is left. */
export interface PartsInLines {
  /** The lines that name rows, to be read by themselves. */
  readonly named: string;
  readonly path: CellPath;
  readonly sum: number;
  readonly remark: Phrase;
}

/** The figure that a line ends with behind a name; null where it holds more, or less. */
function partOf(line: string): number | null {
  const { text } = fold(line);
  const [amount, more] = amountsIn(text);
  if (!amount || more || amount.precision !== 'exact' || amount.isMoney) return null;
  const name = withoutClosing(text.slice(0, amount.start), ' ：:\t');
  return name !== '' && text.slice(amount.end).trim() === '' ? amount.value : null;
}

/** 土地类22 / 矿产类5 / 强制 无: parts of the row that no line names, one a line. Null for any other text. */
export function partsInLines(
  { cells, table }: CellsQuestion,
  text: string,
  version: FormVersion,
): PartsInLines | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (table !== 'proactive' || lines.length < 3) return null;
  const terms = termsOf(table, version);
  const rowsIn = (line: string) =>
    terms.all(fold(line).text).flatMap(({ value }) => (value && 'rows' in value ? value.rows : []));
  const named = lines.filter((line) => rowsIn(line).length > 0);
  const parts = lines.filter((line) => !named.includes(line)).map(partOf);
  const rows = named.flatMap(rowsIn);
  const [path, another] = cells.filter((each) => !rows.includes(rowOf(each)));
  if (path === undefined || another !== undefined || named.length === 0 || parts.length < 2) return null;
  if (parts.includes(null) || cellUnitOf(path) !== 'count') return null;
  const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
  const sums = `${parts.join('＋')}＝${sum}`;
  return {
    named: named.join('，'),
    path,
    sum,
    remark: phrase(
      `说了几项，已相加：${sums}，请核对。`,
      `Several parts were told and added: ${sums}; please check.`,
    ),
  };
}
