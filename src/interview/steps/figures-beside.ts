import { isUnknown } from '../../language/doubt.ts';
import { fold } from '../../language/fold.ts';
import { phrase } from '../../report/language.ts';
import { likelyReadings } from '../hearing/likely.ts';
import { CONDITIONS } from '../hearing/words/unaccounted.ts';
import { CELLS_ID } from '../questions/ids.ts';
import { presentQuestion, questionOf } from '../questions/list.ts';
import type { CellsQuestion, Question } from '../questions/question.ts';
import type { Offer, Session } from '../session.ts';
import { askBack, type Unheard } from './ask-back.ts';
import { cellsOffer } from './cells-offer.ts';

/** More readings than these are no question any more. */
const MOST = 2;

const NOT_TAKEN = phrase(
  '话里的数字还没有记，要这样填吗？',
  'The figures in that message were not taken. Are they to be filled in like this?',
);

/** The question whose figures words may tell at a question: its own, or those of the table that it leads to. */
function figuresOf(session: Session, question: Question): CellsQuestion | null {
  const owner = question.kind === 'received' ? questionOf(session, CELLS_ID.applications) : question;
  return owner.kind === 'cells' ? owner : null;
}

/** Figures that words tell at a question, as they are likeliest meant, each in full on its button. Zeros alone are no figures. */
export function figuresTold(session: Session, question: Question, text: string): Offer[] {
  const owner = figuresOf(session, question);
  const { text: folded } = fold(text);
  // 算就31，不算就是0, and that a part is not known: whoever says so tells no figure yet.
  const isOpen = CONDITIONS.isIn(folded) || isUnknown(folded);
  const told = owner && !isOpen ? likelyReadings(session, owner, text) : [];
  return told
    .filter((cells) => Object.values(cells).some((value) => value !== 0))
    .slice(0, MOST)
    .map((cells) => cellsOffer(session, owner ?? { id: session.cursor }, cells));
}

/** 批了63件，备案的算不算: what was answered by a rule, with the figures beside the question on buttons. */
export function withFiguresBeside(answered: Session, unheard: Unheard): Session {
  const question = presentQuestion(answered);
  // Whether anything counts as received is what is asked first.
  if (question.kind !== 'cells' || answered.proposal || answered.heard?.state === 'asked') return answered;
  const told = figuresTold(answered, question, unheard.text);
  return told.length > 0 ? askBack(answered, unheard, NOT_TAKEN, [...told, { does: 'leave' }]) : answered;
}
