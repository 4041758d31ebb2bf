import { type CellPath, cellAt, cellLabel, withCells } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { withTotals } from '../../report/totals.ts';
import { figureKindOf, readInOrder } from '../answers/in-order.ts';
import { FIGURE_EXAMPLES, readNumberAnswer } from '../answers/number-answer.ts';
import { readTableAnswer } from '../answers/table-answer.ts';
import type { Stamp } from '../input.ts';
import { questionOf, questionsOf } from '../questions/list.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Contact, Proposal, Session } from '../session.ts';
import { missingCells } from '../standing.ts';
import { advanced, marked, proposing, withContent, withNotice, withTask } from './edit.ts';
import { proposalOf, withInForce } from './propose.ts';

const unreadable = (why: Phrase, example: string): Phrase =>
  phrase(
    `${why.zh}已填内容没有改动。可以这样说：${example}`,
    `${why.en} Nothing was changed. For example: ${example}`,
  );

/** The report with what is proposed for the question, so that a second answer adds to the first. */
const basis = (session: Session) =>
  session.proposal ? withCells(session.content.report, session.proposal.cells) : session.content.report;

/** Puts figures up for confirmation, on top of what was already proposed for the same question. */
export function proposeCells(
  session: Session,
  input: Stamp,
  made: Partial<Proposal> & Pick<Proposal, 'question' | 'cells' | 'from'>,
): Session {
  const before = session.proposal?.question === made.question ? session.proposal : null;
  const cells = { ...before?.cells, ...made.cells };
  const stated = { ...waiting(session, { ...before?.stated }, cells), ...made.stated };
  const proposal = proposalOf(input, { ...made, cells, stated });
  return proposing(session, withInForce(session, proposal));
}

/** Sums stated without saying whose they are, as long as their cells are not all filled. */
function waiting(
  session: Session,
  stated: Readonly<Record<string, number>>,
  cells: Proposal['cells'],
): Record<string, number> {
  const filled = withTotals(withCells(session.content.report, cells));
  return Object.fromEntries(
    Object.entries(stated).filter(([path]) => cellAt(filled, path as CellPath) === null),
  );
}

/** Reads an answer in words or a pasted block; what plain patterns cannot read goes to the model where there is one. */
export function answerCells(
  session: Session,
  input: Stamp,
  question: CellsQuestion,
  text: string,
  message: string,
): Session {
  const only = question.cells.length === 1 ? question.cells[0] : undefined;
  if (only) {
    const number = readNumberAnswer(text, figureKindOf(only));
    if (number?.kind === 'unreadable') return withNotice(session, unreadable(number.why, number.example));
    if (number) {
      const remarks = number.note ? [number.note[session.lang]] : [];
      return proposeCells(session, input, {
        question: question.id,
        cells: { [only]: number.value },
        from: 'words',
        message,
        remarks,
      });
    }
  }
  const inOrder =
    question.table === 'proactive' ? readInOrder(text, question.cells, session.content.report.form) : null;
  if (inOrder) {
    return proposeCells(session, input, {
      question: question.id,
      cells: inOrder.cells,
      from: 'words',
      message,
      remarks: inOrder.remarks.map((remark) => remark[session.lang]),
    });
  }
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
        ...reading.leftovers.map((piece) => leftover(piece)[session.lang]),
      ],
    });
  }
  if (input.model) return withTask(session, input, { kind: 'read-words', question: question.id, text });
  return withNotice(session, unreadable(reading.why, exampleOf(question, reading.example)));
}

const statedBefore = (session: Session, question: string) =>
  session.proposal?.question === question ? session.proposal.stated : {};

const figures = (read: Readonly<Partial<Record<CellPath, number>>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(read).flatMap(([path, value]) => (value === undefined ? [] : [[path, value]])),
  );

/** An example of what was asked: one figure where one figure is, else one for the table. */
const exampleOf = ({ cells }: CellsQuestion, forTable: string): string =>
  cells.length === 1 && cells[0] ? FIGURE_EXAMPLES[figureKindOf(cells[0])] : forTable;

const leftover = (piece: string): Phrase =>
  phrase(`“${piece}”没有读懂，未计入。`, `“${piece}” was not understood and is not counted.`);

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

const rowOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));

/** A sum that still waits to be laid out is not made nothing by "其余为0". */
const notZero = (name: string, sum: number): Phrase =>
  phrase(
    `“${name}”说的是${sum}件，还没有说明各几件，这一行没有按0填，请补充。`,
    `“${name}” was given as ${sum} and is not laid out yet; its cells were not set to 0.`,
  );

/** Everything that a question asks and that holds no number yet, as zeros up for confirmation. */
export function proposeZeros(session: Session, input: Stamp, question: CellsQuestion): Session {
  const at = basis(session);
  const open = missingCells({ ...session, content: { ...session.content, report: at } }, question);
  const stated = Object.entries(waiting(session, statedBefore(session, question.id), {}))
    .filter(([, sum]) => sum > 0)
    .map(([path, sum]) => ({ row: rowOf(path), name: cellLabel(at.form, path as CellPath), sum }));
  const cells = (open.length > 0 ? open : question.cells).filter(
    (path) => !stated.some(({ row }) => row === rowOf(path)),
  );
  return proposeCells(session, input, {
    question: question.id,
    cells: Object.fromEntries(cells.map((path) => [path, 0])),
    from: 'zero',
    remarks: stated.map(({ name, sum }) => notZero(name, sum)[session.lang]),
  });
}

/** Takes what was proposed: the only way by which a figure gets into the report. */
export function confirmed(session: Session, input: Stamp): Session {
  const { proposal } = session;
  if (!proposal) return session;
  const { report, contact } = session.content;
  const taken = withContent(session, {
    report: withCells(report, proposal.cells),
    contact: { ...contact, ...said(proposal.contact) },
  });
  const question = questionOf(taken, proposal.question);
  const asked =
    proposal.from === 'file'
      ? proposal.settles
      : [question.id, ...proposal.settles, ...questionsFilled(taken, proposal)];
  const complete = asked.filter((id) => {
    const settled = questionOf(taken, id);
    return settled.kind !== 'cells' || missingCells(taken, settled).length === 0;
  });
  const after = withTexts(marked(taken, complete, input), proposal);
  if (proposal.from === 'file' || complete.includes(question.id)) return advanced(after);
  return withNotice({ ...after, proposal: null, view: 'question' }, stillMissing(after, question.id));
}

/** Other questions for figures that the same answer filled to the last cell: they need not be put. */
const questionsFilled = (session: Session, { question, cells }: Proposal): string[] =>
  questionsOf(session).flatMap((each) => {
    const isTouched =
      each.kind === 'cells' && each.id !== question && each.cells.some((path) => path in cells);
    return isTouched && missingCells(session, each).length === 0 ? [each.id] : [];
  });

/** Narrative from a file becomes the draft of its part, to be read and accepted like any other. */
function withTexts(session: Session, proposal: Proposal): Session {
  const drafts = Object.entries(proposal.texts ?? {}).map(([part, text]) => [
    part,
    { state: 'ready', text, marks: [], writer: { kind: 'file' } },
  ]);
  return { ...session, drafts: { ...session.drafts, ...Object.fromEntries(drafts) } };
}

/** The parts of a contact that hold something. */
function said(contact: Proposal['contact']): Partial<Contact> {
  const parts = Object.entries(contact ?? {}).filter(([, part]) => part);
  return Object.fromEntries(parts);
}

function stillMissing(session: Session, questionId: string): Phrase {
  const question = questionOf(session, questionId);
  const count = question.kind === 'cells' ? missingCells(session, question).length : 0;
  return phrase(
    `已记下。还有${count}格没有数字，可继续填，或点“其余为0”。`,
    `Noted. ${count} cells still hold no figure.`,
  );
}
