import { type CellPath, cellAt } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { cellUnitOf } from '../answers/in-order.ts';
import { readNumberAnswer } from '../answers/number-answer.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { fromFigure } from './bare-figure.ts';
import { type CellsReading, readOf, refused } from './cells-read.ts';
import { exchangeIn } from './exchange.ts';
import { headOf } from './head-of.ts';

const CORRECT_WHICH = phrase(
  '有几处数字，请说明改哪一处，例如“自然人新收改成9件”，或点“改一处”。',
  'There are several figures; please name the one, e.g. “new from natural persons changed to 9”.',
);

/** "改成85" where nothing stands yet was meant for a figure given before. */
const CHANGE_WHAT = phrase(
  '这一问还没有数字。要改前面的，请说出名称，例如“行政处罚改成85件”。',
  'Nothing is filled in here yet. To change an earlier figure, name it, e.g. “penalties changed to 85”.',
);

const partOf = (parts: string): Phrase =>
  phrase(`按总数填，“${parts}”没有另计。`, `Taken as the total; “${parts}” is not counted beside it.`);

/** The cell that a figure without a name is put into: the only one asked, else the only figure on the screen. */
function cellMeant(
  session: Session,
  question: CellsQuestion,
  isCorrection: boolean,
): CellPath | 'several' | null {
  const [only, second] = question.cells;
  if (only !== undefined && second === undefined) return only;
  if (!isCorrection || session.proposal?.question !== question.id) return null;
  const shown = Object.entries(session.proposal.cells).filter(([, value]) => value !== 0);
  const [first, more] = shown.map(([path]) => path as CellPath);
  return more === undefined ? (first ?? null) : 'several';
}

/** One figure without a name, alone or with what it is made of; `how` it was said: as an answer, after a no, after 改成. */
export function oneFigure(
  session: Session,
  question: CellsQuestion,
  text: string,
  how: 'said' | 'denied' | 'changed',
): CellsReading | null {
  const path = cellMeant(session, question, how !== 'said');
  if (path === null) return null;
  const parted = headOf(text);
  const kind = path === 'several' ? 'count' : cellUnitOf(path);
  const whole = readNumberAnswer(text, kind) ?? readNumberAnswer(fromFigure(text, question.id), kind);
  // 许可办了320件，其中当场办结的300件: the whole, however it is led to.
  const head = parted?.head ?? '';
  const number =
    whole ?? readNumberAnswer(head, kind) ?? readNumberAnswer(fromFigure(head, question.id), kind);
  if (!number) return null;
  if (path === 'several') return { kind: 'refused', why: CORRECT_WHICH };
  if (number.kind === 'unreadable') return refused(number.why, number.example);
  const stands = session.proposal?.question === question.id || cellAt(session.content.report, path) !== null;
  if (how === 'changed' && !stands) return { kind: 'refused', why: CHANGE_WHAT };
  const remarks = [
    ...(number.note ? [number.note] : []),
    ...(whole || !parted ? [] : [partOf(parted.parts)]),
  ];
  return readOf(question, { cells: { [path]: number.value }, remarks });
}

/** 不是6是7 beside figures on the screen: the one that is 6. */
export function exchanged(session: Session, question: CellsQuestion, text: string): CellsReading | null {
  const exchange = session.proposal?.question === question.id ? exchangeIn(text) : null;
  if (!exchange) return null;
  const held = Object.entries(session.proposal?.cells ?? {}).filter(
    ([, value]) => value === exchange.was.value,
  );
  const [path, another] = held.map(([each]) => each);
  if (path === undefined) return null;
  return another === undefined
    ? readOf(question, { cells: { [path]: exchange.is.value } })
    : { kind: 'refused', why: CORRECT_WHICH };
}
