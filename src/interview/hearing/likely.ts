import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { askingIn } from '../../language/clauses.ts';
import { isUnknown } from '../../language/doubt.ts';
import { FILLER, isSign } from '../../language/filler.ts';
import { quoted } from '../../language/fold.ts';
import { type Heard, heard } from '../../language/hear.ts';
import { leftOver } from '../../language/leftover.ts';
import { wordSet } from '../../language/lexicon.ts';
import { roundedOff } from '../../language/money.ts';
import { negationsIn, tellsPart } from '../../language/negation.ts';
import { numberedIn } from '../../language/numbered.ts';
import { overlaps, type Span } from '../../language/span.ts';
import { FORM_UNITS, sortsOf, unitAt } from '../../language/units.ts';
import { type CellPath, cellAt, rowOf } from '../../report/cells.ts';
import { cellUnitOf } from '../answers/in-order.ts';
import { readNumberAnswer } from '../answers/number-answer.ts';
import { figures } from '../answers/said.ts';
import { LAWSUITS } from '../answers/tally/meant.ts';
import { readTally, termsOf } from '../answers/tally/tally.ts';
import { LAST_YEARS } from '../answers/tally/words.ts';
import { askedNext } from '../questions/asked-next.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { basis } from '../steps/cells.ts';
import { withSums } from './only-column.ts';
import { FEW_CELLS } from './shown-changed.ts';
import { RELATIVE, tallyBeside } from './table-reading.ts';
import { BESIDES } from './words/unaccounted.ts';

type Cells = Readonly<Record<string, number>>;

/** Nobody can say on a button what a longer message may be read as (characters). */
const LONGEST = 200;

/** Who most applicants are, and how most cases end: what an unnamed rest is taken for, to be pressed or not. */
const LIKELIEST = { applications: 'naturalPerson', disputes: 'upheld', proactive: null } as const;

/** What names an hour, a page or a list before its number counts nothing: 第5页, 说第3遍. */
const ORDINAL = '第';

/** Whether a figure may count what the form counts: no time, no page, no 两个问题. */
function mayCount({ text, times }: Heard, amount: FoundAmount, isOwn: (at: number) => boolean): boolean {
  // 实收12.2 tells no day.
  if (
    times.some((time) => time.isSure && overlaps(time, amount)) ||
    text.charAt(amount.start - 1) === ORDINAL
  )
    return false;
  const unit = unitAt(text, amount.numberEnd)?.word ?? '';
  const sorts = sortsOf(unit);
  if (unit !== '' && !sorts.some((sort) => COUNTED.has(sort))) return false;
  const { end } = amount;
  // 两个问题: a noun of its own behind it.
  const behind = text.charAt(end);
  // 还有12个涉密的: beside others of its kind.
  if (BESIDES.endingAt(text, amount.start) !== null) return true;
  return behind === '' || isSign(behind) || PLAIN.includes(behind) || isSmall(text, end) || isOwn(end);
}

/** A small word, but for those that ask or look something up: 两个问题. */
const isSmall = (text: string, at: number): boolean => {
  const word = FILLER.at(text, at);
  return word !== null && word.value !== 'lookup';
};

/** 23还是24: it may be either. */
const EITHER = wordSet(['还是', '或者', '要么']);

const PLAIN = '（）的吧()';

const COUNTED: ReadonlySet<string> = new Set(['case', 'document', 'occasion', 'body', 'money', 'person']);

const MONEY: ReadonlySet<string> = new Set(['wan', 'yuan']);

const FAR_APART = 100;

/**
 * What one cell may be where figures were told of it: of several their sum, or one of them; beside one that stands it with
 * so many more or fewer; `isWhole`: what is told behind the first is within it, or what became of it.
 */
function likelyOfOne(told: readonly number[], stands: number | null, isWhole: boolean): number[] {
  const [first = 0, another] = told;
  const last = told.at(-1) ?? first;
  // 减免了3000，实收12.2: figures so far apart are no parts of one.
  const areParts = Math.max(...told) < Math.min(...told) * FAR_APART;
  const sum = roundedOff(told.reduce((all, value) => all + value, 0));
  if (another !== undefined && isWhole) return [first, last];
  if (another !== undefined) return areParts ? [sum, first] : [last, first];
  return stands !== null && first < stands
    ? [roundedOff(stands + first), roundedOff(stands - first), first]
    : [first];
}

/** 受理了520，办了512: what came in is no part of what was done. */
const TAKEN_IN = wordSet(['{受理|收件|接件|立案|报件}{|了|的}']);

/** Figures that may be meant for each of few cells, in the cells' unit. */
function bareFigures(session: Session, question: CellsQuestion, utterance: Heard): Cells[] {
  if (question.cells.length > FEW_CELLS) return [];
  const { text } = utterance;
  const numbered = numberedIn(text);
  if (numbered) return question.cells.slice(0, 1).map((path) => ({ [path]: numbered.count }));
  const terms = termsOf(question.table, session.content.report.form);
  const amounts = amountsIn(text, FORM_UNITS).filter(
    (amount) =>
      amount.precision === 'exact' &&
      LAST_YEARS.endingAt(text, amount.start) === null &&
      // The 一 of 一共 is no figure.
      (FILLER.at(text, amount.start)?.end ?? 0) <= amount.end &&
      mayCount(utterance, amount, (at) => terms.at(text, at) !== null),
  );
  const values = (path: CellPath) => [
    ...new Set(
      amounts.flatMap(({ start, end, unit, isMoney }) => {
        // 收过一次，40块: so often is no amount of money.
        if (unit !== '' && !isMoney && MONEY.has(cellUnitOf(path))) return [];
        const figure = readNumberAnswer(text.slice(start, end), cellUnitOf(path));
        if (figure?.kind === 'read') return [figure.value];
        // A figure that is too round to be exact is offered in full.
        const whole = readNumberAnswer(
          String(amounts.find((each) => each.start === start)?.value),
          cellUnitOf(path),
        );
        return whole?.kind === 'read' ? [whole.value] : [];
      }),
    ),
  ];
  const [first] = question.cells;
  if (first && question.cells.length === 1 && EITHER.isIn(text))
    return values(first).map((value) => ({ [first]: value }));
  if (first && question.cells.length === 1 && values(first).length > 0) {
    const stands = cellAt(basis(session), first);
    const isWhole = tellsPart(text) || TAKEN_IN.isIn(text);
    return likelyOfOne(values(first), stands, isWhole).map((value) => ({ [first]: value }));
  }
  const [figure, more] = first ? values(first) : [];
  if (figure === undefined || more !== undefined) return [];
  // Of several cells any may be meant only where nothing else is said.
  const isBare = question.cells.length === 1 || leftOver(utterance.folded, amounts).length === 0;
  return isBare ? question.cells.map((path) => ({ [path]: figure })) : [];
}

/**
 * The likeliest readings of a message in which no reader found the figures of a question: as it would be read with what it
 * lacks assumed (the row that is asked, natural persons as the rest). None where it asks something, or counts something else.
 */
export function likelyReadings(session: Session, question: CellsQuestion, original: string): Cells[] {
  if (original.length > LONGEST) return [];
  const said = withOneCounted(question, original);
  const texts = [said, ...withoutTalk(session, question, heard(said))].filter(
    (text) => askingIn(heard(text).text).length === 0,
  );
  for (const text of texts) {
    const told = asTally(session, question, text);
    if (told) return [told];
    // 诉讼1件，维持: by either road to court.
    const roads = question.table === 'disputes' ? LAWSUITS : [];
    const byRoad = roads.flatMap((lawsuit): Cells[] => {
      const own = asTally(session, question, text, lawsuit);
      return own ? [own] : [];
    });
    if (byRoad.length > 0) return byRoad;
  }
  const [first] = texts;
  if (first === undefined) return [];
  const readings = bareFigures(session, question, heard(first));
  const told = readings.filter((cells) => Object.keys(cells).length > 0).slice(0, FEW_CELLS);
  return told.length > 0 ? told : zerosMeant(session, question, heard(first));
}

/** One dispute that is pointed at and not counted: 9月判的那个官司. */
const ONE_DISPUTE = wordSet(['{那|这|有}{|一}{个|件|场|起|桩|宗}']);
const DISPUTE = wordSet(['{|行政}{官司|诉讼|复议}', '，']);

/** A text about a dispute that is pointed at, with that counted; as it was where others are counted or it points at several. */
function withOneCounted({ table }: CellsQuestion, original: string): string {
  const { text, folded, times } = heard(original);
  const [pointed, another] = ONE_DISPUTE.all(text).filter(({ end }) => DISPUTE.at(text, end) !== null);
  const counted = amountsIn(text).some((amount) => !times.some((time) => overlaps(time, amount)));
  if (table !== 'disputes' || !pointed || another || counted) return original;
  const [before, behind] = [
    { start: 0, end: pointed.start },
    { start: pointed.end, end: text.length },
  ].map((span) => quoted(folded, span));
  return `${before}1件${behind}`;
}

const SAYS_NONE = wordSet(['{零|0|〇}']);

/** 哪轮得到我们罚啊，从来没有的事: that there is none, in words that nobody knows, and no figure: zeros of what is asked, to be pressed or not. */
function zerosMeant(session: Session, question: CellsQuestion, { text }: Heard): Cells[] {
  const counts = amountsIn(text, FORM_UNITS).some(
    ({ value, written, unit }) => value > 0 && (written === 'arabic' || (unit !== '' && value > 1)),
  );
  const denies = negationsIn(text).some(({ denial }) => denial === 'none') || SAYS_NONE.isIn(text);
  if (counts || !denies || session.proposal || isUnknown(text)) return [];
  const rows = askedNext(session.content.report, question)?.rows ?? [];
  const meant = question.table === 'applications' ? (rows[0] === INTAKE[0] ? INTAKE : rows) : null;
  const cells = question.cells.filter((path) => meant === null || meant.includes(rowOf(path)));
  const isBlank = cells.every((path) => !cellAt(basis(session), path));
  return isBlank && cells.length > 0 ? [Object.fromEntries(cells.map((path) => [path, 0]))] : [];
}

/** What came in is asked in two rows. */
const INTAKE = ['new', 'carriedOver'];

/** 测试数据3件不算: of what is left out it is not known what it is taken off. */
const LEFT_OUT = wordSet(['{不算|不计|不含|除外|不包括|剔除}']);

/** A text as a tally, with what it lacks assumed; null where it is none. */
function asTally(session: Session, question: CellsQuestion, text: string, lawsuit?: string): Cells | null {
  if (RELATIVE.isIn(text) || LEFT_OUT.isIn(text)) return null;
  const rest = LIKELIEST[question.table];
  const beside = {
    ...tallyBeside(session, question),
    rest,
    corrects: true,
    guesses: question.table === 'proactive',
    ...(lawsuit === undefined ? {} : { lawsuit }),
  };
  const tally = readTally(heard(text), question.table, basis(session), beside);
  const cells = tally && withSums(basis(session), figures(tally.cells), figures(tally.stated), rest);
  return cells && Object.keys(cells).length > 0 ? cells : null;
}

/** A message without the clauses that ask, and without those that hold no figure and no word of the form. */
function withoutTalk(session: Session, { table }: CellsQuestion, { text, clauses }: Heard): string[] {
  const terms = termsOf(table, session.content.report.form).all(text);
  const held: readonly Span[] = [...amountsIn(text, FORM_UNITS), ...terms, ...negationsIn(text)];
  const words = (own: readonly Span[]) => own.map(({ start, end }) => text.slice(start, end)).join('，');
  const telling = clauses.filter(({ start, end }) => askingIn(text.slice(start, end)).length === 0);
  const counting = telling.filter((clause) => held.some((each) => overlaps(each, clause)));
  return [telling, counting].filter(({ length }) => length > 0 && length < clauses.length).map(words);
}
