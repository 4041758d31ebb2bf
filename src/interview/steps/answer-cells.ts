import { type CellPath, cellAt } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { headOf, onlyAbout, withoutInterjection } from '../answers/exactness.ts';
import { figureKindOf, readInOrder } from '../answers/in-order.ts';
import { FIGURE_EXAMPLES, readNumberAnswer } from '../answers/number-answer.ts';
import type { AnswerReading } from '../answers/said.ts';
import { readTableAnswer } from '../answers/table-answer.ts';
import type { Stamp } from '../input.ts';
import { questionOf } from '../questions/list.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Proposal, Session } from '../session.ts';
import { againstLastYear } from './against-last-year.ts';
import { basis, proposeCells, statedBefore } from './cells.ts';
import { withNotice, withTask } from './edit.ts';
import { quotedUpTo } from './quoted.ts';

/** What could not be used, and how it can be said where an example helps. */
const unreadable = (why: Phrase, example: string | null): Phrase =>
  phrase(
    `${why.zh}已填内容没有改动。${example === null ? '' : `可以这样说：${example}`}`,
    `${why.en} Nothing was changed.${example === null ? '' : ` For example: ${example}`}`,
  );

/** Puts up what was read out of words, with what is to be heeded in it. */
const proposeWords = (
  session: Session,
  input: Stamp,
  question: CellsQuestion,
  message: string,
  cells: Proposal['cells'],
  remarks: readonly Phrase[],
): Session =>
  proposeCells(session, input, {
    question: question.id,
    cells,
    from: 'words',
    message,
    remarks: remarks.map((remark) => remark[session.lang]),
  });

const isRemark = (remark: Phrase | null | undefined): remark is Phrase => !!remark;

/** Puts one figure up; one that cannot be used is told of. */
function proposeFigure(
  session: Session,
  input: Stamp,
  question: CellsQuestion,
  message: string,
  path: CellPath,
  number: AnswerReading<number>,
  remark: Phrase | null = null,
): Session {
  if (number.kind === 'unreadable') return withNotice(session, unreadable(number.why, number.example));
  const remarks = [number.note, remark].filter(isRemark);
  return proposeWords(session, input, question, message, { [path]: number.value }, remarks);
}

/** The one figure that a question asks for, alone or with what it is made of. */
function oneFigure(
  session: Session,
  input: Stamp,
  question: CellsQuestion,
  text: string,
  message: string,
): Session | null {
  const [only] = question.cells;
  if (only === undefined || question.cells.length > 1) return null;
  const parted = headOf(text);
  const whole = readNumberAnswer(text, figureKindOf(only));
  const number = whole ?? (parted && readNumberAnswer(parted.head, figureKindOf(only)));
  if (!number) return null;
  const stands = session.proposal?.question === question.id || cellAt(session.content.report, only) !== null;
  if (!stands && /^(?:改成|改为)/.test(text.trim())) return withNotice(session, CHANGE_WHAT);
  const part = whole ? null : partOf(parted?.parts ?? '');
  return proposeFigure(session, input, question, message, only, number, part);
}

const CORRECTION = /^(?:不对|错了|写错了|说错了)?[，,。 ]*(?:改成|改为|应该是|应为|应是|是)(.+)$/;

/** "改成4" after one figure was put up: that figure. Of several it must be named. */
function corrected(
  session: Session,
  input: Stamp,
  question: CellsQuestion,
  text: string,
  message: string,
): Session | null {
  const said = CORRECTION.exec(text.trim())?.[1];
  if (said === undefined || session.proposal?.question !== question.id) return null;
  const known = Object.entries(session.proposal.cells).filter(([, value]) => value !== 0);
  const [only, second] = known.map(([path]) => path as CellPath);
  const number = only && readNumberAnswer(said, figureKindOf(only));
  if (!only || !number) return null;
  if (second) return withNotice(session, CORRECT_WHICH);
  return proposeFigure(session, input, question, message, only, number);
}

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

/** Reads an answer in words or a pasted block; what plain patterns cannot read goes to the model where there is one. */
export function answerCells(
  session: Session,
  input: Stamp,
  question: CellsQuestion,
  said: string,
  message: string,
): Session {
  const text = withoutInterjection(said);
  const one = oneFigure(session, input, question, text, message);
  if (one) return one;
  const right = corrected(session, input, question, text, message);
  if (right) return right;
  const compared = againstLastYear(session, question, text);
  if (compared && 'cells' in compared)
    return proposeWords(session, input, question, message, compared.cells, [compared.remark]);
  if (compared) return withNotice(session, compared);
  const inOrder =
    question.table === 'proactive' ? readInOrder(text, question.cells, session.content.report.form) : null;
  if (inOrder) return proposeWords(session, input, question, message, inOrder.cells, inOrder.remarks);
  const reading = readTableAnswer(text, question.table, basis(session), {
    cells: question.cells,
    earlier: statedBefore(session, question.id),
  });
  if (reading.kind === 'read') {
    return proposeCells(session, input, {
      question: question.id,
      cells: figures(reading.cells),
      from: text.includes('\t') ? 'paste' : 'words',
      message,
      mismatches: [...reading.mismatches],
      stated: figures(reading.stated),
      remarks: [
        ...reading.unsure.map((unsure) => unsure.why),
        ...leftovers(reading.leftovers).map((each) => each[session.lang]),
        ...[onlyAbout(text)].flatMap((about) => (about ? [about[session.lang]] : [])),
      ],
    });
  }
  if (input.model) return withTask(session, input, { kind: 'read-words', question: question.id, text });
  const about = onlyAbout(text);
  return withNotice(
    session,
    about ? unreadable(about, null) : unreadable(reading.why, exampleOf(question, reading.example)),
  );
}

const figures = (read: Readonly<Partial<Record<CellPath, number>>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(read).flatMap(([path, value]) => (value === undefined ? [] : [[path, value]])),
  );

/** An example of what was asked: one figure where one figure is, else one for the table; none where the question gives it. */
const exampleOf = ({ ask, cells }: CellsQuestion, forTable: string): string | null => {
  if (cells.length === 1 && cells[0]) return FIGURE_EXAMPLES[figureKindOf(cells[0])];
  return ask.zh.includes('例：') ? null : forTable;
};

/** More pieces that were not understood are only counted; each is quoted to so many characters. */
const QUOTED_PIECES = 5;
const QUOTED_LENGTH = 60;

/** What was not understood, each piece once. */
function leftovers(pieces: readonly string[]): Phrase[] {
  const distinct = [...new Set(pieces)];
  const more = distinct.length - QUOTED_PIECES;
  return [
    ...distinct.slice(0, QUOTED_PIECES).map((piece) => {
      const quote = quotedUpTo(piece, QUOTED_LENGTH);
      return phrase(`“${quote}”没有读懂，未计入。`, `“${quote}” was not understood and is not counted.`);
    }),
    ...(more > 0
      ? [phrase(`另有${more}处没有读懂，未计入。`, `${more} more pieces were not understood.`)]
      : []),
  ];
}

/** What a model made of words that plain patterns could not read. */
export function wordsRead(
  session: Session,
  input: Stamp,
  questionId: string,
  text: string,
  cells: Readonly<Partial<Record<CellPath, number | null>>> | null,
): Session {
  const question = questionOf(session, questionId);
  if (question.kind !== 'cells') return session;
  const known = question.cells.flatMap((path): [CellPath, number][] => {
    const value = cells?.[path] ?? null;
    return value === null ? [] : [[path, value]];
  });
  if (known.length > 0) {
    return proposeCells(session, input, {
      question: questionId,
      cells: Object.fromEntries(known),
      from: 'model',
    });
  }
  const reading = readTableAnswer(text, question.table, basis(session));
  if (reading.kind === 'read') return session;
  return withNotice(session, unreadable(reading.why, exampleOf(question, reading.example)));
}
