import { amountsIn } from '../../language/amounts.ts';
import { heard } from '../../language/hear.ts';
import { rowOf } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import type { CellsQuestion } from '../questions/question.ts';
import { isByCourt } from './of-no-cell.ts';
import type { Instead } from './on-screen.ts';

const COERCION = 'coerciveMeasures';

/** What a message tells of what a court enforces on application, beside the acts of the organ itself. */
export interface ByCourt {
  readonly remark: Phrase;
  /** The same where nothing else is told. */
  readonly alone: Phrase;
  readonly instead: Instead;
}

/**
 * 处罚38件，申请法院强制执行6件: no decision of the organ, which usually does not count under 行政强制 (no rule says so), and so
 * is asked about: one press adds it to `own`, what the organ ordered itself. Null where nothing of a court is told.
 */
export function byCourt(
  { table, cells }: CellsQuestion,
  original: string,
  own: Readonly<Record<string, number>>,
): ByCourt | null {
  const path = cells.find((each) => rowOf(each) === COERCION);
  if (table !== 'proactive' || !path) return null;
  const { text, clauses } = heard(original);
  const [amount, another] = clauses.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    return isByCourt(words) ? amountsIn(words) : [];
  });
  if (amount?.precision !== 'exact' || another) return null;
  const sum = (own[path] ?? 0) + amount.value;
  const label = `行政强制${sum}件`;
  const zh = `法院执行的${amount.value}件不是本机关的决定，一般不计入“行政强制”，没有计入；要计入的，`;
  const en = `What courts enforced (${amount.value}) usually does not count as coercion and was left out; to count it`;
  return {
    remark: phrase(`${zh}点“${label}”。`, `${en}, press “${label}”.`),
    alone: phrase(`${zh}请说“${label}”。`, `${en}, say “coercive ${sum}”.`),
    instead: { cells: { [path]: sum }, label, why: phrase(label, label) },
  };
}
