import type { CellPath } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { type CellsRead, readCells } from '../hearing/cells-reading.ts';
import type { Stamp } from '../input.ts';
import { questionOf } from '../questions/list.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { proposeCells } from './cells.ts';
import { withNotice, withTask } from './edit.ts';
import { quotedUpTo } from './quoted.ts';

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

/** Puts figures up that were read for a question, with what is to be heeded in them and what was not understood. */
export function answerCells(
  session: Session,
  input: Stamp,
  { question, cells, from, mismatches, stated, remarks, left, instead }: CellsRead,
  message: string | null,
): Session {
  return proposeCells(session, input, {
    question,
    cells: { ...cells },
    from,
    message,
    mismatches: [...mismatches],
    stated: { ...stated },
    remarks: [...remarks, ...leftovers(left)].map((each) => each[session.lang]),
    instead: instead.map(({ label, cells: other }) => ({ label, cells: { ...other } })),
  });
}

/** What plain patterns cannot read goes to the model where there is one; else it is said why it was not used. */
export function notRead(session: Session, input: Stamp, question: CellsQuestion, text: string): Session {
  const reading = readCells(session, question, text);
  if (reading.kind === 'read') return session;
  return reading.kind === 'unread' && input.model
    ? withTask(session, input, { kind: 'read-words', question: question.id, text })
    : withNotice(session, reading.why);
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
  const reading = readCells(session, question, text);
  return reading.kind === 'read' ? session : withNotice(session, reading.why);
}
