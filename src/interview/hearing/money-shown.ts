import { amountsIn } from '../../language/amounts.ts';
import type { Heard } from '../../language/hear.ts';
import { roundedOff, wanOf, YUAN_PER_WAN } from '../../language/money.ts';
import { overlaps } from '../../language/span.ts';
import { phrase } from '../../report/language.ts';
import { cellUnitOf } from '../answers/in-order.ts';
import { readNumberAnswer } from '../answers/number-answer.ts';
import type { CellsQuestion } from '../questions/question.ts';
import { fromFigure } from './bare-figure.ts';
import { type Beside, type Corrected, figuresOf, plain, type Shown } from './beside.ts';
import { wayOf } from './shown-changed.ts';
import { BECOMING, IS_WRONG } from './words/places.ts';
import { CHANGES_BY, MISTYPED, MONEY_UNITS } from './words/shown.ts';

/** An amount that is written with 千 or more is of money where money is asked. */
const THOUSAND = 1_000;

/** 单位错了，是元; 财务那张表是千元: the one amount of money, in another unit. */
export function inOtherUnit(beside: Beside): Corrected | null {
  const {
    text,
    shown: [only, another],
  } = beside;
  if (!only || another || figuresOf(beside).length > 0 || cellUnitOf(only[0]) !== 'wan') return null;
  const unit = MONEY_UNITS.all(text).at(-1);
  if (!unit || unit.value === YUAN_PER_WAN) return null;
  const yuan = only[1] * unit.value;
  const value = wanOf(yuan);
  return {
    ...plain({ [only[0]]: value }),
    remarks: [
      phrase(
        `${only[1]}${unit.word}按${value}万元填。`,
        `${roundedOff(yuan)} yuan is entered as ${value} (10,000 yuan).`,
      ),
    ],
  };
}

/** 再加1.5万, 还有一笔2万的没加: the one amount of money on the screen, by so much more or less. */
export function moneyBy(text: string, [only, another]: Shown): Corrected | null {
  const [change] = CHANGES_BY.all(text);
  const way = change && change.value !== 'either' ? change.value : wayOf(text);
  const [by, more] = amountsIn(text).filter(({ isMoney, scale }) => isMoney || scale >= THOUSAND);
  if (!only || another || way === null || cellUnitOf(only[0]) !== 'wan') return null;
  if (by?.precision !== 'exact' || more || BECOMING.endingAt(text, by.start) !== null) return null;
  const value = only[1] + (way === 'more' ? by.value : -by.value) / YUAN_PER_WAN;
  return value < 0 ? null : plain({ [only[0]]: roundedOff(value) });
}

/** 是125万，点错小数点了: the one amount of money on the screen, said anew beside words that it was wrong. */
export function moneyAnew(
  { text, clauses }: Heard,
  { id }: CellsQuestion,
  [only, another]: Shown,
): Corrected | null {
  const last = amountsIn(text).at(-1);
  const isWrong =
    [IS_WRONG, MISTYPED].some((words) => words.isIn(text)) ||
    (last !== undefined && BECOMING.endingAt(text, last.start) !== null);
  if (!only || another || !isWrong || cellUnitOf(only[0]) !== 'wan') return null;
  // 退了两笔，最后应该是325.9万: of what is no money nothing is told.
  const [amount, more] = amountsIn(text).filter((each) => each === last || each.isMoney);
  const clause = amount && clauses.find((each) => overlaps(each, amount));
  if (!clause || more) return null;
  const figure = readNumberAnswer(fromFigure(text.slice(clause.start, clause.end), id), 'wan');
  return figure?.kind === 'read'
    ? { ...plain({ [only[0]]: figure.value }), remarks: figure.note ? [figure.note] : [] }
    : null;
}
