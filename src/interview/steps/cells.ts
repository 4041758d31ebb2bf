import { addressOf, type CellPath, cellAt, cellLabel, rowPathOf, withCells } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import type { NarrativeKey } from '../../report/sections.ts';
import { partColumns, sumOf, withTotals } from '../../report/totals.ts';
import { groundOf } from '../ground/outrun.ts';
import type { Stamp } from '../input.ts';
import { ID } from '../questions/ids.ts';
import { questionOf, questionsOf } from '../questions/list.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Contact, Proposal, Session } from '../session.ts';
import { isDue, missingCells, standingOf } from '../standing.ts';
import { advanced, marked, proposing, withContent, withNotice } from './edit.ts';
import { proposalOf, withInForce, withRestOfResults } from './propose.ts';

/** The report with what is proposed for the question, so that a second answer adds to the first. */
export const basis = (session: Session) =>
  session.proposal ? withCells(session.content.report, session.proposal.cells) : session.content.report;

/** Puts figures up for confirmation, on top of what was already proposed for the same question. */
export function proposeCells(
  session: Session,
  input: Stamp,
  made: Partial<Proposal> & Pick<Proposal, 'question' | 'cells' | 'from'>,
): Session {
  const before = session.proposal?.question === made.question ? session.proposal : null;
  const cells = { ...before?.cells, ...made.cells };
  const stated = waiting(session, { ...before?.stated, ...made.stated }, cells);
  const back = before?.back ?? (session.cursor === made.question ? null : session.cursor);
  const proposal = proposalOf(input, { back, ...made, cells, stated });
  return proposing(session, withRestOfResults(session, withInForce(session, proposal)));
}

/** Sums stated without saying whose they are, as long as their cells are not all filled. */
function waiting(
  session: Session,
  stated: Readonly<Record<string, number>>,
  cells: Proposal['cells'],
): Record<string, number> {
  const report = withCells(session.content.report, cells);
  const filled = withTotals(report);
  // 五件全都公开了, of whom 4 and 1: the sum is laid out, whatever is blank beside.
  const isLaidOut = (path: string, sum: number): boolean => {
    const [table, row] = addressOf(path);
    const parts = partColumns(report).map((column) => report.applications[row]?.[column] ?? 0);
    return table === 'applications' && sumOf(parts) === sum;
  };
  return Object.fromEntries(
    Object.entries(stated).filter(
      ([path, sum]) => cellAt(filled, path as CellPath) === null && !isLaidOut(path, sum),
    ),
  );
}

/** Sums stated in an earlier answer to the same question. */
export const statedBefore = (session: Session, question: string) =>
  session.proposal?.question === question ? session.proposal.stated : {};

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
  const stated = Object.entries(
    waiting(session, statedBefore(session, question.id), session.proposal?.cells ?? {}),
  )
    .filter(([, sum]) => sum > 0)
    .map(([path, sum]) => ({ row: rowPathOf(path), name: cellLabel(at.form, path as CellPath), sum }));
  const cells = (open.length > 0 ? open : question.cells).filter(
    (path) => !stated.some(({ row }) => row === rowPathOf(path)),
  );
  return proposeCells(session, input, {
    question: question.id,
    cells: Object.fromEntries(cells.map((path) => [path, 0])),
    from: 'zero',
    remarks: stated.map(({ name, sum }) => notZero(name, sum)[session.lang]),
  });
}

/** Takes what was proposed, and says what. */
export const confirmed = (session: Session, input: Stamp): Session =>
  session.proposal ? takeProposal(withNotice(session, counted(session, session.proposal)), input) : session;

/** Takes what was proposed: the only way by which a figure gets into the report. */
export function takeProposal(session: Session, input: Stamp): Session {
  const { proposal } = session;
  if (!proposal) return session;
  const { report, contact } = session.content;
  const next = withContent(session, {
    report: withCells(report, proposal.cells),
    contact: { ...contact, ...said(proposal.contact) },
  });
  const question = questionOf(next, proposal.question);
  const asked =
    proposal.from === 'file'
      ? proposal.settles
      : [question.id, ...proposal.settles, ...questionsFilled(next, proposal)];
  const complete = asked.filter((id) => {
    const settled = questionOf(next, id);
    return settled.kind !== 'cells' || missingCells(next, settled).length === 0;
  });
  const after = withTexts(marked(next, complete, input), proposal);
  // What is left of a question that was put off is asked when it comes.
  const isSettled = complete.includes(question.id) || next.content.answers[question.id]?.state === 'later';
  if (proposal.from === 'file' || isSettled) return goingBack(advanced(after), proposal);
  return goingBack(
    withNotice({ ...after, proposal: null, view: 'question' }, stillMissing(after, question.id)),
    proposal,
  );
}

/** More figures than these are counted and not repeated: they stood in the table that was confirmed. */
const REPEATED = 6;

/** Whose figures were taken: a question's, or those of a file, whichever question it was dropped at. */
function takenOf(session: Session, { question: id, from, cells }: Proposal): Phrase {
  if (from === 'file') return phrase('文件中的数字', 'The figures of the file');
  const filled = questionsOf(session).filter(
    (each) => each.kind === 'cells' && each.cells.some((path) => path in cells),
  );
  // Figures may be of another question than the one that was put.
  const { name } = filled.find((each) => each.id === id) ?? filled[0] ?? questionOf(session, id);
  return phrase(`“${name.zh}”`, name.en);
}

/** What was taken: "“行政许可”已计入：1250。" A zero that stood there before was not shown, and is not counted. */
function counted(session: Session, proposal: Proposal): Phrase {
  const { report } = session.content;
  const name = takenOf(session, proposal);
  const entries = Object.entries(proposal.cells) as [CellPath, number][];
  const figures = entries.filter(([, figure]) => figure !== 0);
  const zeros = entries.filter(([path, figure]) => figure === 0 && cellAt(report, path) !== 0).length;
  const words = figures.map(([path, figure]) => `${cellLabel(report.form, path)} ${figure}`);
  const list = figures.length > REPEATED ? [] : words;
  const [zh, en] = [
    [
      ...list,
      ...(list.length < figures.length ? [`${figures.length}格数字`] : []),
      ...(zeros > 0 ? [`${zeros}格0`] : []),
    ],
    [
      ...list,
      ...(list.length < figures.length ? [`${figures.length} figures`] : []),
      ...(zeros > 0 ? [`${zeros} zeros`] : []),
    ],
  ];
  return zh.length > 0
    ? phrase(`${name.zh}已计入：${zh.join('，')}。`, `${name.en}, taken: ${en.join(', ')}.`)
    : phrase(`${name.zh}已计入。`, `${name.en}: taken.`);
}

/** The question that figures were given beside is put again, while it has to be put at all. */
const goingBack = (session: Session, { back }: Proposal): Session =>
  back !== null && (back === ID.check || isDue(standingOf(session, questionOf(session, back))))
    ? { ...session, cursor: back }
    : session;

/** Lets go of what was put up for confirmation; the question that was put before it comes again. */
export const withoutProposal = (session: Session): Session => ({
  ...session,
  proposal: null,
  view: 'question',
  cursor: session.proposal?.back ?? session.cursor,
});

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
    {
      state: 'ready',
      text,
      marks: [],
      writer: { kind: 'file' },
      ground: groundOf(session, part as NarrativeKey),
    },
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
  return phrase(`还有${count}格没有数字，可继续填，或点“其余为0”。`, `${count} cells still hold no figure.`);
}

/** Takes what was meant as well in the place of what was read, to be read back once more. */
export function otherwise(session: Session, input: Stamp, index: number): Session {
  const { proposal } = session;
  const other = proposal?.instead[index];
  if (!proposal || !other) return session;
  const cells = { ...proposal.cells, ...other.cells };
  return proposing(
    session,
    proposalOf(input, { ...proposal, by: input.by, at: input.at, cells, instead: [], remarks: [] }),
  );
}
