import { withoutTakenBack } from '../../language/taken-back.ts';
import type { Phrase } from '../../report/language.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { basis } from '../steps/cells.ts';
import { byChannel } from './by-channel.ts';
import { byCourt } from './by-court.ts';
import { type CellsRead, cellsRead } from './cells-read.ts';
import { inForceTold, ofNoRow, thisYears } from './this-years.ts';
import { withoutCarried } from './with-carried-over.ts';

/** A message without what counts no cell, with what is to be said beside its figures, or why it cannot be told so. */
export type Retold =
  | { readonly text: string; readonly beside: (read: CellsRead) => CellsRead }
  | { readonly text: null; readonly why: Phrase };

/** What came, without what was carried over and by what it came. */
function ofApplications(session: Session, question: CellsQuestion, original: string): Retold | null {
  const apart = withoutCarried(original, basis(session));
  if (apart?.text === null) return apart;
  const told = apart ?? byChannel(original);
  return (
    told && {
      text: told.text,
      beside: (read) => cellsRead(question.id, { ...read, remarks: [...read.remarks, told.remark] }),
    }
  );
}

/** Acts without those of the year before, and earlier stages; what is in force worked out. */
function ofTheYear(session: Session, question: CellsQuestion, original: string): Retold | null {
  const text = thisYears(session, question, original);
  const alone = text === original ? byCourt(question, original, {}) : null;
  if (alone) return { text: null, why: alone.alone };
  if (text === original) return null;
  if (question.table !== 'proactive') return { text, beside: (read) => read };
  return {
    text,
    beside: (read) => {
      const worked = inForceTold(question, original, read.cells);
      const court = byCourt(question, original, read.cells);
      const beside = [worked, court].flatMap((each) => (each ? [each.remark] : []));
      return cellsRead(question.id, {
        ...read,
        cells: { ...read.cells, ...worked?.cells },
        remarks: [...read.remarks, ...beside, ...ofNoRow(question, original)],
        instead: [...read.instead, ...(court ? [court.instead] : [])],
      });
    },
  };
}

/** A message that tells more than the cells of the year, told without that; null for any other. Beside figures on the screen it is those that are taken back. */
export function retold(session: Session, question: CellsQuestion, original: string): Retold | null {
  const meant = session.proposal ? original : withoutTakenBack(original);
  const isOfApplications = question.table === 'applications';
  const told =
    (isOfApplications ? ofApplications(session, question, meant) : null) ??
    ofTheYear(session, question, meant);
  return told ?? (meant === original ? null : { text: meant, beside: (read) => read });
}
