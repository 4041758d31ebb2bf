import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { askingIn } from '../../language/clauses.ts';
import { isUnknown } from '../../language/doubt.ts';
import { FILLER } from '../../language/filler.ts';
import { quoted } from '../../language/fold.ts';
import { type Heard, heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { wanOf, YUAN_PER_WAN } from '../../language/money.ts';
import { restrictionsIn } from '../../language/negation.ts';
import { numberedIn } from '../../language/numbered.ts';
import { overlaps, type Span } from '../../language/span.ts';
import { isOfTime, sortsOf } from '../../language/units.ts';
import { type CellPath, rowOf } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { cellUnitOf } from '../answers/in-order.ts';
import { readNumberAnswer } from '../answers/number-answer.ts';
import { clausesLeft, termsOf } from '../answers/tally/tally.ts';
import { DENIALS, DOUBTS, LAST_YEARS, NO_MORE } from '../answers/tally/words.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { missingCells } from '../standing.ts';
import { fromFigure } from './bare-figure.ts';
import { endsList, isListed, isMoneyList, isOfKinds } from './listed-parts.ts';
import { shown } from './on-screen.ts';

/** One figure that was told among other words, and what is to be heeded in it. */
export interface Spoken {
  readonly path: CellPath;
  readonly value: number;
  readonly remarks: readonly Phrase[];
  /** Clauses of which nothing was used. */
  readonly left: readonly string[];
}

/** 处罚决定书一共出了56份, 简易程序21件: the one cell of the one row that words of the message name. */
function cellNamed(session: Session, question: CellsQuestion, text: string): CellPath | null {
  const rows = new Set(
    termsOf(question.table, session.content.report.form)
      .all(text)
      .flatMap(({ value }) => (value?.kind === 'row' ? value.rows : [])),
  );
  const [cell, another] = question.cells.filter((path) => rows.has(rowOf(path)));
  return another === undefined ? (cell ?? null) : null;
}

/** The cell that a figure without a name is of: the only one asked or on the screen, else the only one of the row that comes next. */
function cellOf(session: Session, question: CellsQuestion, text: string): CellPath | null {
  const [only, second] = question.cells;
  if (only !== undefined && second === undefined) return only;
  const [first, another] = shown(session, question);
  if (first) return another ? null : first[0];
  const named = question.table === 'proactive' ? cellNamed(session, question, text) : null;
  if (named) return named;
  // Of several that are asked together the one that is still open: a bare figure may else be of any.
  const [cell, more] = missingCells(session, question);
  return cell !== undefined && more === undefined ? cell : null;
}

const figureIn = ({ text }: Heard, { start, end }: Span, question: string, path: CellPath) => {
  const words = text.slice(start, end);
  const kind = cellUnitOf(path);
  const amount = amountsIn(words).at(-1);
  const led = amount && amount.end === words.length && LEADS_TO.endingAt(words, amount.start) !== null;
  return (
    readNumberAnswer(words, kind) ??
    readNumberAnswer(fromFigure(words, question), kind) ??
    (led ? readNumberAnswer(words.slice(amount.start), kind) : null)
  );
};

/** 2千3百多，等下，查到了2347: of a figure that was only about right and one that is exact the exact one. */
function exactOf(amounts: readonly FoundAmount[]): FoundAmount | null {
  const [exact, another] = amounts.filter(({ precision }) => precision === 'exact');
  const isAfter = exact !== undefined && amounts.every(({ start }) => start <= exact.start);
  return exact && !another && amounts.length > 1 && isAfter ? exact : null;
}

const TOTALS = wordSet([
  '{一共|总共|共|共计|合计|总计|加起来|拢共|累计|总数|合起来|合一起|合一块|合到一起|凑一起|加一块|加一起|一总|统共}{|是|有|为}',
]);

/** 简易程序30件，普通程序12件，一共42: the one figure that is said to be the sum of all others. */
function sumOf(text: string, amounts: readonly FoundAmount[]): number | null {
  const all = amounts.reduce((sum, { value }) => sum + value, 0);
  const sum = amounts.find(({ start, value }) => TOTALS.endingAt(text, start) && value * 2 === all);
  return sum && amounts.length > 2 && amounts.every(({ precision }) => precision === 'exact')
    ? sum.value
    : null;
}

/** What parts are counted in that may be added: cases, or money. */
const isAddable = ({ unit, isMoney, precision, scale }: FoundAmount, isOfMoney: boolean): boolean =>
  precision === 'exact' && (isOfMoney ? isMoney || scale >= 1_000 : sortsOf(unit).includes('case'));

/** Words right before the figure that a clause ends with: 执法队给的是112. */
const LEADS_TO = wordSet([
  '{是|有|共|为|总共|一共|合计|共计|记|填|报|算|就|：|说|给|来}{| |¥| ¥}',
  '{发|办|出|开|下|批|作出|核发}了',
  '{征收|入库|缴库|到账}{|了}',
  '{给|报|统计|查到|算出}的{数|数字|数据|金额}{|是}{| |：}',
]);

const JOINING = ['还有', '另有', '另外', '加上', '再加', '和'];

const PERIODS = wordSet([
  '{上半年|下半年|一季度|二季度|三季度|四季度|前三季度|前十个月|前11个月}',
  '{前|后}{半年|半}',
]);

const ADDING = wordSet(['{加上|另加|再加|外加|还有|另有|加}']);

/** 本局312件加上镇里的48件: two counts of cases with a word between them that adds. */
const isJoined = ({ text }: Heard, amounts: readonly FoundAmount[]): boolean => {
  const [first, second, third] = amounts;
  return (
    first !== undefined &&
    second !== undefined &&
    third === undefined &&
    [first, second].every(({ unit }) => unit === '' || sortsOf(unit).includes('case')) &&
    ADDING.isIn(text.slice(first.end, second.start))
  );
};

/** 上半年120，下半年148; 一季度60二季度70: each figure stands behind a part of the year. */
function overPeriods(utterance: Heard, amounts: readonly FoundAmount[]): boolean {
  const periods = [...PERIODS.all(utterance.text), ...utterance.times].sort((a, b) => a.start - b.start);
  return (
    amounts.length > 1 &&
    amounts.every(({ start }, index) =>
      periods.some((period) => period.end <= start && period.start >= (amounts[index - 1]?.end ?? 0)),
    )
  );
}

const PLUS = '+';

/** 一般程序52+简易31: a sign says that all are added. */
const isAdded = ({ text }: Heard, amounts: readonly FoundAmount[]): boolean =>
  amounts.length > 1 &&
  amounts.slice(1).every(({ start }, index) => text.slice(amounts[index]?.end ?? 0, start).includes(PLUS));

/** 九百八十七，九八七: a figure that is only said again. */
function repeated(amounts: readonly FoundAmount[]): number | null {
  const [first, ...others] = amounts;
  const isSame = others.length > 0 && others.every(({ value }) => value === first?.value);
  return first?.precision === 'exact' && isSame ? first.value : null;
}

/** Yuan in the unit of a cell; a count stays as it is. */
const inUnit = (sum: number, path: CellPath): number => (cellUnitOf(path) === 'wan' ? wanOf(sum) : sum);

/** Whether a clause without a figure says that there is no more, or none of something. */
const saysNoMore = ({ text, negations }: Heard, clause: Span | undefined): boolean =>
  clause !== undefined &&
  (NO_MORE.isIn(text.slice(clause.start, clause.end)) || negations.some((each) => overlaps(each, clause)));

/** 挂网上的86件，还有4件没公开的: each clause tells a part. */
function partsOf(utterance: Heard, amounts: readonly FoundAmount[], path: CellPath): number | null {
  const isOfMoney = cellUnitOf(path) !== 'count';
  const isExact = amounts.every(({ precision }) => precision === 'exact');
  const isParted = [isAdded, overPeriods, isOfKinds, isListed, isJoined].some((is) => is(utterance, amounts));
  if (!isOfMoney && isExact && isParted) return amounts.reduce((all, { value }) => all + value, 0);
  if (isOfMoney && isExact && (isMoneyList(utterance, amounts) || isListed(utterance, amounts)))
    return inUnit(
      amounts.reduce((all, { value }) => all + value, 0),
      path,
    );
  const clauses = utterance.clauses.map((clause) => amounts.filter((amount) => overlaps(amount, clause)));
  if (clauses.filter((own) => own.length > 0).length < 2 || clauses.some((own) => own.length > 1))
    return null;
  const isCount = (clause: Span | undefined) =>
    isOfMoney &&
    clause !== undefined &&
    // 总共21 beside other parts is no count: it is their sum, or is asked about.
    !TOTALS.isIn(utterance.text.slice(clause.start, clause.end)) &&
    amountsIn(utterance.text).some((amount) => overlaps(amount, clause));
  const addsNothing = (clause: Span | undefined) => saysNoMore(utterance, clause) || isCount(clause);
  if (clauses.some((own, at) => own.length === 0 && !addsNothing(utterance.clauses[at]))) return null;
  if (!amounts.every((amount) => isAddable(amount, isOfMoney))) return null;
  if (!isOfMoney && !JOINING.some((word) => utterance.text.includes(word))) return null;
  const sum = amounts.reduce((all, { value }) => all + value, 0);
  return inUnit(sum, path);
}

const BY_NUMBER = phrase(
  '按编号的起止算出，请核对有没有空号。',
  'Counted from the first number to the last; please check that none is missing.',
);

const THIS_YEARS = wordSet(['{今年|本年|本年度|这一年}']);

/** 说了几项，已相加：38＋61＝99. */
function addedUp(amounts: readonly FoundAmount[], sum: number): Phrase {
  const parts = amounts.map(({ value, isMoney, scale }) =>
    isMoney || scale >= YUAN_PER_WAN ? value / YUAN_PER_WAN : value,
  );
  const sums = `${parts.join('＋')}＝${sum}`;
  return phrase(
    `说了几项，已相加：${sums}，请核对。`,
    `Several parts were told and added: ${sums}; please check.`,
  );
}

/** Yuan in one of the form's 万元. */

/** Longer messages tell more than a figure (characters). */
const LONGEST = 80;

/** A figure that the message tells among words that say no more of it: one clause holds nothing else. Null for anything else. */
export function spokenFigure(session: Session, question: CellsQuestion, original: string): Spoken | null {
  const utterance = heard(original);
  const { text } = utterance;
  const path = cellOf(session, question, text);
  if (path === null || original.length > LONGEST) return null;
  // Lines for one figure are its parts, one a line.
  if (original.includes('\n'))
    return question.cells.length === 1
      ? spokenFigure(session, question, original.trim().split('\n').join('，'))
      : null;
  const isOfLastYear = utterance.clauses.some(
    (clause) =>
      LAST_YEARS.isIn(text.slice(clause.start, clause.end)) &&
      amountsIn(text.slice(clause.start, clause.end)).length > 0,
  );
  if (isOfLastYear) {
    // 去年是1800，今年1920: what is told of this year.
    const own = utterance.clauses.filter(({ start, end }) => THIS_YEARS.isIn(text.slice(start, end)));
    const told = own.map((clause) => quoted(utterance.folded, clause)).join('，');
    return told === '' || LAST_YEARS.isIn(told) ? null : spokenFigure(session, question, told);
  }
  if (DENIALS.isIn(text) || askingIn(text).length > 0) return null;
  const row = rowOf(path);
  const isOwn = termsOf(question.table, session.content.report.form)
    .all(text)
    .every(
      ({ value }) =>
        !value ||
        value.kind === 'column' ||
        ('rows' in value && value.rows.includes(row)) ||
        value.kind === 'cell',
    );
  if (!isOwn || restrictionsIn(text).some(({ narrowing }) => narrowing === 'ofWhich')) return null;
  const numbered = numberedIn(text);
  if (numbered && cellUnitOf(path) === 'count')
    return { path, value: numbered.count, remarks: [BY_NUMBER], left: [] };
  const isOfMoney = cellUnitOf(path) !== 'count';
  const isMoney = ({ isMoney: yuan, scale }: FoundAmount) => yuan || scale >= 1_000;
  const hasMoney = isOfMoney && amountsIn(text).some(isMoney);
  const amounts = amountsIn(text).filter(
    (amount) =>
      // 收费两笔，一笔8.5万，一笔1.25万: where money is told, nothing else is.
      (!hasMoney || isMoney(amount)) &&
      !utterance.times.some((time) => time.isSure && overlaps(time, amount)) &&
      !isOfTime(amount.unit) &&
      // 合一起907, 就这两样: what is counted there is no case.
      ![...TOTALS.all(text), ...NO_MORE.all(text)].some((word) => overlaps(word, amount)) &&
      // The 一 of 一共 counts nothing.
      (FILLER.at(text, amount.start)?.end ?? 0) <= amount.end,
  );
  const exact = exactOf(amounts);
  const closing = utterance.clauses.filter(
    (clause) => saysNoMore(utterance, clause) || endsList(text, clause, amounts),
  );
  const left = clausesLeft(utterance, [...amounts, ...(amounts.length > 0 ? closing : [])]);
  if (exact) return { path, value: exact.value, remarks: [], left };
  if (DOUBTS.isIn(text) || isUnknown(text)) return null;
  const sum = sumOf(text, amounts);
  if (sum !== null && cellUnitOf(path) === 'count') return { path, value: sum, remarks: [], left };
  const again = repeated(amounts);
  if (again !== null && cellUnitOf(path) === 'count') return { path, value: again, remarks: [], left };
  const added = amounts.length > 1 ? partsOf(utterance, amounts, path) : null;
  const told =
    added === null
      ? utterance.clauses.filter((clause) => amounts.some((amount) => overlaps(amount, clause)))
      : [];
  const [clause, another] = told;
  if (clause && !another) {
    const figure = figureIn(utterance, clause, question.id, path);
    const isExact = amounts.every(({ precision }) => precision === 'exact');
    return figure?.kind === 'read' && isExact && amounts.length === 1 && figure.value !== 0
      ? { path, value: figure.value, remarks: figure.note ? [figure.note] : [], left }
      : null;
  }
  return added === null
    ? null
    : {
        path,
        value: added,
        left,
        remarks: [addedUp(amounts, added)],
      };
}
