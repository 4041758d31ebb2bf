import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { askingIn } from '../../language/clauses.ts';
import { isBelieved, isUnknown } from '../../language/doubt.ts';
import { withoutClosing } from '../../language/ends.ts';
import { FILLER, holdsOnly } from '../../language/filler.ts';
import { quoted } from '../../language/fold.ts';
import { type Heard, heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { YUAN_PER_WAN } from '../../language/money.ts';
import { tellsPart } from '../../language/negation.ts';
import { numberedIn } from '../../language/numbered.ts';
import { around, overlaps, type Span } from '../../language/span.ts';
import { isOfTime, sortsOf } from '../../language/units.ts';
import { type CellPath, cellAt, rowOf } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { cellUnitOf } from '../answers/in-order.ts';
import { type CellUnit, readNumberAnswer } from '../answers/number-answer.ts';
import { clausesLeft, termsOf } from '../answers/tally/tally.ts';
import { DENIALS, DOUBTS, LAST_YEARS, NO_MORE } from '../answers/tally/words.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { missingCells } from '../standing.ts';
import { basis } from '../steps/cells.ts';
import { fromFigure } from './bare-figure.ts';
import { corrects } from './correction.ts';
import { endsList } from './listed-parts.ts';
import { shown } from './on-screen.ts';
import { FEW_CELLS } from './shown-changed.ts';
import { addedUp, partsOf, saysNoMore, TOTALS } from './told-parts.ts';
import { NOT_TAKEN } from './words/figure-leads.ts';
import { MORE_OR_LESS } from './words/unaccounted.ts';

/** One figure that was told among other words, and what is to be heeded in it. */
export interface Spoken {
  readonly path: CellPath;
  readonly value: number;
  readonly remarks: readonly Phrase[];
  /** Clauses of which nothing was used. */
  readonly left: readonly string[];
}

/**
 * 处罚决定书一共出了56份, 简易程序21件: the one cell of the one row that words of the message name: in the clause of the figure,
 * unless that clause holds nothing else (处罚的数执法队刚给，112) or the other says no more than the name (112件，都是处罚). What is denied has no figure.
 */
function cellNamed(session: Session, question: CellsQuestion, text: string): CellPath | null {
  const { clauses, negations } = heard(text);
  const terms = termsOf(question.table, session.content.report.form).all(text);
  const amounts = amountsIn(text);
  const isBare = clauses.every(
    (clause) => !amounts.some((each) => overlaps(each, clause)) || holdsOnly(text, clause, amounts),
  );
  const isOfFigure = (term: Span): boolean => {
    const clause = around(clauses, term);
    if (!clause || negations.some((each) => overlaps(each, clause))) return false;
    return isBare || amounts.some((each) => overlaps(each, clause)) || holdsOnly(text, clause, terms);
  };
  const rows = new Set(
    terms.flatMap((term) => (term.value?.kind === 'row' && isOfFigure(term) ? term.value.rows : [])),
  );
  const [cell, another] = question.cells.filter((path) => rows.has(rowOf(path)));
  return another === undefined ? (cell ?? null) : null;
}

/** The cell that a figure without a name is of: the only one asked or on the screen, else the only one of the row that comes next. */
function cellOf(session: Session, question: CellsQuestion, text: string): CellPath | null {
  const [only, second] = question.cells;
  if (only !== undefined && second === undefined) return only;
  const [first, another] = shown(session, question);
  // 制发3，废止0, and then 12: what is still open, unless something is put right.
  const open =
    question.cells.length > FEW_CELLS
      ? []
      : question.cells.filter((each) => cellAt(basis(session), each) === null);
  if (first && open.length > 0 && !corrects(text)) return open.length === 1 ? (open[0] ?? null) : null;
  if (first) return another ? null : first[0];
  const named = question.table === 'proactive' ? cellNamed(session, question, text) : null;
  if (named) return named;
  // Of several that are asked together the one that is still open: a bare figure may else be of any.
  const [cell, more] = missingCells(session, question);
  return cell !== undefined && more === undefined ? cell : null;
}

/** 三十万元整: that the amount is even. */
const EVEN = '整';

const figureIn = (
  { text }: Heard,
  { start, end }: Span,
  { id: question, cells }: CellsQuestion,
  path: CellPath,
) => {
  const all = withoutClosing(text.slice(start, end), EVEN);
  const tail = FILLS.endingAt(all, all.length);
  const words = tail && amountsIn(all).at(-1)?.end === tail.start ? all.slice(0, tail.start) : all;
  const kind = cellUnitOf(path);
  const amount = amountsIn(words).at(-1);
  const led = amount && amount.end === words.length && leadsTo(words, amount, cells.length > 1 ? null : kind);
  return (
    readNumberAnswer(words, kind) ??
    readNumberAnswer(fromFigure(words, question), kind) ??
    (led ? readNumberAnswer(words.slice(amount.start), kind) : null)
  );
};

/** Whether what stands before the figure that a clause ends with only leads to it; `kind` null where several are asked: 不动产登记费收了83万, 审批股报过来1376件. */
function leadsTo(words: string, amount: FoundAmount, kind: CellUnit | null): boolean {
  // 审批窗口有3个 counts no cases.
  if (amount.unit === ITEM || isBelieved(words)) return false;
  if (LEADS_TO.endingAt(words, amount.start)) return true;
  // Of several that are asked a name says which.
  if (kind === null) return false;
  const isOwn =
    kind === 'count'
      ? amount.unit !== '' && sortsOf(amount.unit).includes('case')
      : amount.isMoney || amount.scale >= YUAN_PER_WAN;
  return (
    isOwn && MORE_OR_LESS.endingAt(words, amount.start) === null && words.charAt(amount.start - 1) !== ORDINAL
  );
}

const ITEM = '个';
const ORDINAL = '第';

/** 2千3百多，等下，查到了2347: of a figure that was only about right and one that is exact the exact one. */
function exactOf(amounts: readonly FoundAmount[]): FoundAmount | null {
  const [exact, another] = amounts.filter(({ precision }) => precision === 'exact');
  const isAfter = exact !== undefined && amounts.every(({ start }) => start <= exact.start);
  return exact && !another && amounts.length > 1 && isAfter ? exact : null;
}

/** 简易程序30件，普通程序12件，一共42; 42件，简易30，普通12: the first or last of several figures that is the sum of all others. */
function sumOf(amounts: readonly FoundAmount[]): FoundAmount | null {
  const all = amounts.reduce((sum, { value }) => sum + value, 0);
  const sum = [amounts.at(0), amounts.at(-1)].find((each) => each && each.value * 2 === all);
  return sum && amounts.length > 2 && amounts.every(({ precision }) => precision === 'exact') ? sum : null;
}

/** Words right before the figure that a clause ends with: 执法队给的是112. */
const LEADS_TO = wordSet([
  '{是|有|共|为|总共|一共|合计|共计|记|填|报|算|就|：|说|给|来}{| |¥| ¥}',
  '{发|办|出|开|下|批|作出|核发}了',
  '{|先|暂|就|暂时|暂时先}{按|照}',
  '{征收|入库|缴库|到账}{|了}',
  '{给|报|统计|查到|算出}的{数|数字|数据|金额}{|是}{| |：}',
]);

/** What is done with the figure before it: 先按95填. */
const FILLS = wordSet(['{填|报|写|算|记|录|填报}{|上|上去|进去|着}{|吧|了}']);

/** 九百八十七，九八七: a figure that is only said again. */
function repeated(amounts: readonly FoundAmount[]): number | null {
  const [first, ...others] = amounts;
  const isSame = others.length > 0 && others.every(({ value }) => value === first?.value);
  return first?.precision === 'exact' && isSame ? first.value : null;
}

const BY_NUMBER = phrase(
  '按编号的起止算出，请核对有没有空号。',
  'Counted from the first number to the last; please check that none is missing.',
);

const THIS_YEARS = wordSet(['{今年|本年|本年度|这一年}']);

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
  if (!isOwn || tellsPart(text)) return null;
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
      // 免了3万，实收15万: what was not taken.
      !NOT_TAKEN.endingAt(text, amount.start) &&
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
  if (exact) {
    const figure = readNumberAnswer(text.slice(exact.start, exact.end), cellUnitOf(path));
    if (figure?.kind === 'read')
      return { path, value: figure.value, remarks: figure.note ? [figure.note] : [], left };
  }
  if (DOUBTS.isIn(text) || isUnknown(text)) return null;
  const sum = sumOf(amounts);
  const whole = sum && readNumberAnswer(text.slice(sum.start, sum.end), cellUnitOf(path));
  if (whole?.kind === 'read')
    return { path, value: whole.value, remarks: whole.note ? [whole.note] : [], left };
  const again = repeated(amounts);
  if (again !== null && cellUnitOf(path) === 'count') return { path, value: again, remarks: [], left };
  const added = amounts.length > 1 ? partsOf(utterance, amounts, path) : null;
  const told =
    added === null
      ? utterance.clauses.filter((clause) => amounts.some((amount) => overlaps(amount, clause)))
      : [];
  const [clause, another] = told;
  if (clause && !another) {
    const figure = figureIn(utterance, clause, question, path);
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
