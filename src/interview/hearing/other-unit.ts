import { amountsIn } from '../../language/amounts.ts';
import { wanOf } from '../../language/money.ts';
import type { CellPath } from '../../report/cells.ts';
import { phrase } from '../../report/language.ts';
import { cellUnitOf } from '../answers/in-order.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { CellsRead } from './cells-read.ts';

/** 45000, 3200: the figure that an amount of money without a unit would be in the other one, to be pressed or not. */
export function otherUnit(
  question: CellsQuestion,
  { cells, remarks }: CellsRead,
  text: string,
): Pick<CellsRead, 'remarks' | 'instead'> | null {
  const [[path, value] = ['', 0], more] = Object.entries(cells);
  const amounts = amountsIn(text);
  const isBare =
    amounts.length > 0 && amounts.every(({ isMoney, scale, unit }) => !isMoney && scale === 1 && unit === '');
  if (more || !isBare || question.table !== 'proactive' || cellUnitOf(path as CellPath) !== 'wan')
    return null;
  const said = amounts.reduce((sum, amount) => sum + amount.value, 0);
  if (said < FEW_WAN || !Number.isInteger(said)) return null;
  const isYuan = value !== said;
  const label = isYuan ? `是${said}万元` : `是${said}元`;
  const why = phrase(
    `“${said}”没有写单位，按${isYuan ? '元' : '万元'}读；${label}的，点“${label}”。`,
    `“${said}” has no unit; press “${label}” if it was meant otherwise.`,
  );
  const cell = { [path]: isYuan ? said : wanOf(said) };
  return { remarks: isYuan ? [...remarks, why] : [why], instead: [{ cells: cell, label, why }] };
}

/** Fewer 万元 than these are hardly told in yuan. */
const FEW_WAN = 100;
