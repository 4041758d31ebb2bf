import { phrase } from '../../report/language.ts';
import type { Input, Stamp } from '../input.ts';
import { figuresOf, ledgerDifferences, ledgerGaps, ledgerLine } from '../ledger.ts';
import { CELLS_ID, ID, NOTES_ID } from '../questions/ids.ts';
import type { NotesQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { proposeCells } from './cells.ts';
import { withNotice, withTask } from './edit.ts';
import { notesTaken } from './notes.ts';

/** Wants the organ's ledger to be read, to compare figures or to fill 三 and 四 from it; once at a time. */
export function wantLedger(session: Session, input: Stamp, purpose: 'compare' | 'fill'): Session {
  const isWanted = session.tasks.some(({ work }) => work.kind === 'read-ledger' && work.purpose === purpose);
  if (isWanted) return session;
  const asked = withTask(session, input, { kind: 'read-ledger', purpose });
  return purpose === 'fill' ? withNotice(asked, phrase('正在读取台账。', 'Reading the ledger.')) : asked;
}

/** Puts the ledger's figures of 三 and 四 up for confirmation, with what it cannot know. */
function proposeLedger(session: Session, input: Stamp): Session {
  const { ledger } = session;
  if (!ledger) {
    const wording = phrase(
      '台账里还没有申请。请直接填写，或先把现有台账导入。',
      'The ledger holds no applications yet. Please answer here, or import your register first.',
    );
    return withNotice(session, wording);
  }
  return proposeCells(session, input, {
    question: CELLS_ID.applications,
    cells: Object.fromEntries(figuresOf(session, ledger)),
    settles: [ID.received, CELLS_ID.disputes],
    from: 'ledger',
    remarks: [ledgerLine(session, ledger), ...ledgerGaps(session, ledger)],
  });
}

/** What reading the ledger led to. */
export function ledgerRead(
  session: Session,
  input: Extract<Input, { kind: 'ledger-read' }>,
  purpose: 'compare' | 'fill',
): Session {
  const known = { ...session, ledger: input.ledger };
  return purpose === 'fill' ? proposeLedger(known, input) : known;
}

/** The fees (信息处理费) of 六 as the ledger has them. */
export const feesFromLedger = (session: Session, input: Stamp, question: NotesQuestion): Session =>
  session.ledger && question.id === NOTES_ID.fees
    ? notesTaken(
        session,
        input,
        question,
        session.ledger.fees.count > 0 ? [session.ledger.fees.sentence] : [],
      )
    : session;

/** Questions at which the ledger has something to say. */
const SPEAKS = new Set<string>([
  ID.received,
  CELLS_ID.applications,
  CELLS_ID.disputes,
  NOTES_ID.fees,
  ID.check,
]);

/** Questions at which it is read anew when the interview gets there. */
const READS = new Set<string>([ID.received, ID.check]);

/**
 * Wants a fresh look at the ledger where the interview comes to figures that it holds or to the check, and once at the
 * beginning, so that the first question about them knows whether there is one.
 */
export function withLedgerWanted(before: Session, after: Session, input: Input): Session {
  const begins = input.kind === 'thread-opened' && before.thread === null;
  const arrives = READS.has(after.cursor) && after.cursor !== before.cursor;
  const again = input.kind === 'choose' && input.choice === 'recheck';
  return begins || arrives || again ? wantLedger(after, input, 'compare') : after;
}

const saidOf = (session: Session): string =>
  JSON.stringify([session.ledger && { ...session.ledger, day: '' }, ledgerDifferences(session)]);

/** Whether a fresh look at the ledger changes what the person has before them. */
export const showsLedger = (before: Session, after: Session): boolean =>
  after.proposal !== before.proposal ||
  (SPEAKS.has(after.cursor) && saidOf(before) !== saidOf(after)) ||
  after.notices !== before.notices;
