import { cellAt } from '../../report/cells.ts';
import { phrase } from '../../report/language.ts';
import { sectionOfKey } from '../../report/sections.ts';
import type { Stamp } from '../input.ts';
import { questionsOf } from '../questions/list.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { missingCells } from '../standing.ts';
import { proposeCells, proposeZeros, takeProposal } from './cells.ts';
import { withNotice } from './edit.ts';
import { lastYears } from './propose.ts';

/**
 * The button for zeros: where nothing of the question holds a figure its meaning stood above the button, and it takes
 * effect at once; what fills the rest of a table is shown first.
 */
export function takeZeros(session: Session, input: Stamp, question: CellsQuestion): Session {
  const isRestated = missingCells(session, question).length === question.cells.length;
  const proposed = proposeZeros(session, input, question);
  if (!isRestated || session.proposal !== null || (proposed.proposal?.remarks.length ?? 0) > 0)
    return proposed;
  return withNotice(
    takeProposal(proposed, input),
    phrase(
      `“${question.name.zh}”各格已填0。按错了点“上一步”。`,
      `Every cell of “${question.name.en}” is 0. Press “Back” to undo that.`,
    ),
  );
}

/**
 * The questions of a question's section that one press makes 0: all of them, where none holds a figure and last year's were
 * none but 0 as far as they are known; nothing where the section has only the one.
 */
export function zeroSection(session: Session, { section }: CellsQuestion): CellsQuestion[] {
  const { report } = session.content;
  const all = questionsOf(session).flatMap((each) =>
    each.kind === 'cells' && each.section === section ? [each] : [],
  );
  const isBlank = all.every(({ cells }) =>
    cells.every((path) => cellAt(report, path) === null && (lastYears(session, path) ?? 0) === 0),
  );
  return isBlank && all.length > 1 ? all : [];
}

/** The button for a whole section of zeros, whose meaning stood above it. */
export function takeSectionZeros(session: Session, input: Stamp, question: CellsQuestion): Session {
  const all = zeroSection(session, question);
  if (all.length === 0) return session;
  const proposed = proposeCells(session, input, {
    question: question.id,
    cells: Object.fromEntries(all.flatMap(({ cells }) => cells.map((path) => [path, 0]))),
    settles: all.map(({ id }) => id),
    from: 'zero',
  });
  const { numeral } = sectionOfKey(question.table);
  return withNotice(
    takeProposal(proposed, input),
    phrase(
      `第${numeral}部分各格已填0。按错了点“上一步”。`,
      `Every cell of section ${question.section} is 0. Press “Back” to undo that.`,
    ),
  );
}
