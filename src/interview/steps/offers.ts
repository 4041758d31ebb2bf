import { amountsIn } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { heard } from '../../language/hear.ts';
import { overlaps } from '../../language/span.ts';
import { FORM_UNITS } from '../../language/units.ts';
import { cellLabel } from '../../report/cells.ts';
import { say } from '../../report/language.ts';
import { notePlaces } from '../hearing/note-places.ts';
import type { CellsQuestion, Question } from '../questions/question.ts';
import type { Offer, Session } from '../session.ts';

/** More buttons than this are no question any more. */
const MOST = 4;

/** A question of more cells than this is a table: a bare figure may be any of them. */
const FEW_CELLS = 3;

/** The cells that the one bare figure of a text may be of, where few are asked. */
function cellsMeant({ content }: Session, { cells }: CellsQuestion, text: string): Offer[] {
  const { times } = heard(text);
  const [amount, another] = amountsIn(fold(text).text, FORM_UNITS).filter(
    (each) => !times.some((time) => overlaps(time, each)),
  );
  if (!amount || another || amount.precision !== 'exact' || cells.length > FEW_CELLS) return [];
  const { form } = content.report;
  return cells.map((path) => ({
    does: 'cell',
    path,
    value: amount.value,
    label: `${cellLabel(form, path)} ${amount.value}`,
  }));
}

/** What words may answer at a question. */
function ownOffers(session: Session, question: Question, text: string): Offer[] {
  const { lang } = session;
  switch (question.kind) {
    case 'notes':
      return [{ does: 'note', question: question.id }];
    case 'received':
      return [
        { does: 'reply', reply: 'none', label: say(lang, '未收到', 'None received') },
        { does: 'reply', reply: 'yes', label: say(lang, '收到了', 'Received some') },
      ];
    case 'previous':
      return [{ does: 'reply', reply: 'none', label: say(lang, '没有上年年报', 'There is none') }];
    case 'contact':
      return [{ does: 'address', address: text }];
    case 'cells':
      return cellsMeant(session, question, text);
    case 'draft':
    case 'check':
      return [];
    default:
      return question satisfies never;
  }
}

/** What words that were not understood may be, at the question that was put: its own answer, notes of another question, figures, a question. */
export function offersAt(session: Session, question: Question, text: string): Offer[] {
  const own = ownOffers(session, question, text);
  const elsewhere = notePlaces(session, question, text).map((id): Offer => ({ does: 'note', question: id }));
  const few: Offer[] = [...own, ...elsewhere.slice(0, 1)];
  const more: Offer[] = few.length > 1 ? [] : [{ does: 'figures' }];
  const asks: Offer[] = few.length + more.length < MOST - 1 ? [{ does: 'ask' }] : [];
  return [...few.slice(0, MOST - 1), ...more, ...asks, { does: 'leave' }];
}
