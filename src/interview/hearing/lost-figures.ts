import { amountsIn } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { heard } from '../../language/hear.ts';
import { tellsPart } from '../../language/negation.ts';
import { overlaps } from '../../language/span.ts';
import { sortsOf } from '../../language/units.ts';
import type { CellPath } from '../../report/cells.ts';
import type { TableAnswer } from '../answers/table-answer.ts';
import { termsOf } from '../answers/tally/tally.ts';
import { COMPARED } from '../answers/tally/words.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { isPasted } from './table-reading.ts';

/** Whether words that were left count cases. */
const countsCases = (left: string): boolean => {
  const { text, times } = heard(left);
  // 较上年增加9件 counts nothing of this year.
  if (COMPARED.isIn(text)) return false;
  return amountsIn(text).some(
    (amount) =>
      amount.value > 0 &&
      amount.precision === 'exact' &&
      amount.unit !== '' &&
      sortsOf(amount.unit).some((sort) => sort === 'case' || sort === 'occasion') &&
      !times.some((time) => overlaps(time, amount)),
  );
};

/** 把老的办法废了: words that were left name a column of 二 of which nothing was read. */
function namesAnother(
  { content }: Session,
  { table }: CellsQuestion,
  cells: Readonly<Partial<Record<CellPath, number>>>,
  left: string,
): boolean {
  const read = Object.keys(cells);
  return (
    table === 'proactive' &&
    read.length > 0 &&
    termsOf(table, content.report.form)
      .all(fold(left).text)
      .some(
        ({ value }) =>
          value?.kind === 'column' &&
          !read.some((path) => value.columns.some((key) => path.endsWith(`.${key}`))),
      )
  );
}

/** 土地 22 / 矿产 5: what no line of a block found a place for, where it holds a figure. */
const stray = (left: string): boolean => amountsIn(fold(left).text).length > 0;

/** Words beside figures that were read which tell another figure, that would be lost; null where there are none. */
export function figureLost(
  session: Session,
  question: CellsQuestion,
  text: string,
  { cells, leftovers }: Pick<Extract<TableAnswer, { kind: 'read' }>, 'cells' | 'leftovers'>,
): string | null {
  // A whole table is pasted with titles and dates around it; of a few cells every figure is meant.
  const isFew = Object.keys(cells).length <= question.cells.length;
  if (isPasted(text)) {
    const isBlock = question.table !== 'applications' && isFew;
    return (isBlock ? leftovers.find(stray) : undefined) ?? null;
  }
  if (session.proposal || tellsPart(fold(text).text)) return null;
  // 冻结账户2次、查封1次: what was counted and left would be lost beside the rest.
  return leftovers.find((left) => countsCases(left) || namesAnother(session, question, cells, left)) ?? null;
}
